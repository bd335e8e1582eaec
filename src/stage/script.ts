import type { TalkSpeaker } from '../protocol.ts'
import type { Place } from './moves.ts'

/** A line of the script. */
export interface ScriptLine {
  /** 0 for what is said as soon as the slide is there. */
  readonly step: number
  readonly speaker?: TalkSpeaker
  readonly text: string
}

/** The script by slides. */
export type Script = readonly (readonly ScriptLine[])[]

/** The lines that are said at a place. */
export function linesAt(script: Script, { slide, step }: Place): readonly ScriptLine[] {
  return script[slide]?.filter((line) => line.step === step) ?? []
}

/** The next line after a place that somebody speaks, wherever it is. */
export function nextSpoken(script: Script, at: Place): ScriptLine | undefined {
  return linesAfter(script, at).find(({ speaker }) => speaker)
}

/** How many lines it is until somebody speaks again: 1 is the very next; 0 for never. */
export function linesUntil(script: Script, at: Place, speaker: string): number {
  return linesAfter(script, at).findIndex((line) => line.speaker?.id === speaker) + 1
}

function linesAfter(script: Script, { slide, step }: Place): readonly ScriptLine[] {
  return script.slice(slide).flatMap((lines, index) => (index > 0 ? lines : lines.filter((line) => line.step > step)))
}
