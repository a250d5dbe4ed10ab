/** Requests that a process takes from the shared counter at a time. */
const AT_A_TIME = 10

type Stock = { left: number; until: number }

/**
 * Takes points ten at a time, so that only every tenth request asks the database. A process may hold
 * up to nine points unused; none is ever used twice.
 *
 * @param take takes points from the shared counter; null when there were enough, else seconds to wait
 * @param seconds the period of the counter
 */
export const stockOf = (
  take: (key: string, points: number) => Promise<number | null>,
  seconds: number,
) => {
  const stocks = new Map<string, Stock>()
  const sweep = (now: number): void => {
    for (const [key, { until }] of stocks) if (until < now) stocks.delete(key)
  }
  return async (key: string): Promise<number | null> => {
    const now = Date.now()
    const stock = stocks.get(key)
    if (stock && stock.until >= now && stock.left > 0) {
      stock.left -= 1
      return null
    }
    sweep(now)
    const wait = await take(key, AT_A_TIME)
    if (wait === null) stocks.set(key, { left: AT_A_TIME - 1, until: now + seconds * 1000 })
    return wait
  }
}
