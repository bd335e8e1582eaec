import type { Options } from './option.ts'

/** Every option there is. A command names the ones it takes; `common` is understood everywhere. */
export const options = {
  to: {
    type: 'list',
    value: 'FORMATS',
    choices: ['html', 'pdf', 'md'],
    default: 'all of them',
    help: 'What to make, separated by commas.',
  },
  out: { type: 'text', value: 'DIR', default: '"dist" beside the story', help: 'The folder for the files.' },
  lang: {
    type: 'list',
    value: 'LANG',
    default: "the story's main one",
    help: 'The language of the deck, e.g. ja or en; or several: ja,en.',
  },
  theme: {
    type: 'text',
    value: 'NAME',
    default: "the story's",
    help: 'The look: paper, newsroom, night, one of Marp or of yours.',
  },
  pace: {
    type: 'amount',
    value: 'N',
    default: '300 letters, or 130 words',
    help: 'How fast you speak: letters (ja, zh, ko) or words a minute.',
  },
  keys: {
    type: 'text',
    value: 'PRESET',
    choices: ['kamishibai', 'marp', 'reveal', 'powerpoint'],
    default: "the story's",
    help: 'The keys that the talk is given with.',
  },
  'no-notes': { type: 'switch', help: 'For the audience: no notes, nothing only spoken.' },
  lan: { type: 'switch', help: 'Let phones of the local network in, too.' },
  host: {
    type: 'text',
    value: 'ADDRESS',
    default: 'this machine alone',
    help: 'Let them in by this address of the machine.',
  },
  port: { type: 'text', value: 'PORT', pattern: /^\d{1,5}$/, default: '1930', help: 'The port to listen on.' },
  timing: { type: 'switch', help: 'How long each scene takes, beside what is planned.' },
  provenance: { type: 'switch', help: 'Who says what, how near to what was said, and the source.' },
  json: { type: 'switch', help: 'The same as --format json.' },
  format: {
    type: 'text',
    value: 'FORMAT',
    choices: ['text', 'json', 'sarif', 'github'],
    default: 'text',
    help: 'What the report is written for: people or programs.',
  },
  missing: { type: 'switch', help: 'Only list what is not translated.' },
  csv: { type: 'text', value: 'FILE', default: 'no table', help: 'Write all texts as a table instead.' },
  'from-csv': { type: 'text', value: 'FILE', default: 'no table', help: 'Take translations from such a table.' },
  jetbrains: { type: 'switch', help: "Name the schema as JetBrains' editors want it." },
  strict: { type: 'switch', help: 'Take warnings as seriously as errors.' },
} as const satisfies Options

export const common = {
  'ui-lang': {
    type: 'text',
    value: 'LANG',
    choices: ['en', 'ja'],
    default: "the system's",
    help: 'The language of messages.',
  },
  help: { type: 'switch', short: 'h', help: 'Show this help.' },
  version: { type: 'switch', short: 'V', help: 'Show the version.' },
} as const satisfies Options
