/** Who may ask for what: every check of a request, before anything is done for it. */
import { isToken } from './token.ts'

/** The part of a request that decides. */
export interface Asked {
  readonly method: string
  /** As it stands in the first line. */
  readonly target: string
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[]
}

/** What is served, and to whom. */
export interface House {
  /** Names and ports under which it may be asked for, e.g. `127.0.0.1:1930`. */
  readonly hosts: readonly string[]
  readonly token: string
  /** The methods that each address takes. There are no others. */
  readonly doors: ReadonlyMap<string, readonly string[]>
}

/** A request that is turned away: the status, and what may be said about it. */
export interface Refusal {
  readonly status: number
  readonly allow?: string
}

/** Longer than any address that we give away. */
const longestTarget = 512

/** Why a request is turned away; undefined for one that may come in. The order matters: a stranger learns nothing but that it is one. */
export function refuse(asked: Asked, house: House): Refusal | undefined {
  const { method, target } = asked
  const [path = ''] = target.split('?')
  const [host = '', ...more] = valuesOf(asked, 'host')
  // Pages elsewhere whose name leads to this machine have another host (DNS rebinding).
  if (more.length > 0 || !house.hosts.includes(host)) return { status: 421 }
  if (valuesOf(asked, 'origin').some((origin) => origin !== `http://${host}`)) return { status: 403 }
  if (isFromElsewhere(asked) && !(path === '/' && isVisit(asked))) return { status: 403 }
  const allowed = house.doors.get(path) ?? ['GET', 'HEAD']
  if (!allowed.includes(method)) return { status: 405, allow: allowed.join(', ') }
  if (target.length > longestTarget || !/^\/(?!\/)[!-~]*$/.test(target) || /[\\#]/.test(target)) return { status: 400 }
  if (!isToken(tokenIn(target), house.token)) return { status: 403 }
  return house.doors.has(path) ? undefined : { status: 404 }
}

/** The value of a parameter of an address; `''` unless it is there exactly once. */
export function parameter(target: string, name: string): string {
  const [value = '', ...more] = new URLSearchParams(target.split('?')[1]).getAll(name)
  return more.length > 0 ? '' : value
}

const tokenIn = (target: string) => parameter(target, 'stage')

/** Browsers say where a request comes from. Those that do not are held by the token alone. */
function isFromElsewhere(asked: Asked): boolean {
  return valuesOf(asked, 'sec-fetch-site').some((site) => site !== 'same-origin' && site !== 'none')
}

/** Somebody follows a link, in the window itself. */
function isVisit(asked: Asked): boolean {
  const only = (name: string, value: string) => valuesOf(asked, name).join() === value
  return asked.method === 'GET' && only('sec-fetch-mode', 'navigate') && only('sec-fetch-dest', 'document')
}

function valuesOf({ rawHeaders }: Asked, name: string): readonly string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name)
}
