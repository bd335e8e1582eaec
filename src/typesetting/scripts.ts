const CODES =
  'Latn Grek Cyrl Armn Hebr Arab Syrc Thaa Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Geor Hang Ethi Cher Khmr Mong Hira Kana Bopo Hani Yiii'

const scripts = CODES.split(' ').map((code) => ({ code, letters: new RegExp(`\\p{sc=${code}}`, 'u') }))

/** The script of a character as ISO 15924 calls it; `Zsym` for signs that belong to none, `Zzzz` for rare scripts. */
export function scriptOf(character: string): string {
  const known = scripts.find(({ letters }) => letters.test(character))
  return known?.code ?? (/\p{L}/u.test(character) ? 'Zzzz' : 'Zsym')
}
