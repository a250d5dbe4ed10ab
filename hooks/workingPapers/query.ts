import type { PayloadRequest } from 'payload'

import type { Actor } from '@/access/actor'
import { type ReviewFacts, reviewersOf } from '@/domain/workingPapers/reviewers'
import { queryRows, sql } from '@/hooks/transaction'

/** What decides who reviews a paper `p`: its author, the active team, the irban, earlier approvals. */
const REVIEW_FACTS = sql`p.id, p.status, p.author_id AS author,
  coalesce((SELECT json_agg(json_build_object('user', t.user_id, 'role', t.role) ORDER BY t._order)
    FROM activities_team t JOIN users u ON u.id = t.user_id AND u.active
    WHERE t._parent_id = p.activity_id), '[]') AS team,
  coalesce((SELECT json_agg(u.id ORDER BY u.id) FROM users u
    JOIN users_roles r ON r.parent_id = u.id AND r.value = 'irban'
    WHERE u.active AND u.unit_id = p.unit_id), '[]') AS "unitIrban",
  coalesce((SELECT json_agg(v.by_id) FROM working_papers_reviews v
    WHERE v._parent_id = p.id AND v.decision = 'approved' AND v.at >= p.submitted_at), '[]')
    AS "approvedBy"`

/** Who may approve or return this paper now. */
export const reviewersOfPaper = async (req: PayloadRequest, paper: string): Promise<string[]> => {
  const [facts] = await queryRows<ReviewFacts>(
    req,
    sql`SELECT ${REVIEW_FACTS} FROM working_papers p WHERE p.id = ${paper}`,
  )
  return facts ? reviewersOf(facts) : []
}

const PAPERS_MAX = 500

/** Ids of the papers that wait for this person's review, the longest waiting first. */
export const papersToReview = async (req: PayloadRequest, actor: Actor): Promise<string[]> => {
  const waiting = await queryRows<ReviewFacts & { id: string }>(
    req,
    sql`SELECT ${REVIEW_FACTS} FROM working_papers p
      WHERE p.status IN ('kt-review', 'pt-review') AND (p.unit_id = ${actor.unit} OR EXISTS (
        SELECT 1 FROM activities_team m
        WHERE m._parent_id = p.activity_id AND m.user_id = ${actor.id}))
      ORDER BY p.updated_at LIMIT ${PAPERS_MAX}`,
  )
  return waiting.filter((facts) => reviewersOf(facts).includes(actor.id)).map(({ id }) => id)
}
