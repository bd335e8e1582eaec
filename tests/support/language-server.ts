import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** The YAML language server that editors run, spoken to over stdio as editors do. */
export interface LanguageServer {
  /** Opens a text whose first line names its schema, and tells what is wrong with it. */
  open(uri: string, text: string): Promise<readonly string[]>
  /** What may be typed at a place (line and character from 0): label → explanation. */
  complete(uri: string, line: number, character: number): Promise<ReadonlyMap<string, string>>
  /** What is shown over a place. */
  hover(uri: string, line: number, character: number): Promise<string>
  stop(): void
}

type Markup = string | { readonly value: string }

/** Starts a server. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const server = spawn(process.execPath, [join(dirname(manifest), bin['yaml-language-server']), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const waiting = new Map<number, (result: unknown) => void>()
  const opened = new Map<string, (problems: readonly string[]) => void>()
  let last = 0

  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      send({ id: last, method, params })
    })

  listen(server, (message) => {
    if (message.method === undefined) waiting.get(message.id ?? 0)?.(message.result)
    else if (message.id !== undefined) send({ id: message.id, result: answerTo(message) })
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: { message: string }[] }
      opened.get(uri)?.(diagnostics.map((found) => found.message))
    }
  })
  await ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  })
  send({ method: 'initialized', params: {} })

  const at = (uri: string, line: number, character: number) => ({
    textDocument: { uri },
    position: { line, character },
  })
  return {
    open: (uri, text) =>
      new Promise((resolve) => {
        opened.set(uri, resolve)
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
        })
      }),
    async complete(uri, line, character) {
      const found = (await ask('textDocument/completion', at(uri, line, character))) as {
        items: { label: string; documentation?: Markup }[]
      }
      return new Map(found.items.map(({ label, documentation }) => [label, wordsOf(documentation)]))
    },
    async hover(uri, line, character) {
      const found = (await ask('textDocument/hover', at(uri, line, character))) as { contents: Markup } | null
      return wordsOf(found?.contents)
    },
    stop: () => server.kill(),
  }
}

/** Cuts what comes from the server into messages. */
function listen(server: ChildProcess, hear: (message: Message) => void): void {
  let received = Buffer.alloc(0)
  server.stdout?.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes])
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(head, 0)).toString())?.[1])
      if (head < 0 || received.length < head + 4 + length) return
      hear(JSON.parse(received.subarray(head + 4, head + 4 + length).toString()))
      received = received.subarray(head + 4 + length)
    }
  })
}

/** The server asks for settings of ours; there are none but that it should ask nobody else for schemas. */
function answerTo({ method, params }: Message): unknown {
  if (method !== 'workspace/configuration') return null
  const { items } = params as { items: { section?: string }[] }
  return items.map(({ section }) =>
    section === 'yaml' ? { schemaStore: { enable: false }, validate: true, hover: true, completion: true } : {},
  )
}

function wordsOf(markup: Markup | undefined): string {
  return typeof markup === 'string' ? markup : (markup?.value ?? '')
}
