import { describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { plainDate } from '@/domain/plainDate'

import { isShown, LISTS_WITH_VIEWS, parametersOf, type ViewFacts, viewsOf, whereOf } from './views'

const facts: ViewFacts = {
  user: 'me',
  unit: 'irban-1',
  today: plainDate('2026-11-22'),
  plan: 'plan-2026',
}
const labels = (slug: string, change: Partial<ViewFacts> = {}) =>
  viewsOf(slug, { ...facts, ...change }).map(({ label }) => label)

describe('views of a list', () => {
  it('opens plan rows of the plan in force, of the own unit first', () => {
    expect(labels('plan-items')).toEqual(['view.planOfUnit', 'view.planInForce', 'view.all'])
    expect(labels('plan-items', { unit: null })).toEqual(['view.planInForce', 'view.all'])
    expect(labels('plan-items', { plan: null })).toEqual(['view.all'])
  })

  it('opens work that is not over', () => {
    const [first] = viewsOf('activities', facts)
    expect(first && whereOf(first)).toEqual({
      or: [{ and: [{ status: { in: ['planned', 'assigned', 'in-progress', 'reporting'] } }] }],
    })
  })

  it.each(LISTS_WITH_VIEWS)('can always show everything: %s', (slug) => {
    expect(labels(slug)).toContain('view.all')
  })

  it.each(LISTS_WITH_VIEWS)('filters by fields that the list has: %s', (slug) => {
    const config = collections.find((collection) => collection.slug === slug)
    const text = JSON.stringify(config?.fields)
    const fields = viewsOf(slug, facts).flatMap(({ conditions }) => conditions.flatMap(Object.keys))
    for (const field of fields) expect(text).toContain(`"name":"${field}"`)
  })

  it.each(LISTS_WITH_VIEWS)('asks only what the filter of the list can show: %s', (slug) => {
    const operators = viewsOf(slug, facts).flatMap(({ conditions }) =>
      conditions.flatMap((condition) => Object.values(condition).flatMap(Object.keys)),
    )
    for (const operator of operators)
      expect(['equals', 'in', 'exists', 'contains']).toContain(operator)
  })

  it('knows which view an address shows', () => {
    const [open, year, all] = viewsOf('activities', facts)
    if (!open || !year || !all) throw new Error('three views')
    const address: [string, string][] = [...parametersOf(open), ['sort', '-startsOn']]
    expect([open, year, all].map((view) => isShown(view, address))).toEqual([true, false, false])
    expect(isShown(all, [['limit', '25']])).toBe(true)
  })
})
