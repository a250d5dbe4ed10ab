import { describe, expect, it } from 'vitest'
import { capacityUse } from './capacity'

describe('capacityUse', () => {
  it('adds up per unit and shares a role’s days among its people', () => {
    const { units, people } = capacityUse({
      rows: [
        {
          unit: 'irban-1',
          personDays: { kt: 10, at: 20 },
          team: [
            { user: 'kt', role: 'kt' },
            { user: 'a', role: 'at' },
            { user: 'b', role: 'at' },
            { user: 'c', role: 'at' },
          ],
        },
        { unit: 'irban-1', personDays: { at: 5.5 }, team: [] },
      ],
      peopleOfUnit: { 'irban-1': 4 },
    })
    expect(units).toEqual([{ id: 'irban-1', days: 35.5, capacity: 880, percent: 4, level: 'ok' }])
    expect(people.map(({ id, days }) => [id, days])).toEqual([
      ['kt', 10],
      ['a', 6.7],
      ['b', 6.7],
      ['c', 6.6],
    ])
  })

  it.each([
    [198, 'ok', 90],
    [198.1, 'warning', 90],
    [220, 'warning', 100],
    [220.1, 'over', 100],
  ])('%d days of 220 are %s', (days, level, percent) => {
    const { people } = capacityUse({
      rows: [{ unit: 'u', personDays: { kt: days }, team: [{ user: 'kt', role: 'kt' }] }],
      peopleOfUnit: {},
    })
    expect(people[0]).toEqual({ id: 'kt', days, capacity: 220, percent, level })
  })

  it('takes the capacity and warning of the region', () => {
    const { units } = capacityUse({
      rows: [{ unit: 'u', personDays: { kt: 81 }, team: [] }],
      peopleOfUnit: { u: 1 },
      settings: { perPerson: 100, warnAbovePercent: 80 },
    })
    expect(units[0]?.level).toBe('warning')
  })

  it('calls days of a unit without people over capacity', () => {
    const { units } = capacityUse({
      rows: [{ unit: 'u', personDays: { kt: 1 }, team: [] }],
      peopleOfUnit: {},
    })
    expect(units[0]).toEqual({ id: 'u', days: 1, capacity: 0, percent: null, level: 'over' })
  })
})
