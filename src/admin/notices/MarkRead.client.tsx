'use client'

import { useEffect } from 'react'

const markRead = async (id: string): Promise<void> => {
  const answer = await fetch(`/api/notifications/${id}`, {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ readAt: new Date().toISOString() }),
  })
  // An answer that is not read to its end keeps the connection busy.
  await answer.arrayBuffer()
}

/** Whoever opens a record has read its notices. In the browser, for a page may be fetched unseen. */
export const MarkRead = ({ ids }: { ids: readonly string[] }) => {
  const key = ids.join()
  useEffect(() => {
    // A notice that stays unread is no loss: the next visit marks it.
    if (key) void Promise.allSettled(key.split(',').map(markRead))
  }, [key])
  return null
}
