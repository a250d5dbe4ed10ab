import { describe, expect, it } from 'vitest'

import { type Answer, docOf } from '@/tests/support/api'
import { openWorld } from '@/tests/support/openWorld'

const { admin } = (await openWorld()).as

const refusalsOf = ({ status, json }: Answer): string[] =>
  json.errors.map(({ code, path }: { code: string; path: string }) => `${status} ${path} ${code}`)

describe('the time limits of recommendations', () => {
  const clock = (change: object = {}) => ({
    responseAmount: 10,
    responseUnit: 'working-days',
    completionAmount: 60,
    completionUnit: 'calendar-days',
    ...change,
  })
  const save = (...clocks: object[]) => admin.post('/globals/deadlines', { clocks })

  it.each(['responseAmount', 'completionAmount'])('have 1 to 1,000 days: %s', async (field) => {
    for (const amount of [1, 1000])
      expect((await save(clock({ [field]: amount }))).status).toBe(200)
    for (const amount of [0, -1, 1001, 1.5, null])
      expect(refusalsOf(await save(clock({ [field]: amount })))).toEqual([
        `422 clocks.0.${field} field.invalid`,
      ])
  })

  it('have one row for each source', async () => {
    expect((await save(clock(), clock({ source: 'pkpt' }))).status).toBe(200)
    const twice = clock({ source: 'pkpt' })
    const answer = await save(twice, clock(), { ...twice, responseAmount: 5 })
    expect(refusalsOf(answer)).toEqual(['422 clocks.2.source deadlines.sourceTwice'])
    expect(answer.json.errors[0].message).toContain('baris 1')
    expect(docOf(await admin.get('/globals/deadlines')).clocks).toHaveLength(2)
  })

  it('have one row for every other source', async () => {
    expect(refusalsOf(await save(clock(), clock({ source: null })))).toEqual([
      '422 clocks.1.source deadlines.sourceTwice',
    ])
  })
})

describe('office hours', () => {
  const day = (opens: string, closes: string) => ({ day: '1', opens, closes })
  const period = (from: string, to: string, week: object[] = []) => ({ name: 'R', from, to, week })
  const save = (data: object) => admin.post('/globals/office-hours', data)

  it('are taken when they run forward, a period of one day too', async () => {
    const overrides = [period('2027-02-08', '2027-02-08', [day('08:00', '15:00')])]
    const answer = await save({ week: [day('07:30', '16:00')], overrides })
    expect(answer.status).toBe(200)
  })

  it('are refused at the field that runs backwards', async () => {
    const week = [day('07:30', '16:00'), { ...day('16:00', '07:30'), day: '2' }]
    expect(refusalsOf(await save({ week }))).toEqual(['422 week.1.closes calendar.badOfficeHours'])
    const overrides = [
      period('2027-03-09', '2027-02-08'),
      period('2027-02-08', '2027-03-09', [day('08:00', '08:00')]),
    ]
    expect(refusalsOf(await save({ overrides }))).toEqual([
      '422 overrides.0.to calendar.badOfficeHours',
      '422 overrides.1.week.0.closes calendar.badOfficeHours',
    ])
  })

  it('are told of a time or a date that is none by its own field', async () => {
    const answer = await save({ week: [day('9', '16:00')], overrides: [period('x', '2027-02-08')] })
    expect(answer.status).toBe(422)
  })

  it.each([{ week: 'x' }, { week: [1] }, { week: [null] }, { overrides: [{ week: 'x' }] }])(
    'are no fault of the server in another shape: %j',
    async (data) => {
      expect((await save(data)).status).toBeLessThan(500)
    },
  )

  it.each([{ clocks: 'x' }, { clocks: [null] }, { clocks: [[]] }])(
    'nor are time limits: %j',
    async (data) => {
      expect((await admin.post('/globals/deadlines', data)).status).toBeLessThan(500)
    },
  )
})
