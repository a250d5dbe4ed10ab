import { describe, expect, it } from 'vitest'

import { statusAfter } from '@/domain/workflow'

import { allReviewers, firstReview, type ReviewFacts, reviewersOf } from './reviewers'
import { workingPaperWorkflow } from './workflow'

const TEAM: ReviewFacts['team'] = [
  { user: 'pj', role: 'pj' },
  { user: 'wpj', role: 'wpj' },
  { user: 'pt', role: 'pt' },
  { user: 'kt', role: 'kt' },
  { user: 'at', role: 'at' },
]
const facts = (change: Partial<ReviewFacts>): ReviewFacts => ({
  status: 'kt-review',
  author: 'at',
  team: TEAM,
  unitIrban: ['irban'],
  actingIrban: [],
  approvedBy: [],
  ...change,
})
const without = (...users: string[]) => TEAM.filter(({ user }) => !users.includes(user))

describe('a working paper', () => {
  it.each([
    [['at'], 'kt-review'],
    [['wpj'], 'kt-review'],
    [[], 'kt-review'],
    [['kt'], 'pt-review'],
    [['pt'], 'pt-review'],
  ] as const)('written by %j begins at %s', (roles, level) => {
    expect(firstReview(roles)).toBe(level)
  })

  it.each([
    ['draft', 'submit', 'kt-review'],
    ['returned', 'submit', 'kt-review'],
    ['kt-review', 'approve', 'pt-review'],
    ['pt-review', 'approve', 'approved'],
    ['kt-review', 'return', 'returned'],
    ['pt-review', 'return', 'returned'],
  ])('%s: %s leads to %s', (from, action, to) => {
    expect(statusAfter(workingPaperWorkflow, from, action)).toBe(to)
  })

  it('once approved moves no more', () => {
    for (const action of ['submit', 'approve', 'return'])
      expect(() => statusAfter(workingPaperWorkflow, 'approved', action)).toThrow()
  })
})

describe('who reviews', () => {
  it.each<[string, Partial<ReviewFacts>, string[]]>([
    ['the leader first', {}, ['kt']],
    ['then the controller', { status: 'pt-review', approvedBy: ['kt'] }, ['pt']],
    ['the controller what the leader wrote', { status: 'pt-review', author: 'kt' }, ['pt']],
    ['the deputy what the controller wrote', { status: 'pt-review', author: 'pt' }, ['wpj']],
    [
      'the irban of the unit where the team has no deputy',
      { status: 'pt-review', author: 'pt', team: without('wpj') },
      ['irban'],
    ],
    ['the controller for a leader who has left', { team: without('kt') }, ['pt']],
    ['the controller for an author who became leader', { author: 'kt' }, ['pt']],
    [
      'the deputy after a leader who became controller',
      {
        status: 'pt-review',
        approvedBy: ['kt'],
        team: [...without('kt', 'pt'), { user: 'kt', role: 'pt' }],
      },
      ['wpj'],
    ],
    ['nobody a draft', { status: 'draft' }, []],
    ['nobody what is approved', { status: 'approved' }, []],
    ['nobody where there is nobody else', { team: [], unitIrban: ['at'] }, []],
  ])('%s', (_, change, expected) => {
    expect(allReviewers(reviewersOf(facts(change)))).toEqual(expected)
  })

  it('tells who reviews only for an absent irban, of whom nobody is asked twice', () => {
    const standIn = { status: 'pt-review', author: 'pt', team: without('wpj') }
    expect(reviewersOf(facts({ ...standIn, actingIrban: ['plh', 'irban'] }))).toEqual({
      themselves: ['irban'],
      acting: ['plh'],
    })
    expect(reviewersOf(facts({ ...standIn, unitIrban: [], actingIrban: ['pt'] }))).toEqual({
      themselves: [],
      acting: [],
    })
    expect(reviewersOf(facts({ actingIrban: ['kt'] })).acting).toEqual([])
  })
})
