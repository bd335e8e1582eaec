/** The stories that a new author begins from: complete, and explained where they stand. */
export const starters: Readonly<Record<'en' | 'ja', string>> = {
  en: `kamishibai: 1
title: The Lighthouse Keeper's Letter
subtitle: A very short story to begin from
author: Your name
lang: en
duration: 1m

# Who appears. The word before the colon is the short name that you write in scripts.
cast:
  ada: { name: Ada Quill, role: Lighthouse keeper }
  finn: { name: Finn, role: Postman, side: right }

# Where it comes from. Take this away if you invent everything.
sources:
  logbook: { title: Logbook of the lighthouse, author: Ada Quill, date: 1921 }

scenes:
  # Each scene begins with "- scene:". All but the heading can be left out.
  - scene: The last boat
    when: 1921-11
    where: The jetty
    script:
      # Bare text is narration.
      - The last boat before winter. One letter to go.
      # "name: text" is a line; what stands in brackets first is how it is said.
      - finn: (out of breath) Is that all you have?
      - ada: That is all I have written. It took me a year.
      # "---" begins a new slide. Long scenes divide by themselves.
      - ---
      - question: What would you write, if you could send one letter a year?

  - scene: The answer
    when: 1922-03
    where: The lamp room
    duration: 45s
    script:
      - number: 132
        label: days until the next boat
        source: logbook
      # Lines count as invented until you say otherwise and name a source.
      - ada: The lamp was lit every night.
        kind: quote
        source: logbook, p. 12
      - finn: They answered. On one page.
      # Only you see this while you speak.
      - note: Wait three seconds before the last line.
      - ada: Then read it slowly.

# Next:  kamishibai build        makes the deck and a PDF in "dist"
#        kamishibai check        looks for mistakes
`,
  ja: `kamishibai: 1
title: 灯台守の手紙
subtitle: ここから始める、とても短い物語
author: あなたの名前
lang: ja
duration: 1m

# 登場人物。コロンの前は、台本で使う短い名前です。
cast:
  ada: { name: 灯（あかり）, role: 灯台守, aka: [灯] }
  finn: { name: 渡, role: 郵便配達人, side: right }

# 出典。すべて創作なら、消してかまいません。
sources:
  logbook: { title: 灯台日誌, author: 灯, date: 1921 }

scenes:
  # 場面は「- scene:」で始めます。見出しのほかは、省いてもかまいません。
  - scene: 最後の船
    when: 1921年11月
    where: 桟橋
    script:
      # そのまま書いた文は、地の文になります。
      - 冬になる前の、最後の船。手紙は一通だけ。
      # 「名前：セリフ」で会話になります。初めの（　）は言い方です。
      - 渡：（息を切らして）これで全部ですか。
      - 灯「これで全部です。一年かけて書きました」
      # 「---」で次のスライドへ。長い場面はひとりでに分かれます。
      - ---
      - question: 年に一通しか出せないとしたら、あなたは誰に、何を書きますか。

  - scene: 返事
    when: 1922年3月
    where: 灯火室
    duration: 45s
    script:
      - number: 132日
        label: 次の船までの日数
        source: logbook
      # セリフは、断りがなければ「脚色」です。発言どおりなら、出典を添えて quote とします。
      - ada: 灯りは毎晩ともした。
        kind: quote
        source: logbook, p. 12
      - finn: 返事が来ましたよ。便箋一枚の。
      # 話す人だけに見えるメモです。
      - note: 最後のセリフの前に、三秒待つ。
      - ada: では、ゆっくり読んでください。

# 次は  kamishibai build        スライドとPDFを「dist」に作ります
#       kamishibai check        間違いを探します
`,
}
