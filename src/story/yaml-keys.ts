/**
 * Keys after which a full-width colon, or a colon without a space, is surely a slip. After any other word
 * (`名前：…`, `Note:this`) it may be meant so.
 */
export const certainKeys: ReadonlySet<string> = new Set(
  [
    'kamishibai title subtitle author publisher date lang languages summary cover theme steps size duration narrate',
    'dialogue about cast sources bibliography include scenes marp',
    'name role org type aka colour color avatar side url accessed page',
    'act scene id when where frame layout background source note script',
    'narration stage aside question quote by original image alt caption credit fit at list numbered number label unit',
    'approx chart data timeline term means card slide how thought kind show',
  ].flatMap((line) => line.split(' ')),
)
