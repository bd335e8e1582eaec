import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { type AddressInfo, createServer, type Server } from 'node:net'
import puppeteer from 'puppeteer'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browser, startBrowser } from '../../src/export/browser.ts'
import { candidatesFor } from '../../src/export/launch.ts'
import { printPdf } from '../../src/export/pdf.ts'
import { tested } from './a-browser.ts'

/** Everything that knocks, over TCP or UDP, is counted and sent away. */
let hits: string[] = []
let trap: Server
let udpTrap: UdpSocket
let browser: Browser

beforeAll(async () => {
  trap = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      hits.push(data.toString('latin1').split('\r\n')[0]!.split(' ')[1] ?? 'tcp')
      socket.end(
        'HTTP/1.1 404 Not Found\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      )
    })
  })
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
  udpTrap = createSocket('udp4', () => hits.push('udp'))
  await new Promise<void>((resolve) => udpTrap.bind(0, '127.0.0.1', resolve))
  browser = await startBrowser(tested)
})
afterAll(async () => {
  await browser.close()
  trap.close()
  udpTrap.close()
})
beforeEach(() => {
  hits = []
})

/** A page that tries every way out it can think of. Its script tells when all of its own attempts have ended. */
function hostilePage(): string {
  const out = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
  return `<!doctype html><html><head><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="${out}/link"><link rel="prefetch" href="${out}/prefetch"><link rel="preload" as="image" href="${out}/preload">
<link rel="preconnect" href="${out}"><link rel="icon" href="${out}/icon"><link rel="modulepreload" href="${out}/module">
<style>@import url(${out}/import); @font-face { font-family: f; src: url(${out}/font) } body { font-family: f; background: url(${out}/background) }
li { list-style-image: url(${out}/bullet) } p::before { content: url(${out}/content) } @media print { p { background: url(${out}/print) } }</style>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${out}/speculation"]}]}</script><script src="${out}/script"></script></head>
<body><p>x</p><ul><li>x</ul><img src="${out}/img"><picture><source srcset="${out}/srcset"><img></picture><video src="${out}/video" poster="${out}/poster"></video>
<audio src="${out}/audio" autoplay></audio><iframe src="${out}/iframe"></iframe><iframe srcdoc="<img src='${out}/srcdoc'>"></iframe>
<object data="${out}/object"></object><embed src="${out}/embed"><input type="image" src="${out}/input">
<svg><image href="${out}/svg-image"/><use href="${out}/svg-use#a"/></svg>
<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='${out}/inner'/%3E%3C/svg%3E">
<script>
const attempts = [fetch('${out}/fetch')]
attempts.push(new Promise(r => { const s = new WebSocket('${out}/socket'.replace('http', 'ws')); s.onerror = s.onopen = r }))
attempts.push(new Promise(r => { const i = new Image(); i.onload = i.onerror = r; i.src = '${out}/image' }))
attempts.push(new Promise(r => { const e = new EventSource('${out}/events'); e.onerror = () => { e.close(); r() } }))
navigator.sendBeacon('${out}/beacon')
const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpTrap.address().port}' }] })
peer.createDataChannel('x')
attempts.push(peer.createOffer().then(o => peer.setLocalDescription(o)).then(() => new Promise(r => { peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && r() })))
window.allTried = Promise.race([Promise.allSettled(attempts), new Promise(r => setTimeout(r, 5000))]).then(() => 'over')
</script></body></html>`
}

test('the trap works: without our defences the page gets out, in many ways', async () => {
  const [candidate] = candidatesFor(tested)
  const open = await puppeteer.launch({
    executablePath: candidate!.path,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...candidate!.env },
  })
  try {
    const page = await open.newPage()
    await page.setContent(hostilePage())
    const ways = [
      '/img',
      '/import',
      '/iframe',
      '/script',
      '/fetch',
      '/socket',
      '/prefetch',
      '/background',
      '/srcdoc',
      'udp',
    ]
    await expect.poll(() => hits, { timeout: 20_000 }).toEqual(expect.arrayContaining(ways))
  } finally {
    await open.close()
  }
})

test('printing asks the network for nothing', async () => {
  const pdf = await printPdf(browser, hostilePage(), { title: 'x' })
  expect(pdf.length).toBeGreaterThan(0)
  expect(hits).toEqual([])
})

test('the browser alone holds as well, even when scripts run and nothing is intercepted', async () => {
  const page = await browser.newPage()
  await page.setContent(hostilePage())
  expect(await page.evaluate('allTried')).toBe('over')
  await page.close()
  expect(hits).toEqual([])
})

test('a page that wants to go elsewhere stays where it is', async () => {
  const out = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
  const restless = `<!doctype html><meta http-equiv="refresh" content="0;url=${out}/refresh"><title>x</title><p>still here`
  const pdf = await printPdf(browser, restless, { title: 'x' })
  expect(pdf.length).toBeGreaterThan(0)
  expect(hits).toEqual([])
})
