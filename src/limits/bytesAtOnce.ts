type Sent = { key: string; bytes: number }

/** Runs work on what somebody sends; answers null when too much of theirs is under way already. */
export type BytesAtOnce = <Result>(
  sent: Sent,
  work: () => Promise<Result>,
) => Promise<Result | null>

/**
 * A bound of this process, in bytes, for what one person may have under way; nobody waits for another.
 * One alone is always taken, however large.
 */
export const bytesAtOnce = (bytesMax: number): BytesAtOnce => {
  const underWay = new Map<string, number>()
  return async ({ key, bytes }, work) => {
    const before = underWay.get(key) ?? 0
    if (before > 0 && before + bytes > bytesMax) return null
    underWay.set(key, before + bytes)
    try {
      return await work()
    } finally {
      const left = (underWay.get(key) ?? bytes) - bytes
      if (left > 0) underWay.set(key, left)
      else underWay.delete(key)
    }
  }
}
