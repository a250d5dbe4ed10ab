import type { PayloadRequest, RequestContext } from 'payload'

import type { Capacity } from '@/access/capacity'
import { nowOf } from '@/access/now'
import { dateInZone, type PlainDate } from '@/domain/plainDate'
import { actingWords } from '@/i18n/actingTitle'

import { timeZoneOf } from './settings/readSettings'

/** Facts that ride on a request. They state what happens; none of them switches a rule off. */
export type Transition = { slug: string; id: string; action: string; to: string; note?: string }
/** A write that follows from an action of another record, e.g. `plans.lock` on an activity. */
export type Cause = { slug: string; id: string; by: string }

type Facts = {
  transition?: Transition
  cause?: Cause
  /** The office in which the person does it, in words; null when they do it as themselves. */
  actingAs?: string | null
  /** Set by the seeding program only: the day on which what it does happened. */
  today?: PlainDate
}

const factsOf = (context: RequestContext): Facts => context as Facts

const matching = <Fact extends { slug: string; id: string }>(
  fact: Fact | undefined,
  slug: string,
  id: unknown,
): Fact | null => (fact && fact.slug === slug && fact.id === String(id) ? fact : null)

export const transitionOf = (req: PayloadRequest, slug: string, id: unknown): Transition | null =>
  matching(factsOf(req.context).transition, slug, id)

export const causeOf = (req: PayloadRequest, slug: string, id: unknown): Cause | null =>
  matching(factsOf(req.context).cause, slug, id)

/** Notes as what the person was allowed what the request does: every line of the log says it. */
export const noteCapacity = (
  req: Pick<PayloadRequest, 'context'>,
  capacity: Capacity | null | undefined,
): void => {
  factsOf(req.context).actingAs = capacity?.acting ? actingWords(capacity.acting) : null
}

export const actingAsOf = (req: Pick<PayloadRequest, 'context'>): string | null =>
  factsOf(req.context).actingAs ?? null

/** Today in the organisation's time zone. */
export const todayOf = async (req: PayloadRequest): Promise<PlainDate> =>
  factsOf(req.context).today ?? dateInZone(nowOf(req), await timeZoneOf(req))

export { nowOf }
