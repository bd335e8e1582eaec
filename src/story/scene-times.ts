import { type Pace, secondsOfScene, tempoOf } from './estimate.ts'
import type { Story } from './story.ts'
import { plainText, wordsIn } from './words.ts'

/** How long a scene takes, in seconds. */
export interface SceneTime {
  readonly id: string
  readonly title: string
  readonly planned?: number
  readonly estimated: number
  /** Of the talk at the end of the scene. */
  readonly total: number
}

/** Every scene of a story with its time, in the main language. */
export function sceneTimes({ parts, lang }: Story, pace?: Pace): readonly SceneTime[] {
  const tempo = tempoOf(pace, lang)
  let total = 0
  return parts.flatMap((part) => {
    if (part.type !== 'scene') return []
    const estimated = secondsOfScene(part, lang, tempo)
    total += estimated
    const planned = part.seconds === undefined ? {} : { planned: part.seconds }
    return [{ id: part.id, title: plainText(wordsIn(part.title, lang)), ...planned, estimated, total }]
  })
}
