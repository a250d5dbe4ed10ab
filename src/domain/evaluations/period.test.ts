import { describe, expect, it } from 'vitest'

import { assertEditable, statusAfter } from '@/domain/workflow'

import { addDays } from '@/domain/plainDate'

import { EVALUATION_PERIODS, isEvaluationPeriod, periodDays } from './period'
import { evaluationWorkflow } from './workflow'

describe('the period of an evaluation', () => {
  it.each([
    ['q1', '2026-01-01', '2026-03-31'],
    ['q2', '2026-04-01', '2026-06-30'],
    ['q3', '2026-07-01', '2026-09-30'],
    ['q4', '2026-10-01', '2026-12-31'],
    ['year', '2026-01-01', '2026-12-31'],
  ] as const)('%s of 2026 is %s to %s', (period, from, to) => {
    expect(periodDays(2026, period)).toEqual({ from, to })
  })

  it('follows the one before it without a gap', () => {
    const quarters = EVALUATION_PERIODS.slice(0, 4).map((period) => periodDays(2028, period))
    for (const [index, { to }] of quarters.slice(0, -1).entries())
      expect(addDays(to, 1)).toBe(quarters[index + 1]?.from)
  })

  it.each(['q5', '', null, 'constructor'])('%s is none', (value) => {
    expect(isEvaluationPeriod(value)).toBe(false)
  })
})

describe('an evaluation', () => {
  it.each([
    ['draft', 'submit', 'submitted'],
    ['returned', 'submit', 'submitted'],
    ['submitted', 'approve', 'approved'],
    ['submitted', 'return', 'returned'],
  ])('%s: %s leads to %s', (from, action, to) => {
    expect(statusAfter(evaluationWorkflow, from, action)).toBe(to)
  })

  it.each(['draft', 'approved', 'returned'])('%s is not approved', (from) => {
    expect(() => statusAfter(evaluationWorkflow, from, 'approve')).toThrow()
  })

  it.each(['draft', 'returned', 'submitted', 'approved'])(
    '%s: figures are never typed in',
    (state) => {
      expect(() => assertEditable(evaluationWorkflow, state, ['figures'])).toThrow()
    },
  )
})
