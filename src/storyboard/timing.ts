/** How long things take is known of the story already. */
export { type Pace, SILENT_SECONDS, secondsToSay, tempoOf } from '../story/estimate.ts'
