/** One operation from first byte to last; `false` when there is nothing left to do it on. */
export type Work = () => Promise<boolean>
export type Slice = { latencies: number[]; seconds: number }

/** Runs an operation again and again with so many clients at once, for so long. */
export const runSlice = async (
  work: Work,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Slice> => {
  const latencies: number[] = []
  const began = performance.now()
  const endsAt = began + seconds * 1000
  const client = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const from = performance.now()
      if (!(await work())) return
      latencies.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { latencies, seconds: (performance.now() - began) / 1000 }
}

/** Several slices of one cell taken together. */
export const joinSlices = (slices: readonly Slice[]): Slice => ({
  latencies: slices.flatMap(({ latencies }) => latencies),
  seconds: slices.reduce((sum, { seconds }) => sum + seconds, 0),
})

/** The smallest value that so many percent of all values do not exceed. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
