/** What is compared with what, and how it may turn out: ours divided by theirs, for each size of deck. */
export const budgets = [
  { ours: 'kamishibai HTML', theirs: 'marp-cli HTML', of: 'wall', most: { 10: 0.5, 100: 0.5, 1000: 0.7 } },
  { ours: 'kamishibai HTML + PDF', theirs: 'marp-cli PDF', of: 'wall', most: { 10: 0.35, 100: 0.5, 1000: 0.6 } },
  { ours: 'kamishibai HTML, first build', theirs: 'marp-cli HTML', of: 'wall', most: {} },
  { ours: 'kamishibai HTML + PDF, first build', theirs: 'marp-cli PDF', of: 'wall', most: {} },
  { ours: 'kamishibai HTML + PDF', theirs: 'Typst PDF', of: 'wall', most: {} },
  { ours: 'kamishibai HTML', theirs: 'pandoc HTML', of: 'wall', most: {} },
  { ours: 'kamishibai HTML', theirs: 'marp-cli HTML', of: 'cpu', most: {} },
  { ours: 'kamishibai HTML + PDF', theirs: 'marp-cli PDF', of: 'cpu', most: {} },
  { ours: 'kamishibai HTML', theirs: 'marp-cli HTML', of: 'memory', most: { 10: 1.2, 100: 1.2, 1000: 1.2 } },
  { ours: 'kamishibai HTML + PDF', theirs: 'marp-cli PDF', of: 'memory', most: { 10: 1.2, 100: 1.2, 1000: 1.2 } },
  { ours: 'kamishibai check', theirs: 'js-yaml load', of: 'wall', most: { 10000: 6 } },
  { ours: 'kamishibai check', theirs: 'js-yaml load', of: 'memory', most: {} },
]

/** Seconds that something may take, on any machine that people write on today. */
export const limits = [{ ours: 'kamishibai check', about: 10_000, most: 1 }]

/** How many times longer a thousand slides may take than a hundred. */
export const growth = { from: 100, to: 1000, most: 9, ours: ['kamishibai HTML', 'kamishibai HTML + PDF'] }
