import puppeteer, { type Browser } from 'puppeteer'
import { browserFlags } from '../../src/export/browser-flags.ts'
import { candidatesFor } from '../../src/export/launch.ts'
import { tested } from '../export/a-browser.ts'

/** What cuts our browser off from the network. */
const cut = /^--(?:proxy|host-resolver)/

/** The browser of the other tests, but one that reaches servers on this machine. It opens nothing but pages of ours. */
export async function startConnectedBrowser(): Promise<Browser> {
  const [candidate] = candidatesFor(tested)
  const { path, env } = (await candidate?.prepare?.()) ?? candidate!
  return puppeteer.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    pipe: true,
    args: [...browserFlags.filter((flag) => !cut.test(flag)), '--no-sandbox'],
  })
}
