/** The address of another window of the same talk, at the same place. */
export function addressOf(role: 'presenter' | 'stage', here: string, token: string): string {
  const url = new URL(here)
  url.searchParams.delete('presenter')
  url.searchParams.set(role, token)
  return url.href
}

/** Opens a window, or brings it to the front; undefined if the browser does not let us. */
export function openWindow(role: 'presenter' | 'stage', token: string, known: Window | undefined): Window | undefined {
  if (known && !known.closed) {
    known.focus()
    return known
  }
  const opened = window.open(addressOf(role, location.href, token), role + token, 'popup,width=1280,height=800')
  return opened && !opened.closed ? opened : undefined
}
