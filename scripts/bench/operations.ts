import type pg from 'pg'

import type { Answer, Call, Send } from './http'
import type { Work } from './measure'
import { findTickets, halves, type Pool, poolOf, type Ticket } from './pools'

export const SYSTEMS = ['pg', 'bare', 'ours'] as const
export type System = (typeof SYSTEMS)[number]
export type Operation = { name: string; work: Record<System, Work> }

const LIST = 'limit=25&sort=completionDueOn&depth=0'
/** The columns of the portal's list. */
const SELECT = [
  'title',
  'number',
  'status',
  'responseDueOn',
  'completionDueOn',
  'value',
  'remaining',
  'report',
]
  .map((field) => `select[${field}]=true`)
  .join('&')

const RESPONSE = {
  kind: 'response',
  agreement: 'agree',
  actionPlan: 'Menagih penyedia dan menyetor ke kas daerah sesuai bukti setor.',
  personInCharge: 'Kepala Bidang',
  targetOn: '2026-12-18',
}

type Steps = (ticket: Ticket, send: Send) => Promise<unknown>

/** One operation on the next ticket of a pool. */
export const each =
  (send: Send) =>
  (pool: Pool, steps: Steps): Work =>
  async () => {
    const ticket = pool.take()
    if (!ticket) return false
    await steps(ticket, (call) => send({ cookie: ticket.cookie, ...call }))
    return true
  }

const get =
  (path: (id: string) => string): Steps =>
  ({ id }, send) =>
    send({ method: 'GET', path: path(id) })

export const post =
  (path: (id: string) => string): Steps =>
  ({ id }, send) =>
    send({ method: 'POST', path: path(id), body: {} })

/** The bare counterpart of an action: one field of one record. */
const patch =
  (slug: string, body: (turn: number) => Record<string, unknown>): Steps =>
  ({ id }, send) =>
    send({ method: 'PATCH', path: `/api/${slug}/${id}?depth=0`, body: body(turn++) })
let turn = 0

const idIn = ({ text }: Answer): string => (JSON.parse(text) as { doc: { id: string } }).doc.id

/** A draft created, then submitted. */
const submission =
  (create: (ticket: Ticket) => Call, submit: (id: string) => Call): Steps =>
  async (ticket, send) =>
    send(submit(idIn(await send(create(ticket)))))

export const oursSubmission = submission(
  ({ id }) => ({
    method: 'POST',
    path: '/api/follow-ups?depth=0',
    body: { ...RESPONSE, recommendation: id },
  }),
  (id) => ({ method: 'POST', path: `/api/follow-ups/${id}/actions/submit`, body: {} }),
)
const bareSubmission = submission(
  ({ id, owner }) => ({
    method: 'POST',
    path: '/api/bench-follow-ups?depth=0',
    body: { ...RESPONSE, recommendation: id, opd: owner, status: 'draft' },
  }),
  (id) => ({
    method: 'PATCH',
    path: `/api/bench-follow-ups/${id}?depth=0`,
    body: { status: 'submitted' },
  }),
)
const pgSubmission = submission(
  ({ id }) => ({ method: 'POST', path: '/pg/create', body: { ...RESPONSE, recommendation: id } }),
  (id) => ({ method: 'POST', path: `/pg/submit/${id}`, body: {} }),
)

/** What only reads, from the same records in all three. */
const READINGS: readonly { name: string; paths: Record<System, (id: string) => string> }[] = [
  {
    name: 'list of 25',
    paths: {
      pg: () => '/pg/list',
      bare: () => `/api/bench-recommendations?${LIST}`,
      ours: () => `/api/recommendations?${LIST}`,
    },
  },
  {
    name: 'list of 25, 8 fields',
    paths: {
      pg: () => '/pg/list-select',
      bare: () => `/api/bench-recommendations?${LIST}&${SELECT}`,
      ours: () => `/api/recommendations?${LIST}&${SELECT}`,
    },
  },
  {
    name: 'one record',
    paths: {
      pg: (id) => `/pg/one/${id}`,
      bare: (id) => `/api/bench-recommendations/${id}?depth=0`,
      ours: (id) => `/api/recommendations/${id}?depth=0`,
    },
  },
]

/** Actions, each set against a bare update of one field. */
const ACTIONS = [
  {
    name: 'action: submit a follow-up',
    source: 'drafts',
    pg: post((id) => `/pg/submit/${id}`),
    ours: post((id) => `/api/follow-ups/${id}/actions/submit`),
  },
  {
    name: 'action: start an activity',
    source: 'startable',
    pg: post((id) => `/pg/start/${id}`),
    ours: post((id) => `/api/activities/${id}/actions/start`),
  },
] as const

/** Everything that is measured, with its counterpart in each system. */
export const operationsOn = async (
  client: pg.Client,
  { send, cookies }: { send: Send; cookies: ReadonlyMap<string, string> },
): Promise<Operation[]> => {
  const tickets = (source: Parameters<typeof findTickets>[1]) =>
    findTickets(client, source, cookies)
  const readable = poolOf(await tickets('readable'), { again: true })
  const unanswered = await tickets('unanswered')
  const [ourUnanswered, pgUnanswered] = halves(unanswered)
  const on = each(send)
  const readings = READINGS.map(({ name, paths: { pg, bare, ours } }) => ({
    name,
    work: {
      pg: on(readable, get(pg)),
      bare: on(readable, get(bare)),
      ours: on(readable, get(ours)),
    },
  }))
  const update = (n: number) => ({ personInCharge: `Kepala Bidang ${n}` })
  const bare = on(readable, patch('bench-recommendations', update))
  const actions: Operation[] = []
  for (const { name, source, pg, ours } of ACTIONS) {
    const [forOurs, forPg] = halves(await tickets(source))
    actions.push({ name, work: { pg: on(forPg, pg), bare, ours: on(forOurs, ours) } })
  }
  const submission: Operation = {
    name: 'submission: create and submit',
    work: {
      pg: on(pgUnanswered, pgSubmission),
      bare: on(poolOf(unanswered), bareSubmission),
      ours: on(ourUnanswered, oursSubmission),
    },
  }
  return [...readings, ...actions, submission]
}
