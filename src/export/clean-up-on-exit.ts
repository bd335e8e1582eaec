const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const pending = new Set<() => void>()

/** Has something tidied up if we end early: by a signal, by `process.exit`, by an uncaught error. Call what it returns when that is no longer needed. */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  if (pending.size === 0) {
    process.on('exit', cleanUpAll)
    for (const signal of signals) process.on(signal, endBySignal)
  }
  pending.add(cleanUp)
  return () => {
    if (pending.delete(cleanUp) && pending.size === 0) stopListening()
  }
}

function cleanUpAll(): void {
  for (const cleanUp of pending) cleanUp()
  pending.clear()
  stopListening()
}

/** Dies of the signal after all, so that whoever called us sees the exit code they expect; others that listen decide for themselves. */
function endBySignal(signal: NodeJS.Signals): void {
  cleanUpAll()
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}

function stopListening(): void {
  process.off('exit', cleanUpAll)
  for (const signal of signals) process.off(signal, endBySignal)
}
