/** How long things take is known of the story already. */
export { SILENT_SECONDS, secondsToSay } from '../story/estimate.ts'
