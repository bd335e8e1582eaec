import { HostError } from '../host/host-error.ts'
import { networkAddresses } from './addresses.ts'

/** Turns what `listen` threw into a mistake of the machine, with a cure. */
export function listenFault(error: unknown, host: string, port: number): HostError {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new HostError(
      'port-taken',
      `Another program has the port ${port}.`,
      'Choose another with --port, or end the other program: it may be another "kamishibai".',
      error,
    )
  if (code === 'EACCES')
    return new HostError('no-permission', `The port ${port} is not for everybody.`, 'Choose one from 1024 on.', error)
  if (code === 'ERR_SOCKET_BAD_PORT')
    return new HostError('no-port', `There is no port ${port}.`, 'Choose one from 1024 to 65535 with --port.', error)
  if (code === 'EADDRNOTAVAIL') return noAddress(host, error)
  return new HostError(
    'cannot-listen',
    `Cannot open ${host}:${port}: ${code ?? error}.`,
    'Choose another --port.',
    error,
  )
}

/** What to say where a machine does not have an address. */
export function noAddress(host: string, cause?: unknown): HostError {
  const own = networkAddresses()
  return new HostError(
    'no-address',
    `"${host}" is no address of this machine in a network.`,
    own.length > 0 ? `It has ${own.join(', ')}.` : 'It is in no network: connect it to one first.',
    cause,
  )
}
