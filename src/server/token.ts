import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A word of 128 bits that nobody guesses, made anew for each talk. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** Whether a word is the token. The time it takes tells nothing about how near it was. */
export function isToken(word: string, token: string): boolean {
  return timingSafeEqual(digest(word), digest(token))
}

const digest = (word: string) => createHash('sha256').update(word).digest()
