/** Texts that are hard to set: by name, in a language. */
const texts = {
  'one long word': ['en', 'a'.repeat(500)],
  'long kanji': ['ja', '漢'.repeat(500)],
  'long latin in ja': ['ja', `これは${'Donaudampfschifffahrt'.repeat(24)}です。`],
  'narration 3000 ja': [
    'ja',
    '昔々、あるところに、おじいさんとおばあさんが住んでいました。おじいさんは山へ柴刈りに、おばあさんは川へ洗濯に行きました。'
      .repeat(52)
      .slice(0, 3000),
  ],
  'narration 3000 en': [
    'en',
    'Once upon a time there lived an old man and an old woman; he went to the hills to gather wood, and she to the river. '
      .repeat(26)
      .slice(0, 3000),
  ],
  'no sentence 3000': ['en', 'and then '.repeat(330)],
  'one letter lines': ['ja', Array.from({ length: 200 }, () => 'あ').join('\n')],
  'one letter paras': ['ja', Array.from({ length: 200 }, () => 'あ').join('\n\n')],
  urls: [
    'en',
    'See https://example.org/a/very/long/address/that-has-hardly/any/place-to-break/and_goes_on_and_on/lighthouses.html?volume=12&supplement=yes#part-3 and http://www.example.com/~user/index.php?a=b&c=d%20e for more.',
  ],
  'urls ja': [
    'ja',
    '詳しくはhttps://example.org/a/very/long/address/that-has-hardly/any/place-to-break/and_goes_on_and_on/lighthouses.html?volume=12&supplement=yes#part-3を御覧ください。',
  ],
  emoji: ['ja', '家族👨‍👩‍👧‍👦と旗🇯🇵🏴󠁧󠁢󠁥󠁮󠁧󠁿、キー1️⃣#️⃣、肌👍🏽👩🏿‍🚀、心❤️‍🔥。'.repeat(6)],
  'emoji only': ['en', '👨‍👩‍👧‍👦🇯🇵1️⃣👍🏽'.repeat(40)],
  combining: ['en', 'Z̴̡̛̯̖̗͈͑̀͑a̸̢͎͔̔l̷̬̈́g̶̨̗͝o̷͕͐ text e\u0301e\u0301 が\u3099 ก่ำ '.repeat(12)],
  vietnamese: [
    'vi',
    'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi. Mọi con người đều được tạo hóa ban cho lý trí và lương tâm. '.repeat(
      3,
    ),
  ],
  devanagari: [
    'hi',
    'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है। '.repeat(
      3,
    ),
  ],
  thai: [
    'th',
    'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรมและควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ '.repeat(
      3,
    ),
  ],
  arabic: [
    'ar',
    'يولد جميع الناس أحراراً متساوين في الكرامة والحقوق، وقد وهبوا عقلاً وضميراً وعليهم أن يعامل Bartholomew Featherstonehaugh بعضهم بعضاً بروح الإخاء. '.repeat(
      3,
    ),
  ],
  hebrew: [
    'he',
    'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, Omer Levi 2024, לפיכך חובה עליהם לנהוג איש ברעהו ברוח של אחווה. '.repeat(
      3,
    ),
  ],
  fullwidth: [
    'ja',
    '２０２４年１２月３１日、ＡＢＣ株式会社の売上高は１２３，４５６，７８９円（前年比＋１２％）だった。'.repeat(4),
  ],
  'halfwidth kana': ['ja', 'ﾃﾞｰﾀｾﾝﾀｰﾆｱｸｾｽｽﾙﾄﾞﾗｲﾊﾞｰﾊ､ｲﾝｽﾄｰﾙｻﾚﾃｲﾏｽ｡｢ﾊｲ｣'.repeat(5)],
  ruby: [
    'ja',
    '<ruby>漢字<rt>かんじ</rt></ruby>の<ruby>読<rt>よ</rt></ruby>み<ruby>方<rt>かた</rt></ruby>を<ruby>承<rt>うけたまわ</rt></ruby>る<ruby>薔薇<rt>ばら</rt></ruby>。'.repeat(
      8,
    ),
  ],
  markdown: [
    'en',
    'Some **bold words** and *emphasis* with `code_that_is_long()` and a [link to somewhere](https://example.org/path) again. '.repeat(
      6,
    ),
  ],
  'markdown ja': [
    'ja',
    'この**太い言葉**と*強調*、`code_that_is_long()`、[リンク](https://example.org/path)のある文。'.repeat(6),
  ],
  brackets: ['ja', '「『「『（（深い）入れ子）』」の『かぎ括弧』」（（（））'.repeat(8)],
  dots: ['ja', '……だが――しかし……。――ええ、――と……、（……）……！？――'.repeat(8)],
  'dots only': ['ja', '…'.repeat(20)],
  dashes: ['en', 'wait—what—no…well-known--so and/or/either|or 1990–2000 — “quoted” ‘text’ (paren)… '.repeat(6)],
  chinese: [
    'zh',
    '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。“引文”——《书名》……'.repeat(
      4,
    ),
  ],
  korean: [
    'ko',
    '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다. '.repeat(
      3,
    ),
  ],
  russian: [
    'ru',
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью — и должны поступать в духе братства. '.repeat(
      3,
    ),
  ],
  mixed: [
    'ja',
    'Node.jsのv20.19で、C++とC#と.NETとTCP/IPと「API」がhttp://a.bを@userへ#tagで50％±3℃、A/Bテスト（β版）→完了！？'.repeat(
      4,
    ),
  ],
  spaces: ['en', 'a\u00a0b\u202fc\u2060d e '.repeat(40)],
} as const

export type HardText = keyof typeof texts
export const hardTexts = Object.keys(texts) as HardText[]

/** A story that puts a hard text into every card whose size is fitted to its text. */
export function storyOfHardText(name: HardText): string {
  const [lang, text] = texts[name]
  const written = JSON.stringify(text.normalize('NFC'))
  return `title: Hard
lang: ${lang}
about: ${written}
cast: { a: A, b: B }
scenes:
  - scene: Chat
    layout: chat
    script: [a: ${written}, b: ${written}, stage: ${written}]
  - scene: Script
    layout: script
    script: [a: ${written}, b: ${written}, stage: ${written}]
  - scene: Told
    script:
      - narration: ${written}
      - aside: ${written}
      - question: ${written}
      - quote: ${written}
      - list: [${written}, ${written}]
      - numbered: [${written}]
      - term: A word
        means: ${written}
`
}
