import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import { capacitiesOf } from '@/access/capacity'
import {
  allReviewers,
  type Reviewers,
  type ReviewFacts,
  reviewersOf,
} from '@/domain/workingPapers/reviewers'
import { queryRows, sql } from '@/hooks/transaction'
import { actingIn, withRole } from '@/hooks/users/officeHolders'

const idsOf = (people: ReturnType<typeof sql>) =>
  sql`coalesce((SELECT json_agg(h.id ORDER BY h.id) FROM (${people}) h), '[]')`

/** What decides who reviews a paper `p`: its author, the active team, the irban, earlier approvals. */
const reviewFacts = (req: PayloadRequest) => sql`p.id, p.status, p.author_id AS author,
  coalesce((SELECT json_agg(json_build_object('user', t.user_id, 'role', t.role) ORDER BY t._order)
    FROM activities_team t JOIN users u ON u.id = t.user_id AND u.active
    WHERE t._parent_id = p.activity_id), '[]') AS team,
  ${idsOf(withRole('irban', sql`AND u.unit_id = p.unit_id`))} AS "unitIrban",
  ${idsOf(actingIn(req, { role: 'irban', unit: sql`p.unit_id` }))} AS "actingIrban",
  coalesce((SELECT json_agg(v.by_id) FROM working_papers_reviews v
    WHERE v._parent_id = p.id AND v.decision = 'approved' AND v.at >= p.submitted_at), '[]')
    AS "approvedBy"`

/** Who may approve or return this paper now. */
export const reviewersOfPaper = async (req: PayloadRequest, paper: string): Promise<Reviewers> => {
  const [facts] = await queryRows<ReviewFacts>(
    req,
    sql`SELECT ${reviewFacts(req)} FROM working_papers p WHERE p.id = ${paper}`,
  )
  return facts ? reviewersOf(facts) : { themselves: [], acting: [] }
}

const PAPERS_MAX = 500

/** Ids of the papers that wait for this person's review, the longest waiting first. */
export const papersToReview = async (req: PayloadRequest, actor: Actor): Promise<string[]> => {
  const units = capacitiesOf(actor).flatMap(({ unit }) => unit ?? [])
  const waiting = await queryRows<ReviewFacts & { id: string }>(
    req,
    sql`SELECT ${reviewFacts(req)} FROM working_papers p
      WHERE p.status IN ('kt-review', 'pt-review') AND (p.unit_id::text = ANY(string_to_array(
        ${units.join(',')}, ',')) OR EXISTS (
        SELECT 1 FROM activities_team m
        WHERE m._parent_id = p.activity_id AND m.user_id = ${actor.id}))
      ORDER BY p.updated_at LIMIT ${PAPERS_MAX}`,
  )
  return waiting
    .filter((facts) => allReviewers(reviewersOf(facts)).includes(actor.id))
    .map(({ id }) => id)
}
