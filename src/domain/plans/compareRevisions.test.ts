import { describe, expect, it } from 'vitest'
import { compareRevisions, type RevisionRow } from './compareRevisions'

const row = (id: string, change: Partial<RevisionRow> & { team?: unknown } = {}): RevisionRow => ({
  id,
  activity: `activity-${id}`,
  title: 'Audit kinerja',
  opds: ['dinkes', 'rsud'],
  startsOn: '2026-03-02',
  personDays: { pj: 1, kt: 10 },
  budget: 0,
  ...change,
})

describe('compareRevisions', () => {
  it('matches rows by activity and names the planned values that changed', () => {
    const before = [row('1'), row('2'), row('3')]
    const after = [
      {
        ...row('9', { title: 'Audit kinerja RSUD', personDays: { pj: 1, kt: 12 } }),
        activity: 'activity-1',
      },
      { ...row('8'), activity: 'activity-2' },
      { ...row('7', { title: 'Reviu RKA' }), activity: null },
    ]
    const { added, removed, changed } = compareRevisions(before, after)
    expect(added.map(({ id }) => id)).toEqual(['7'])
    expect(removed.map(({ id }) => id)).toEqual(['3'])
    expect(changed).toEqual([
      {
        activity: 'activity-1',
        before: before[0],
        after: after[0],
        fields: ['title', 'personDays'],
      },
    ])
  })

  it.each<[string, Partial<RevisionRow> & { team?: unknown }]>([
    ['the order of OPDs', { opds: ['rsud', 'dinkes'] }],
    ['the order of keys and roles without days', { personDays: { kt: 10, at: 0, pj: 1 } }],
    ['empty texts', { objective: '', scope: null }],
    ['the team, which is no planned value', { team: [{ user: 'x', role: 'kt' }] }],
  ])('does not take %s for a change', (_, change) => {
    expect(compareRevisions([row('1')], [row('1', change)]).changed).toEqual([])
  })

  it.each<[string, Partial<RevisionRow>, string]>([
    ['a budget taken away', { budget: null }, 'budget'],
    ['another OPD', { opds: ['dinkes'] }, 'opds'],
    ['another day', { startsOn: '2026-03-03' }, 'startsOn'],
  ])('sees %s', (_, change, field) => {
    expect(compareRevisions([row('1')], [row('1', change)]).changed[0]?.fields).toEqual([field])
  })

  it('takes a second row for the same activity as added', () => {
    const after = [row('1'), { ...row('2'), activity: 'activity-1' }]
    expect(compareRevisions([row('1')], after).added.map(({ id }) => id)).toEqual(['2'])
  })
})
