import { networkInterfaces } from 'node:os'

/** The machine's own, that no other can reach. */
export const loopback = '127.0.0.1'

/** The addresses of this machine in its networks (IPv4), those of home and office networks first. */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const outside = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
  return [
    ...outside.filter((address) => isPrivate.test(address)),
    ...outside.filter((address) => !isPrivate.test(address)),
  ]
}

/** RFC 1918. */
const isPrivate = /^(?:192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)/
