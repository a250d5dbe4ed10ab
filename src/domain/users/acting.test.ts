import { describe, expect, it } from 'vitest'

import { plainDate } from '@/domain/plainDate'

import { type ActingPeriod, findActingPeriod, instantsOf, isInForce, signatureOf } from './acting'
import { actingProblems, type ActingFacts, endingProblems, type Officer } from './actingRules'

const period = (change: Partial<ActingPeriod> = {}): ActingPeriod => ({
  kind: 'plh',
  office: 'irban',
  unit: 'u1',
  actsFor: 'siti',
  from: plainDate('2026-03-02'),
  to: plainDate('2026-03-06'),
  ...change,
})
const officer = (id: string, change: Partial<Officer> = {}): Officer => ({
  id,
  active: true,
  roles: ['irban'],
  unit: 'u1',
  ...change,
})
const facts = (change: Partial<ActingFacts> = {}): ActingFacts => ({
  person: officer('budi', { roles: ['auditor'] }),
  absent: new Map([
    ['siti', officer('siti')],
    ['budi', officer('budi', { roles: ['auditor'] })],
    ['left', officer('left', { active: false })],
    ['other', officer('other', { unit: 'u2' })],
    ['auditee', officer('auditee', { roles: ['opd'], unit: null })],
  ]),
  irbanUnits: new Set(['u1', 'u2']),
  others: [],
  ...change,
})
const codesOf = (change: Partial<ActingPeriod>, about: Partial<ActingFacts> = {}) =>
  actingProblems(period(change), facts(about), 'acting.0').map(({ code, path }) => [code, path])

describe('an appointment', () => {
  it('of staff for a holder who is away is in order', () => {
    expect(codesOf({})).toEqual([])
    expect(codesOf({ kind: 'plt', actsFor: null })).toEqual([])
    expect(codesOf({ kind: 'plt', actsFor: 'left' })).toEqual([])
  })

  const vacant = { kind: 'plt', actsFor: null } as const
  it.each<[string, Partial<ActingPeriod>, Partial<ActingFacts>, string, string]>([
    ['ends before it begins', { to: plainDate('2026-03-01') }, {}, 'endsBeforeStart', 'to'],
    ['lasts longer than a year', { to: plainDate('2027-03-03') }, {}, 'tooLong', 'to'],
    ['names no unit', { ...vacant, unit: null }, {}, 'unitRequired', 'unit'],
    ['names a unit without irban', { ...vacant, unit: 'sekr' }, {}, 'unitNotIrban', 'unit'],
    [
      'is of somebody who left',
      {},
      { person: officer('b', { active: false }) },
      'staffOnly',
      'office',
    ],
    ['is of an OPD', {}, { person: officer('b', { roles: ['opd'] }) }, 'staffOnly', 'office'],
    [
      'is of the regional head',
      {},
      { person: officer('b', { roles: ['pimpinan'] }) },
      'staffOnly',
      'office',
    ],
    [
      'is of an administrator',
      {},
      { person: officer('b', { roles: ['auditor', 'admin'] }) },
      'staffOnly',
      'office',
    ],
    ['gives what one has', {}, { person: officer('b') }, 'holdsOffice', 'office'],
    ['is for oneself', { actsFor: 'budi' }, {}, 'forOneself', 'actsFor'],
    ['names nobody as absent', { actsFor: null }, {}, 'absentRequired', 'actsFor'],
    ['names an absent of another unit', { actsFor: 'other' }, {}, 'absentNotHolder', 'actsFor'],
    [
      'names an auditee as the one before',
      { kind: 'plt', actsFor: 'auditee' },
      {},
      'formerNotStaff',
      'actsFor',
    ],
    [
      'names nobody known as the one before',
      { kind: 'plt', actsFor: 'gone' },
      {},
      'formerNotStaff',
      'actsFor',
    ],
    ['names an absent who left', { actsFor: 'left' }, {}, 'absentNotHolder', 'actsFor'],
  ])('that %s is refused', (_, change, about, code, field) => {
    expect(codesOf(change, about)).toEqual([[`acting.${code}`, `acting.0.${field}`]])
  })

  it('may last a whole year, and lead another unit than one’s own', () => {
    expect(codesOf({ to: plainDate('2027-03-02') })).toEqual([])
    expect(codesOf({ ...vacant, unit: 'u2' }, { person: officer('irban-1') })).toEqual([])
  })

  it.each<[string, Partial<ActingPeriod>, boolean]>([
    ['on its last day', { from: plainDate('2026-03-06'), to: plainDate('2026-03-09') }, true],
    ['the day after', { from: plainDate('2026-03-07'), to: plainDate('2026-03-09') }, false],
    ['for another unit', { unit: 'u2' }, false],
    ['for another office', { office: 'inspektur', unit: null }, false],
  ])('that meets another one %s: refused %s', (_, change, isRefused) => {
    const others = [{ ...period(), ...change, name: 'Rina' }]
    const [problem] = actingProblems(period(), facts({ others }), 'acting.0')
    expect(problem?.code).toBe(isRefused ? 'acting.overlaps' : undefined)
    if (isRefused) expect(problem?.facts).toMatchObject({ name: 'Rina' })
  })

  it('can be shortened whoever holds it by now, but not to before its first day', () => {
    expect(endingProblems(period(), 'acting.0')).toEqual([])
    expect(endingProblems(period({ to: plainDate('2026-03-01') }), 'a')).toHaveLength(1)
  })
})

describe('a period', () => {
  it.each([
    ['Asia/Jakarta', '2026-03-01T17:00:00.000Z', '2026-03-06T17:00:00.000Z'],
    ['Asia/Jayapura', '2026-03-01T15:00:00.000Z', '2026-03-06T15:00:00.000Z'],
  ] as const)('lasts from midnight to midnight in %s', (zone, beginsAt, endsAt) => {
    expect(instantsOf(period(), zone)).toEqual({ beginsAt, endsAt })
  })

  it.each([
    ['2026-03-01T16:59:59.999Z', false],
    ['2026-03-01T17:00:00.000Z', true],
    ['2026-03-06T16:59:59.999Z', true],
    ['2026-03-06T17:00:00.000Z', false],
  ])('at %s is in force: %s', (now, expected) => {
    expect(isInForce(instantsOf(period(), 'Asia/Jakarta'), now)).toBe(expected)
    expect(isInForce({}, now)).toBe(false)
  })

  it('is none before office, kind and days are known, and has a unit only for an irban', () => {
    expect(findActingPeriod(period())).toEqual(period())
    for (const field of ['kind', 'office', 'from', 'to'])
      expect(findActingPeriod({ ...period(), [field]: 'x' })).toBeNull()
    expect(findActingPeriod({ ...period(), office: 'inspektur' })?.unit).toBeNull()
  })
})

it('signs with one’s own name and the office', () => {
  expect(signatureOf('Budi', 'Plh. Inspektur')).toBe('Budi (Plh. Inspektur)')
  expect(signatureOf('Budi', null)).toBe('Budi')
})
