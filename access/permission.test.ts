import { describe, expect, it } from 'vitest'

import type { Acting, Actor } from './actor'
import { capacityFor, mayOn, roleEverMay, whereFor } from './permission'
import { POLICY } from './policy'
import { ROLES, type Role } from './roles'

const actor = (role: Role, place: Partial<Actor> = {}): Actor => ({
  id: 'me',
  name: 'Saya',
  roles: [role],
  unit: null,
  opd: null,
  acting: [],
  ...place,
})

const acting = (office: Acting['office'], unit: string | null = null): Acting => ({
  office,
  unit,
  title: 'Plh.',
  actsForName: null,
  to: '2026-12-31',
})

describe('policy', () => {
  it('says for every role what it reads of every resource', () => {
    for (const [resource, rules] of Object.entries(POLICY))
      expect([resource, Object.keys(rules.read).sort()]).toEqual([resource, [...ROLES].sort()])
  })

  it('lets the administrator approve nothing: only background work is theirs to try again', () => {
    const actions = Object.entries(POLICY).flatMap(([resource, rules]) =>
      Object.entries(rules)
        .filter(
          ([key, grants]) =>
            !['read', 'create', 'update', 'delete'].includes(key) && 'admin' in grants,
        )
        .map(([key]) => `${resource}.${key}`),
    )
    expect(actions).toEqual(['jobs.retry'])
  })
})

describe('mayOn', () => {
  const facts = { unit: 'u1', team: [{ user: 'me', role: 'kt' as const }], opds: ['o1'] }

  it('lets an irban lead only the own unit', () => {
    const assign = { operation: 'assign', status: 'planned', facts }
    expect(mayOn(actor('irban', { unit: 'u1' }), 'activities', assign)).toBe(true)
    expect(mayOn(actor('irban', { unit: 'u2' }), 'activities', assign)).toBe(false)
    expect(mayOn(actor('irban'), 'activities', { ...assign, facts: { unit: null } })).toBe(false)
  })

  it('asks the level whose turn it is to approve', () => {
    const approve = (status: string) => ({ operation: 'approve', status, facts })
    const irban = actor('irban', { unit: 'u1' })
    expect(mayOn(irban, 'reports', approve('irban-review'))).toBe(true)
    expect(mayOn(irban, 'reports', approve('technical-review'))).toBe(false)
    expect(roleEverMay(irban, 'reports', 'approve')).toBe(true)
    expect(roleEverMay(actor('opd'), 'reports', 'approve')).toBe(false)
  })

  it('cancels begun work only by the inspektur', () => {
    const cancel = { operation: 'cancel', status: 'in-progress', facts }
    expect(mayOn(actor('irban', { unit: 'u1' }), 'activities', cancel)).toBe(false)
    expect(mayOn(actor('inspektur'), 'activities', cancel)).toBe(true)
  })

  it('shows an OPD nothing that is not released', () => {
    const read = (released: boolean) => ({ operation: 'read', facts: { ...facts, released } })
    const opd = actor('opd', { opd: 'o1' })
    expect(mayOn(opd, 'reports', read(true))).toBe(true)
    expect(mayOn(opd, 'reports', read(false))).toBe(false)
  })
})

describe('whereFor', () => {
  it('is everything, nothing, or a query', () => {
    expect(whereFor(actor('inspektur'), 'plans', 'read')).toBe(true)
    expect(whereFor(actor('opd', { opd: 'o1' }), 'plans', 'read')).toBe(false)
    expect(whereFor(actor('opd', { opd: 'o1' }), 'recommendations', 'read')).toEqual({
      releasedTo: { equals: 'o1' },
    })
  })

  it('joins the scopes of several roles', () => {
    const both = { ...actor('irban', { unit: 'u1' }), roles: ['irban', 'auditor'] as const }
    expect(whereFor(both, 'activities', 'read')).toEqual({
      or: [{ unit: { equals: 'u1' } }, { 'team.user': { equals: 'me' } }],
    })
  })
})

describe('an acting officer', () => {
  const plh = actor('auditor', { unit: 'u1', acting: [acting('irban', 'u2')] })
  const approve = (unit: string) => ({
    operation: 'approve',
    status: 'irban-review',
    facts: { unit, team: [] },
  })

  it('may what the office may in its unit, and nothing of it in their own', () => {
    expect(mayOn(plh, 'reports', approve('u2'))).toBe(true)
    expect(mayOn(plh, 'reports', approve('u1'))).toBe(false)
    expect(mayOn(actor('auditor', { unit: 'u2' }), 'reports', approve('u2'))).toBe(false)
    expect(roleEverMay(plh, 'reports', 'distribute')).toBe(false)
  })

  it('reads the union of what they are and what the office reads', () => {
    expect(whereFor(plh, 'activities', 'read')).toEqual({
      or: [{ 'team.user': { equals: 'me' } }, { unit: { equals: 'u2' } }],
    })
    expect(whereFor({ ...plh, acting: [acting('inspektur')] }, 'activities', 'read')).toBe(true)
  })

  it('does as themselves what they may by themselves', () => {
    const both = actor('irban', { unit: 'u1', acting: [acting('irban', 'u2')] })
    expect(capacityFor(both, 'reports', approve('u1'))?.acting).toBeNull()
    expect(capacityFor(both, 'reports', approve('u2'))?.acting?.office).toBe('irban')
    expect(capacityFor(both, 'reports', approve('u3'))).toBeNull()
  })

  it('reviews as the irban of the unit only papers that come to that level', () => {
    const review = (facts: object) => ({ operation: 'approve', status: 'pt-review', facts })
    const standIn = { unit: 'u2', reviewers: ['other'], actingReviewers: ['me'] }
    expect(capacityFor(plh, 'working-papers', review(standIn))?.acting?.office).toBe('irban')
    expect(mayOn(plh, 'working-papers', review({ ...standIn, unit: 'u1' }))).toBe(false)
    expect(mayOn(plh, 'working-papers', review({ ...standIn, actingReviewers: [] }))).toBe(false)
    const own = { ...standIn, reviewers: ['me'], actingReviewers: [] }
    expect(capacityFor(plh, 'working-papers', review(own))?.acting).toBeNull()
  })
})
