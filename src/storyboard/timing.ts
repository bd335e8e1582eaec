/** How long things take is known of the story already. */
export { SILENT_SECONDS, secondsOf, secondsToSay } from '../story/estimate.ts'
