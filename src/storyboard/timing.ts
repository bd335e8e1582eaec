/** How long things take is known of the story already. */
export { type Pace, SILENT_SECONDS, secondsOfStory, secondsToSay, tempoOf } from '../story/estimate.ts'
