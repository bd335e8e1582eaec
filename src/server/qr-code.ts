import { renderUnicodeCompact } from 'uqr'

/** A text as a QR code for a terminal: what is light is drawn, with the margin of two that readers need on dark ground. */
export function qrCode(text: string): string {
  return renderUnicodeCompact(text, { ecc: 'L', border: 2 })
}
