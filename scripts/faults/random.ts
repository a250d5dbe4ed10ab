export type Random = {
  /** A number from `min` to `max`, both included. */
  between: (min: number, max: number) => number
  pick: <Item>(list: readonly [Item, ...Item[]]) => Item
}

/** The same seed gives the same numbers in the same order (mulberry32). */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return { between, pick: (list) => list[between(0, list.length - 1)] ?? list[0] }
}
