import type { CollectionAfterChangeHook } from 'payload'

import { findActor } from '@/access/actor'
import { idOf, isSame } from '@/hooks/changedFields'
import { todayOf } from '@/hooks/context'
import { formatPeriod } from '@/i18n/format'

import { tellOfAccount } from './tellOfAccount'
import { eventOfRoles } from './weightyRoles'

type Period = {
  id?: string | null
  office: string
  officeTitle?: string | null
  letterNumber?: string | null
  from: string
  to: string
  unit?: unknown
  actsFor?: unknown
}
/** `offices`: which it is, and which it was, if a row was given another one. */
type Happening = { event: string; period: Period; offices: string[] }

/** Each period that is given, changed or ended is told at once; to whom, `NOTICES` says. */
export const tellActing: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [before, after] = [periodsOf(previousDoc), periodsOf(doc)]
  if (isSame(after, before)) return
  const told = happenings(before, after, await todayOf(req))
  for (const { event, period, offices } of told)
    await tellOfAccount(req, String(doc.id), {
      event: eventOfRoles(`users.${event}`, offices),
      what: wordsOf(String(doc.name), period),
      note: period.letterNumber,
      by: findActor(req),
    })
}

/** Relations as ids: what was written comes as full as its answer is asked for, what was before does not. */
const periodsOf = (person: { acting?: unknown } | undefined): Period[] =>
  ((person?.acting ?? []) as Period[]).map((period) => ({
    ...period,
    unit: idOf(period.unit),
    actsFor: idOf(period.actsFor),
  }))

const happenings = (
  before: readonly Period[],
  after: readonly Period[],
  today: string,
): Happening[] => {
  const stored = new Map(before.map((period) => [period.id, period]))
  const kept = new Set(after.map(({ id }) => id))
  const ended = before
    .filter(({ id }) => !kept.has(id))
    .map((period) => ({ event: 'acting-ended', period, offices: [period.office] }))
  const others = after
    .map((period) => ({ period, was: stored.get(period.id) }))
    .filter(({ period, was }) => !isSame(period, was))
    .map(({ period, was }) => ({
      event: eventOf(was, period, today),
      period,
      offices: [period.office, ...(was ? [was.office] : [])],
    }))
  return [...ended, ...others]
}

const eventOf = (before: Period | undefined, after: Period, today: string): string => {
  if (!before) return 'acting-granted'
  return after.to < today && before.to >= today ? 'acting-ended' : 'acting-changed'
}

/** Stored, so in the language of the office. */
const wordsOf = (name: string, { officeTitle, from, to }: Period): string =>
  `${name}: ${officeTitle ?? ''}, ${formatPeriod(from, to, 'id')}`
