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
const each =
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

const post =
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

const oursSubmission = submission(
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

/** Everything that is measured, with its counterpart in each system. */
export const operationsOn = async (
  client: pg.Client,
  { send, cookies }: { send: Send; cookies: ReadonlyMap<string, string> },
): Promise<Operation[]> => {
  const tickets = (source: Parameters<typeof findTickets>[1]) =>
    findTickets(client, source, cookies)
  const readable = poolOf(await tickets('readable'), { again: true })
  const drafts = await tickets('drafts')
  const unanswered = await tickets('unanswered')
  const [ourDrafts, pgDrafts] = halves(drafts)
  const [ourUnanswered, pgUnanswered] = halves(unanswered)
  const [ourStartable, pgStartable] = halves(await tickets('startable'))
  const on = each(send)
  const bareUpdate = on(
    readable,
    patch('bench-recommendations', (n) => ({ personInCharge: `Kepala Bidang ${n}` })),
  )
  const reading = (name: string, paths: Record<System, (id: string) => string>): Operation => ({
    name,
    work: {
      pg: on(readable, get(paths.pg)),
      bare: on(readable, get(paths.bare)),
      ours: on(readable, get(paths.ours)),
    },
  })
  return [
    reading('list of 25', {
      pg: () => '/pg/list',
      bare: () => `/api/bench-recommendations?${LIST}`,
      ours: () => `/api/recommendations?${LIST}`,
    }),
    reading('list of 25, 8 fields', {
      pg: () => '/pg/list-select',
      bare: () => `/api/bench-recommendations?${LIST}&${SELECT}`,
      ours: () => `/api/recommendations?${LIST}&${SELECT}`,
    }),
    reading('one record', {
      pg: (id) => `/pg/one/${id}`,
      bare: (id) => `/api/bench-recommendations/${id}?depth=0`,
      ours: (id) => `/api/recommendations/${id}?depth=0`,
    }),
    {
      name: 'action: submit a follow-up',
      work: {
        pg: on(
          pgDrafts,
          post((id) => `/pg/submit/${id}`),
        ),
        bare: bareUpdate,
        ours: on(
          ourDrafts,
          post((id) => `/api/follow-ups/${id}/actions/submit`),
        ),
      },
    },
    {
      name: 'action: start an activity',
      work: {
        pg: on(
          pgStartable,
          post((id) => `/pg/start/${id}`),
        ),
        bare: bareUpdate,
        ours: on(
          ourStartable,
          post((id) => `/api/activities/${id}/actions/start`),
        ),
      },
    },
    {
      name: 'submission: create and submit',
      work: {
        pg: on(pgUnanswered, pgSubmission),
        bare: on(poolOf(unanswered), bareSubmission),
        ours: on(ourUnanswered, oursSubmission),
      },
    },
  ]
}
