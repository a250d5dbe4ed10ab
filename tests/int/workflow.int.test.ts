import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { actionsOf, needsNote, statesOf, type Workflow } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { type Answer, codeOf, type Json } from '@/tests/support/api'
import { aFollowUp } from '@/tests/support/chain'
import { anEvaluation, aPaper } from '@/tests/support/quality'
import { aWorld, type Person, type World } from '@/tests/support/fixtures'
import { freeze, thaw } from '@/tests/support/freeze'
import { expectedOfAction, type Matrix, readMatrix } from '@/tests/support/matrix'
import { startTestServer } from '@/tests/support/server'

const SLUGS = Object.keys(WORKFLOWS) as WorkflowSlug[]
const workflowOf = (slug: WorkflowSlug): Workflow => WORKFLOWS[slug] as Workflow
const CASES = SLUGS.flatMap((slug) => statesOf(workflowOf(slug)).map((state) => ({ slug, state })))
/** One of each kind of person that a state could concern. */
const ASKED: Person[] = [
  'inspektur',
  'sekretariat',
  'irban',
  'irban2',
  'auditor',
  'pt',
  'at',
  'mutu',
  'opd',
  'opd2',
]

let world: World
let stop: () => Promise<void>
const ids = {} as Record<WorkflowSlug, string>

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
  const made = await aFollowUp(world)
  Object.assign(ids, {
    plans: made.plan.id,
    activities: made.activity.id,
    'working-papers': (await aPaper(world, { activity: made.activity.id })).id,
    evaluations: (await anEvaluation(world, { year: 2025 })).id,
    reports: made.report.id,
    'report-receipts': made.receipt.id,
    recommendations: made.recommendation.id,
    'follow-ups': made.followUp.id,
  })
})
afterEach(() => thaw(world, SLUGS))
afterAll(() => stop())

/** The record in this state, past every guard, and nothing may change from now on. */
const stand = async (slug: WorkflowSlug, state: string): Promise<Matrix> => {
  const table = slug.replaceAll('-', '_')
  await world.sql(`UPDATE ${table} SET status = $1 WHERE id = $2`, [state, ids[slug]])
  await freeze(world, SLUGS)
  return readMatrix(world)
}

/** Conditions that answer 403: the right role, but not this person again. They block with a reason. */
const ANOTHER_PERSON = ['reports.sameApprover', 'followUps.verifierConfirms']

/** Past all guards an action meets the frozen database, an unmet condition or a missing field. */
const outcomeOf = (answer: Answer): string => {
  if (codeOf(answer) === 'workflow.illegalAction') return 'illegal'
  if (ANOTHER_PERSON.includes(codeOf(answer) ?? '')) return 'allowed'
  return answer.status === 409 || answer.status === 422 ? 'allowed' : String(answer.status)
}

const refusesTo = (answer: Answer, code: string): boolean =>
  answer.json.errors?.some((error: { code: string }) => error.code === code) ?? false

type Offer = { name: string; needsNote: boolean; blocked: { code: string } | null; fields: Json[] }

/** What is offered must be what is done: same actions, same note, same reason why not. */
const compareOffer = (offer: Offer | undefined, answer: Answer): string[] => {
  const isAllowed = outcomeOf(answer) === 'allowed'
  if (!offer) return isAllowed ? ['is done but not offered'] : []
  if (!isAllowed) return [`is offered but answers ${answer.status}`]
  const missing = refusesTo(answer, 'workflow.fieldRequired')
  return [
    ...(offer.needsNote === refusesTo(answer, 'workflow.noteRequired') ? [] : ['asks for a note']),
    ...(offer.blocked && !refusesTo(answer, offer.blocked.code) ? ['is not blocked'] : []),
    ...(offer.fields.some(({ required }) => required) === missing ? [] : ['asks for fields']),
  ]
}

describe.each(CASES)('$slug in $state', ({ slug, state }) => {
  it('opens each action to the right people only, and offers exactly what it does', async () => {
    const matrix = await stand(slug, state)
    const record = matrix.known[slug].find(({ id }) => id === ids[slug])
    if (!record) throw new Error('the record is not there')
    const wrong: string[] = []
    for (const person of ASKED) {
      const listed = await world.as[person].get(`/${slug}/${ids[slug]}/actions`)
      const offers: Offer[] = listed.json.actions ?? []
      for (const action of actionsOf(workflowOf(slug))) {
        const answer = await world.as[person].action(slug, ids[slug], action)
        const expected = expectedOfAction(matrix, person, { slug, record, action })
        if (outcomeOf(answer) !== expected)
          wrong.push(`${person} ${action}: ${answer.status} ${codeOf(answer)}, not ${expected}`)
        if (listed.status === 404) continue
        const offer = offers.find(({ name }) => name === action)
        wrong.push(...compareOffer(offer, answer).map((text) => `${person} ${action} ${text}`))
      }
      const unknown = await world.as[person].action(slug, ids[slug], 'fly')
      if (unknown.status !== 404) wrong.push(`${person} fly: ${unknown.status}`)
    }
    expect(wrong).toEqual([])
  })

  it('asks for a note where the table says so, and takes no blank one', async () => {
    await stand(slug, state)
    const wrong: string[] = []
    for (const [action, rule] of Object.entries(workflowOf(slug).actions)) {
      if (!needsNote(rule, state) || !(state in rule.moves)) continue
      const answers = await Promise.all(
        ASKED.map((person) => world.as[person].action(slug, ids[slug], action, { note: '  ' })),
      )
      const asked = answers.filter(({ status }) => ![403, 404].includes(status))
      if (asked.length === 0) wrong.push(`${action}: nobody may`)
      for (const answer of asked)
        if (answer.status !== 422 || !refusesTo(answer, 'workflow.noteRequired'))
          wrong.push(`${action}: ${answer.status}`)
    }
    expect(wrong).toEqual([])
  })

  it('changes its status by no write but an action', async () => {
    const { initial } = WORKFLOWS[slug]
    await stand(slug, state)
    await thaw(world, SLUGS)
    for (const person of ['inspektur', 'sekretariat', 'irban', 'auditor', 'opd'] as const) {
      const { patch } = world.as[person]
      await patch(`/${slug}/${ids[slug]}`, { status: initial })
      await patch(`/${slug}/${ids[slug]}`, { status: 'locked', _status: 'published' })
    }
    const table = slug.replaceAll('-', '_')
    const [row] = await world.sql(`SELECT status FROM ${table} WHERE id = $1`, [ids[slug]])
    expect(row.status).toBe(state)
  })
})
