import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { JOB_NAMES, JOBS } from './jobs'
import { idOfDay } from './ticks'

/** What may travel with a job: an id, a day, or an instant. */
const IDS_AND_TIMES = ['key', 'person', 'session', 'line', 'day', 'at']
const SECRET = 'Rp1.250.000 dari Budi'

describe('a job', () => {
  it.each(JOB_NAMES)('%s carries ids and times only', (name) => {
    const { shape } = JOBS[name].data as unknown as z.ZodObject
    expect(Object.keys(shape).filter((key) => !IDS_AND_TIMES.includes(key))).toEqual([])
    for (const field of Object.values(shape))
      expect(z.safeParse(field as z.ZodType, SECRET).success).toBe(false)
    expect(JOBS[name].data.safeParse({ note: SECRET }).success).toBe(false)
  })

  it('of a day has an id of its own, the same on every worker', () => {
    const days = ['2026-03-02', '2026-03-03'] as never[]
    const ids = JOB_NAMES.flatMap((name) => days.map((day) => idOfDay(name, day)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(idOfDay('anchor-audit', days[0] as never)).toBe(
      ids[JOB_NAMES.indexOf('anchor-audit') * 2],
    )
    for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true)
  })
})
