/** Of a sign that several scripts share, such as a comma or the mark of a voiced sound, the first counts. */
const CODES =
  'Latn Grek Cyrl Armn Hebr Arab Syrc Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Ethi Cher Khmr Mong Hira Kana Hani Bopo Hang Yiii'

const scripts = CODES.split(' ').map((code) => ({ code, letters: new RegExp(`\\p{scx=${code}}`, 'u') }))

const ofNone = /^\p{sc=Zyyy}/u

/** The script of a character as ISO 15924 calls it; `Zsym` for signs that belong to none, `Zzzz` for rare scripts. */
export function scriptOf(character: string): string {
  const known = scripts.find(({ letters }) => letters.test(character))
  return known?.code ?? (ofNone.test(character) ? 'Zsym' : 'Zzzz')
}
