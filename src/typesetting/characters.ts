/** What a character does at the ends of a line, and to its neighbours. */
export interface CharacterKind {
  /** As wide as a kanji, set one by one: kanji, kana, Hangul, full-width punctuation, emoji. */
  readonly wide: boolean
  /** Letters and digits of any script: `word-break: keep-all` keeps them together. */
  readonly word: boolean
  /** May not begin a line: 、。」 and small kana. */
  readonly noStart: boolean
  /** May not end a line: 「（. */
  readonly noEnd: boolean
  /** Curly and angle quotation marks, which open in one language and close in another. */
  readonly quote: boolean
  readonly space: boolean
  /** Kanji and kana, which get a little room next to `letter`. */
  readonly ideograph: boolean
  /** Letters and digits that are not wide. */
  readonly letter: boolean
  /** Scripts written without spaces whose words only a dictionary knows: Thai, Lao, Khmer, Burmese. */
  readonly unspaced: boolean
  /** What may be the beginning of an emoji. */
  readonly pictograph: boolean
  /** Zero-width and formatting characters, which need no glyph. */
  readonly invisible: boolean
}

const wide =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{Emoji_Presentation}\u3000-\u303f\u30fb\u30fc\uff01-\uff60]/u
const space = /[ \t\n\u1680\u2000-\u2006\u2008-\u200b\u3000]/
const quote = /[\p{Pi}\p{Pf}]/u
const letterOrNumber = /[\p{L}\p{N}]/u
const ideograph = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\u31c0-\u31ef]/u
const letter = /[\p{L}\p{M}\p{Nd}]/u
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const pictograph = /\p{Extended_Pictographic}/u
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u

// CSS `line-break: strict`, and the non-breaking characters.
const noStart =
  /[\p{Pe}\p{Pf}\p{M}\u00a0\u2007\u202f\u2060\ufeff、。，．！？：；・゠〜～…‥％‰°ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ｡｣､･ｧ-ｰﾞﾟ!?.,:;–"'%/|-]/u
const noEnd = /[\p{Ps}\p{Pi}\u00a0\u2007\u202f\u2060\ufeff＄￡￥$£¥€№+−±\\"'〝]/u

// Full-width signs that cling to numbers as their narrow twins do.
const narrowTwin = /[＄％￡￥]/

const kinds = new Map<number, CharacterKind>()

/** Looks a code point up. */
export function kindOf(codePoint: number): CharacterKind {
  const known = kinds.get(codePoint)
  if (known) return known
  const character = String.fromCodePoint(codePoint)
  const isWide = wide.test(character) && !narrowTwin.test(character)
  const kind: CharacterKind = {
    wide: isWide,
    word: letterOrNumber.test(character),
    noStart: noStart.test(character),
    noEnd: noEnd.test(character),
    quote: quote.test(character),
    space: space.test(character),
    ideograph: ideograph.test(character),
    letter: letter.test(character) && !isWide,
    unspaced: unspaced.test(character),
    pictograph: pictograph.test(character),
    invisible: invisible.test(character),
  }
  kinds.set(codePoint, kind)
  return kind
}

/** The kind of the character that begins at an offset. */
export function kindAt(text: string, at: number): CharacterKind {
  return kindOf(text.codePointAt(at)!)
}

/** The kind of the character that ends at an offset. */
export function kindBefore(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at - 1)
  const isTail = unit >= 0xdc00 && unit <= 0xdfff && at > 1
  return kindOf(isTail ? text.codePointAt(at - 2)! : unit)
}

const emoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f))/u

/** Whether a character, which may be several code points, is shown as a small picture. Figures in keycaps are not meant. */
export function isEmoji(character: string): boolean {
  return emoji.test(character)
}
