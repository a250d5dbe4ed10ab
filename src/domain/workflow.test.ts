import { describe, expect, it } from 'vitest'

import { planWorkflow } from '@/domain/plans/workflow'
import { reportWorkflow } from '@/domain/reports/workflow'
import {
  actionsOf,
  assertDeletable,
  assertEditable,
  availableActions,
  defineWorkflow,
  fieldsAsked,
  followsItself,
  needsNote,
  statesOf,
  statusAfter,
  type Workflow,
} from '@/domain/workflow'
import { WORKFLOWS } from '@/domain/workflows'

const violation = (code: string) => expect.objectContaining({ code })

describe.each(Object.entries(WORKFLOWS) as [string, Workflow][])(
  'workflow of %s',
  (_slug, workflow) => {
    const states = statesOf(workflow)

    it('leads only to states that it has', () => {
      for (const action of actionsOf(workflow)) {
        const rule = workflow.actions[action]
        const named = [...Object.entries(rule?.moves ?? {}).flat(), ...(rule?.leadsTo ?? [])]
        expect(states).toEqual(expect.arrayContaining(named))
      }
    })

    it('reaches every state from the initial one, by its actions or by another record', () => {
      const reached = new Set<string>([workflow.initial])
      const effects = Object.values(workflow.writtenBy ?? {}).some((fields) =>
        fields.includes('status'),
      )
      for (let size = 0; size !== reached.size;) {
        size = reached.size
        for (const action of actionsOf(workflow)) {
          const rule = workflow.actions[action]
          for (const [from, to] of Object.entries(rule?.moves ?? {}))
            if (reached.has(from) && to)
              [to, ...(rule?.leadsTo ?? [])].forEach((state) => reached.add(state))
        }
      }
      const unreached = states.filter((state) => !reached.has(state))
      expect(effects ? [] : unreached).toEqual([])
    })
  },
)

describe('statusAfter', () => {
  it('names the state an action leads to', () => {
    expect(statusAfter(planWorkflow, 'submitted', 'lock')).toBe('locked')
    expect(statusAfter(reportWorkflow, 'irban-review', 'approve')).toBe('inspektur-review')
  })

  it('refuses an action that does not start here, even when it would change nothing', () => {
    expect(() => statusAfter(planWorkflow, 'locked', 'lock')).toThrow(
      violation('workflow.illegalAction'),
    )
  })

  it.each(['constructor', 'toString', '__proto__', 'nope'])('knows no action %s', (action) => {
    expect(() => statusAfter(planWorkflow, 'draft', action)).toThrow(
      violation('workflow.unknownAction'),
    )
  })
})

describe('assertEditable', () => {
  it('lets a draft plan be renamed and nothing of a locked one be touched', () => {
    expect(() => assertEditable(planWorkflow, 'draft', ['title'])).not.toThrow()
    expect(() => assertEditable(planWorkflow, 'locked', ['title'])).toThrow(
      violation('workflow.notEditable'),
    )
  })

  it('names the field that the state does not leave open', () => {
    expect(() => assertEditable(planWorkflow, 'draft', ['title', 'year'])).toThrow(
      expect.objectContaining({ code: 'workflow.fieldNotEditable', path: 'year' }),
    )
  })

  it('closes a state that the table does not know', () => {
    expect(() => assertEditable(planWorkflow, 'unheard-of', ['title'])).toThrow(
      violation('workflow.notEditable'),
    )
  })
})

describe('assertDeletable', () => {
  it.each([
    ['draft', true],
    ['returned', true],
    ['submitted', false],
    ['locked', false],
    ['superseded', false],
    ['closed', false],
  ])('a %s plan may be deleted: %s', (status, isAllowed) => {
    const attempt = () => assertDeletable(planWorkflow, status)
    if (isAllowed) expect(attempt).not.toThrow()
    else expect(attempt).toThrow(violation('workflow.notDeletable'))
  })
})

describe('what an action asks for', () => {
  const workflow = defineWorkflow({
    initial: 'open',
    actions: {
      close: {
        moves: { open: 'closed' },
        note: ['open'],
        fields: [{ name: 'review', type: 'review', required: true, onlyFrom: ['closed'] }],
      },
    },
    editable: { open: 'all', closed: 'none' },
  })

  it('asks for a note and fields only in the states named', () => {
    expect(needsNote(workflow.actions.close, 'open')).toBe(true)
    expect(needsNote(workflow.actions.close, 'closed')).toBe(false)
    expect(fieldsAsked(workflow.actions.close, 'open')).toEqual([])
    expect(fieldsAsked(workflow.actions.close, 'closed')).toHaveLength(1)
  })

  it('offers only what starts in the state', () => {
    expect(availableActions(workflow, 'open')).toEqual(['close'])
    expect(availableActions(workflow, 'closed')).toEqual([])
  })
})

describe('an action that follows itself', () => {
  it.each([
    ['reports', 'approve', true],
    ['working-papers', 'approve', true],
    ['follow-ups', 'return', true],
    ['reports', 'return', false],
    ['follow-ups', 'submit', false],
    ['plans', 'lock', false],
    ['recommendations', 'reassign', false],
  ] as const)('%s: %s is one: %s', (slug, action, expected) => {
    expect(followsItself(WORKFLOWS[slug] as Workflow, action)).toBe(expected)
  })
})
