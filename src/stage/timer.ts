import type { Timer } from '../protocol.ts'

export const freshTimer: Timer = { spent: 0 }

export function isFresh(timer: Timer): boolean {
  return timer.since === undefined && timer.spent === 0
}

/** Seconds that the timer shows. */
export function elapsed({ since, spent }: Timer, time: number): number {
  return (spent + (since === undefined ? 0 : Math.max(time - since, 0))) / 1000
}

/** Starts or pauses. */
export function toggle(timer: Timer, time: number): Timer {
  return timer.since === undefined
    ? { since: time, spent: timer.spent }
    : { spent: timer.spent + Math.max(time - timer.since, 0) }
}

/** Seconds as a stopwatch shows them: `4:07`, `1:04:07`, `−0:30`. */
export function showTime(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const front = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`
  return `${seconds < 0 && whole > 0 ? '−' : ''}${front}:${two(whole % 60)}`
}

const two = (number: number) => String(number).padStart(2, '0')
