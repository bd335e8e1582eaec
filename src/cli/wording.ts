import type { Claim } from '../index.ts'
import type { UiLang } from '../source/sentence.ts'
import type { Mistakes } from './tell.ts'

/** What was made or read, in numbers. */
interface Tally extends Mistakes {
  /** Estimated length of the talk. */
  readonly seconds: number
}

/** What came of a translation, in numbers. */
interface TranslationTally {
  readonly texts: number
  readonly missing: number
  readonly added: number
  readonly changed: number
  readonly stale: number
}

type Heading = 'scene' | 'planned' | 'estimated' | 'total' | 'slack' | 'line' | 'speaker' | 'kind' | 'source'

/** The closing words of the commands. */
export interface Wording {
  built(tally: Tally & { readonly slides: number }): string
  /** No scenes: there was nothing to read. */
  checked(tally: Tally & { readonly scenes: number }): string
  /** No slides: errors left none to measure. */
  linted(tally: Mistakes & { readonly slides: number }): string
  /** Errors stopped the build, or warnings under `--strict`. */
  stopped(found: Mistakes): string
  /** Errors left no deck to give. */
  unpresented(found: Mistakes): string
  /** Where the deck is, and the page for the phone. */
  presenting(talk: { readonly deck: string; readonly phone: string; readonly code?: string }): string
  /** After a save. */
  rebuilt(tally: Mistakes & { readonly slides: number; readonly milliseconds: number }): string
  /** Said once, beside the address. */
  following: string
  /** A format that could not be made on this machine. */
  left(format: string, reason: string): string
  translated(tally: TranslationTally): string
  /** A first story was written. */
  begun(path: string): string
  /** Headings of the tables of `check`. */
  readonly columns: Readonly<Record<Heading, string>>
  readonly kinds: Readonly<Record<Claim['kind'], string>>
  unsandboxed: string
}

const en: Wording = {
  built: (tally) => `${count(tally.slides, 'slide')}, ${talk(tally.seconds)}, ${mistakes(tally)}.`,
  checked: (tally) =>
    `${tally.scenes ? `${count(tally.scenes, 'scene')}, ${talk(tally.seconds)}, ` : ''}${mistakes(tally)}.`,
  linted: (tally) => `${tally.slides ? `${count(tally.slides, 'slide')}, ` : ''}${mistakes(tally)}.`,
  stopped: (found) => `Nothing was written: ${mistakes(found)}${found.errors ? '' : ', and --strict lets none pass'}.`,
  unpresented: (found) => `There is no deck to give: ${mistakes(found)}.`,
  presenting: ({ deck, phone, code }) =>
    [
      `Deck   ${deck}`,
      `Phone  ${phone}`,
      code
        ? 'Open the deck here, and scan the code with a phone in the same network. Whoever has an address can drive the talk.'
        : 'Only this machine can reach them: --lan lets a phone in.',
      'Ctrl+C ends it.',
    ].join('\n'),
  rebuilt: ({ slides, milliseconds, ...found }) =>
    found.errors
      ? `No new deck: ${mistakes(found)}.`
      : `${count(slides, 'slide')} in ${Math.ceil(milliseconds)} ms, ${mistakes(found)}.`,
  following: 'Only this machine can reach the deck. It follows each save; Ctrl+C ends it.',
  left: (format, reason) => `No ${format} was made: ${reason}`,
  translated: ({ texts, missing, added, changed, stale }) =>
    [
      `${texts - missing - stale} of ${count(texts - stale, 'text')} translated`,
      ...(added ? [`${added} new`] : []),
      ...(changed ? [`${changed} changed`] : []),
      ...(stale ? [`${stale} no longer in the story`] : []),
    ]
      .join(', ')
      .concat('.'),
  begun: (path) => `${path}\nNext: kamishibai build ${path}`,
  columns: {
    scene: 'Scene',
    planned: 'planned',
    estimated: 'estimated',
    total: 'total',
    slack: 'slack',
    line: 'Line',
    speaker: 'speaker',
    kind: 'kind',
    source: 'source',
  },
  kinds: { quote: 'quote', paraphrase: 'paraphrase', dramatised: 'dramatised' },
  unsandboxed:
    'The browser ran without its sandbox, which this system does not allow. Build only stories that you trust here.',
}

