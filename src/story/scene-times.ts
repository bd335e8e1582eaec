import { secondsOfScene } from './estimate.ts'
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
export function sceneTimes({ parts, lang }: Story): readonly SceneTime[] {
  let total = 0
  return parts.flatMap((part) => {
    if (part.type !== 'scene') return []
    const estimated = secondsOfScene(part, lang)
    total += estimated
    const planned = part.seconds === undefined ? {} : { planned: part.seconds }
    return [{ id: part.id, title: plainText(wordsIn(part.title, lang)), ...planned, estimated, total }]
  })
}
