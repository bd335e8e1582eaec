/** How long things take is known of the story already. */
export { type Pace, SILENT_SECONDS, secondsOfBlock, secondsOfStory, secondsToSay, tempoOf } from '../story/estimate.ts'
