'use client'

import { useEffect } from 'react'

const EVERY_MS = 5 * 60 * 1000

/**
 * A session ends after 30 idle minutes. Writing is not idling: while the person types or taps, it
 * is renewed at most every five minutes, so that no time limit loses work.
 */
export const KeepSession = () => {
  useEffect(() => {
    let renewedAt = Date.now()
    const renew = (): void => {
      if (Date.now() - renewedAt < EVERY_MS) return
      renewedAt = Date.now()
      // A failure shows itself at the next save, where it can be answered.
      fetch('/api/users/refresh-token', { method: 'POST' }).catch(() => undefined)
    }
    const events = ['input', 'pointerdown', 'keydown'] as const
    for (const event of events) document.addEventListener(event, renew, { passive: true })
    return () => {
      for (const event of events) document.removeEventListener(event, renew)
    }
  }, [])
  return null
}
