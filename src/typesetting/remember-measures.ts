import type { Memory } from '../host/memory.ts'
import type { Measured, MissingCharacter } from './measured.ts'
import type { Typesetter } from './typesetter.ts'

/** What JSON keeps of a measured text: numbers come back from it exactly as they were. */
interface Kept {
  readonly advances: readonly number[]
  /** Offsets and amounts: most units hang by nothing. */
  readonly hanging: readonly (readonly [at: number, amount: number])[]
  readonly breaks: readonly number[]
  readonly missing: readonly MissingCharacter[]
}

/** A typesetter that measures only what an earlier build has not: nothing else takes as long on the way to a deck. */
export function rememberMeasures(typesetter: Typesetter, memory: Memory): Typesetter {
  return {
    ...typesetter,
    measure(text, style) {
      const name = `${style.weight} ${style.lang} ${style.families.join()} ${text}`
      const kept = memory.get(name)
      if (kept !== undefined) return unpack(text, JSON.parse(kept))
      const measured = typesetter.measure(text, style)
      memory.set(name, JSON.stringify(pack(measured)))
      return measured
    },
  }
}

function pack({ advances, hanging, breaks, missing }: Measured): Kept {
  const hangs = [...hanging].flatMap((amount, at) => (amount === 0 ? [] : [[at, amount] as const]))
  return { advances: [...advances], hanging: hangs, breaks: [...breaks], missing }
}

function unpack(text: string, { advances, hanging, breaks, missing }: Kept): Measured {
  const hangs = new Float64Array(advances.length)
  for (const [at, amount] of hanging) hangs[at] = amount
  return { text, advances: Float64Array.from(advances), hanging: hangs, breaks: Uint8Array.from(breaks), missing }
}
