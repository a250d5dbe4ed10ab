import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { buildCalendar, type Calendar } from '@/domain/calendar'
import type { PlainDate } from '@/domain/plainDate'
import type { WorkflowSlug } from '@/domain/workflows'
import { performAction } from '@/endpoints/performAction'
import type { User } from '@/payload-types'

import { holidaysOf } from './masters/holidays'

/** The day of an event, and the instant (ISO 8601, UTC) at which it happened. */
export type Moment = { on: PlainDate; now: string }

type Codes = 'units' | 'opds' | 'oversight-types' | 'finding-codes' | 'recommendation-codes'

/** What every part of the demo needs: the platform, the calendar and who is who. */
export type Stage = {
  payload: Payload
  today: PlainDate
  cal: Calendar
  /** Id of a master record by its code. */
  idOf: (slug: Codes, code: string) => string
  userOf: (email: string) => User
}

const byCode = async (payload: Payload, collection: Codes): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ code, id }) => [code, String(id)]))
}

const known = <Value>(found: Map<string, Value>, key: string): Value => {
  const value = found.get(key)
  if (value === undefined) throw new Error(`demo data: ${key} is not among the masters`)
  return value
}

const CODES: readonly Codes[] = [
  'units',
  'opds',
  'oversight-types',
  'finding-codes',
  'recommendation-codes',
]

/** Reads the loaded masters and accounts back. `years`: whose days off are recorded. */
export const openStage = async (
  payload: Payload,
  { today, years }: { today: PlainDate; years: readonly number[] },
): Promise<Stage> => {
  const lists = new Map<Codes, Map<string, string>>()
  for (const slug of CODES) lists.set(slug, await byCode(payload, slug))
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const people = new Map(docs.map((user) => [user.email, user as User]))
  return {
    payload,
    today,
    cal: buildCalendar({ holidays: years.flatMap(holidaysOf) }),
    idOf: (slug, code) => known(known(lists as Map<string, Map<string, string>>, slug), code),
    userOf: (email) => known(people, email),
  }
}

/** A request of this person on that day: rules, numbers and deadlines follow its clock. */
export const requestAs = async (
  { payload, userOf }: Stage,
  email: string,
  { on, now }: Moment,
): Promise<PayloadRequest> => {
  const user = { ...userOf(email), collection: 'users' as const }
  return createLocalReq({ user, context: { today: on, now } }, payload)
}

type Act = {
  slug: WorkflowSlug
  id: string
  action: string
  input?: Record<string, unknown>
}

/** A person takes an action, under all the rules that hold for everybody. */
export const act = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { slug, id, action, input = {} }: Act,
): Promise<Record<string, unknown>> =>
  performAction(await requestAs(stage, who.email, who.at), { slug, id, action, input })

type Writable =
  | 'plans'
  | 'plan-items'
  | 'activities'
  | 'activity-logs'
  | 'working-papers'
  | 'evaluations'
  | 'reports'
  | 'findings'
  | 'recommendations'
  | 'follow-ups'

/** A person writes a new record, with the rights of that person and no more. Answers its id. */
export const write = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { slug, data }: { slug: Writable; data: Record<string, unknown> },
): Promise<string> => {
  const req = await requestAs(stage, who.email, who.at)
  const made = await stage.payload.create({
    collection: slug,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return String(made.id)
}

/** A person changes a record. */
export const rewrite = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { slug, id, data }: { slug: Writable; id: string; data: Record<string, unknown> },
): Promise<void> => {
  const req = await requestAs(stage, who.email, who.at)
  await stage.payload.update({
    collection: slug,
    id,
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** A person takes a record away. */
export const remove = async (
  stage: Stage,
  who: { email: string; at: Moment },
  { slug, id }: { slug: Writable; id: string },
): Promise<void> => {
  const req = await requestAs(stage, who.email, who.at)
  await stage.payload.delete({ collection: slug, id, depth: 0, overrideAccess: false, req })
}
