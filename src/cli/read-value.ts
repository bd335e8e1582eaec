import { nearestName } from '../story/nearest.ts'
import type { Option, Switch } from './option.ts'
import { type Misuse, misuse } from './request.ts'

/** An option as it was written, its value not looked at yet. */
export interface WrittenOption {
  /** Without dashes. */
  readonly name: string
  /** With its dashes. */
  readonly rawName: string
  readonly value?: string | undefined
  /** `--out=dist` rather than `--out dist`. */
  readonly inlineValue?: boolean | undefined
}

/** What an option was given: its value, or what is wrong with it. */
export type Reading = { readonly type: 'value'; readonly value: true | string | number | readonly string[] } | Misuse

/** Reads the value of one option by its row in the table. */
export function readValue({ rawName, value, inlineValue }: WrittenOption, option: Option): Reading {
  if (option.type === 'switch')
    return value === undefined
      ? { type: 'value', value: true }
      : misuse(`"${rawName}" takes no value.`, `Write "${rawName}" alone.`)
  // A word with a dash is the next option, unless it was tied to this one with "=".
  if (!value || (value.startsWith('-') && !inlineValue)) return missingValue(rawName, option)
  if (option.type === 'amount') return readAmount(rawName, value)
  if (option.pattern && !option.pattern.test(value))
    return misuse(`"${rawName}" does not take "${value}".`, `Write for instance "${rawName} ${option.default}".`)
  if (option.type === 'text') return unknownChoice(rawName, [value], option.choices) ?? { type: 'value', value }
  const values = value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (values.length === 0) return missingValue(rawName, option)
  return unknownChoice(rawName, values, option.choices) ?? { type: 'value', value: values }
}

function readAmount(rawName: string, value: string): Reading {
  const number = Number(value.normalize('NFKC'))
  return number > 0 && number < Number.POSITIVE_INFINITY
    ? { type: 'value', value: number }
    : misuse(`"${rawName}" needs a number, not "${value}".`, `Write for instance "${rawName} 250".`)
}

function missingValue(rawName: string, option: Exclude<Option, Switch>): Misuse {
  const example = option.type === 'amount' ? '250' : (option.choices?.[0] ?? option.value)
  return misuse(`"${rawName}" needs a value.`, `Write for instance "${rawName} ${example}".`)
}

function unknownChoice(
  rawName: string,
  values: readonly string[],
  choices: readonly string[] | undefined,
): Misuse | undefined {
  const unknown = values.find((value) => choices && !choices.includes(value))
  if (unknown === undefined || !choices) return undefined
  const meant = nearestName(unknown, choices)
  return misuse(
    `"${rawName}" does not know "${unknown}".`,
    meant ? `Did you mean "${meant}"?` : `It knows ${choices.join(', ')}.`,
  )
}
