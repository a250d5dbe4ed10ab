import { describe, expect, it } from 'vitest'

import { joinSlices, percentile, runSlice } from './measure'

describe('percentile', () => {
  it.each([
    [[1, 2, 3, 4], 50, 2],
    [[4, 3, 2, 1], 95, 4],
    [[7], 50, 7],
    [Array.from({ length: 100 }, (_, index) => index + 1), 95, 95],
  ])('of %j at %i %% is %i', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected)
  })

  it('is not a number when nothing was measured', () => {
    expect(percentile([], 50)).toBeNaN()
  })
})

describe('runSlice', () => {
  it('ends early when there is nothing left to do', async () => {
    let left = 10
    const slice = await runSlice(() => Promise.resolve(left-- > 0), { clients: 3, seconds: 60 })
    expect(slice.latencies).toHaveLength(10)
    expect(slice.seconds).toBeLessThan(5)
  })

  it('lets a failed operation fail the measurement', async () => {
    const failing = () => Promise.reject(new Error('500'))
    await expect(runSlice(failing, { clients: 2, seconds: 1 })).rejects.toThrow('500')
  })
})

describe('joinSlices', () => {
  it('adds times and keeps every latency', () => {
    const joined = joinSlices([
      { latencies: [1, 2], seconds: 1 },
      { latencies: [3], seconds: 2 },
    ])
    expect(joined).toEqual({ latencies: [1, 2, 3], seconds: 3 })
  })
})