const ja: Wording = {
  built: (tally) => `スライド${tally.slides}枚、${talkJa(tally.seconds)}、${mistakesJa(tally)}。`,
  checked: (tally) =>
    `${tally.scenes ? `場面${tally.scenes}つ、${talkJa(tally.seconds)}、` : ''}${mistakesJa(tally)}。`,
  linted: (tally) => `${tally.slides ? `スライド${tally.slides}枚、` : ''}${mistakesJa(tally)}。`,
  stopped: (found) =>
    `${mistakesJa(found)}${found.errors ? '' : '（--strict 指定）'}のため、何も書き出しませんでした。`,
  unpresented: (found) => `${mistakesJa(found)}のため、上演できるスライドがありません。`,
  presenting: ({ deck, phone, code }) =>
    [
      `スライド  ${deck}`,
      `スマホ    ${phone}`,
      code
        ? 'このパソコンでスライドを開き、同じネットワークのスマホでコードを読み取ってください。このアドレスを知る人は誰でも操作できます。'
        : 'このパソコンからだけ開けます。スマホから操作するには --lan を付けてください。',
      'Ctrl+C で終わります。',
    ].join('\n'),
  rebuilt: ({ slides, milliseconds, ...found }) =>
    found.errors
      ? `${mistakesJa(found)}のため、スライドは前のままです。`
      : `スライド${slides}枚、${Math.ceil(milliseconds)}ミリ秒、${mistakesJa(found)}。`,
  following: 'このパソコンからだけ開けます。保存するたびにスライドが変わります。Ctrl+C で終わります。',
  left: (format, reason) => `${format} は作れませんでした。${reason}`,
  translated: ({ texts, missing, added, changed, stale }) =>
    [
      `${texts - stale}件中${texts - missing - stale}件が翻訳済み`,
      ...(added ? [`追加${added}件`] : []),
      ...(changed ? [`変更${changed}件`] : []),
      ...(stale ? [`ストーリーにない訳${stale}件`] : []),
    ]
      .join('、')
      .concat('。'),
  begun: (path) => `${path}\n次は: kamishibai build ${path}`,
  columns: {
    scene: '場面',
    planned: '予定',
    estimated: '見積もり',
    total: '累計',
    slack: '余裕',
    line: '行',
    speaker: '話し手',
    kind: '種類',
    source: '出典',
  },
  kinds: { quote: '引用', paraphrase: '要旨', dramatised: '脚色' },
  unsandboxed: 'この環境ではブラウザのサンドボックスが使えませんでした。信頼できるストーリーだけをビルドしてください。',
}

/** The words for each language that the command line speaks. */
export const wording: Readonly<Record<UiLang, Wording>> = { en, ja }

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** A word is said in less than a second, but not in none. */
function wholeSeconds(seconds: number): number {
  return seconds > 0 ? Math.max(1, Math.round(seconds)) : 0
}

function talk(seconds: number): string {
  return seconds < 60
    ? `about ${count(wholeSeconds(seconds), 'second')} of talk`
    : `about ${count(Math.round(seconds / 60), 'minute')} of talk`
}

function mistakes({ errors, warnings }: Mistakes): string {
  const found = [...(errors ? [count(errors, 'error')] : []), ...(warnings ? [count(warnings, 'warning')] : [])]
  return found.join(' and ') || 'no mistakes'
}

function talkJa(seconds: number): string {
  return seconds < 60 ? `話は約${wholeSeconds(seconds)}秒` : `話は約${Math.round(seconds / 60)}分`
}

function mistakesJa({ errors, warnings }: Mistakes): string {
  const found = [...(errors ? [`エラー${errors}件`] : []), ...(warnings ? [`警告${warnings}件`] : [])]
  return found.join('、') || '間違いなし'
}
