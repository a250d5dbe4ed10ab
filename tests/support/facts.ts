import { POLICY } from '@/access/policy'
import type { Resource } from '@/access/resources'
import type { Facts } from '@/access/scopes'

import type { World } from './fixtures'

/** A stored record and what the policy needs to know of it, read without the product's code. */
export type Known = { id: string; status?: string; facts: Facts }
export const GLOBALS = ['organisation', 'deadlines', 'numbering', 'office-hours'] as const
/** Not lists of records: settings, and the queue. */
const NO_LISTS = [...GLOBALS, 'jobs'] as const
export type Slug = Exclude<Resource, (typeof NO_LISTS)[number]>
export const SLUGS = (Object.keys(POLICY) as Resource[]).filter(
  (name): name is Slug => !(NO_LISTS as readonly string[]).includes(name),
)

const team = (activity: string) =>
  `(SELECT coalesce(json_agg(json_build_object('user', t.user_id, 'role', t.role)), '[]')
    FROM activities_team t WHERE t._parent_id = ${activity}) AS team`

/** Auditors of the team who are active; if there is none, those of the unit. */
const verifiers = (activity: string, unit: string) =>
  `(WITH active AS (SELECT u.id, u.unit_id FROM users u WHERE u.active AND EXISTS (
      SELECT 1 FROM users_roles x WHERE x.parent_id = u.id AND x.value = 'auditor')),
    named AS (SELECT a.id FROM active a JOIN activities_team t ON t.user_id = a.id
      WHERE t._parent_id = ${activity})
    SELECT coalesce(json_agg(id), '[]') FROM (SELECT id FROM named UNION
      SELECT id FROM active WHERE unit_id = ${unit} AND NOT EXISTS (SELECT 1 FROM named)) v
  ) AS verifiers`

/** Of the active team and the irban of the unit: the lowest at this level or above who is new to it. */
const REVIEWERS = `(WITH ladder AS (
    SELECT u.id, array_position('{kt,pt,wpj}'::text[], t.role::text) AS rank FROM activities_team t
      JOIN users u ON u.id = t.user_id AND u.active WHERE t._parent_id = r.activity_id
    UNION ALL SELECT u.id, 4 FROM users u JOIN users_roles x ON x.parent_id = u.id
      AND x.value = 'irban' WHERE u.active AND u.unit_id = r.unit_id
    UNION ALL SELECT u.id, 4 FROM users u JOIN users_acting x ON x._parent_id = u.id
      AND x.office = 'irban' AND now() BETWEEN x.begins_at AND x.ends_at
      WHERE u.active AND x.unit_id = r.unit_id),
  able AS (SELECT * FROM ladder WHERE id <> r.author_id
    AND rank >= array_position('{kt-review,pt-review}'::text[], r.status::text)
    AND NOT EXISTS (SELECT 1 FROM working_papers_reviews v WHERE v._parent_id = r.id
      AND v.by_id = ladder.id AND v.decision = 'approved' AND v.at >= r.submitted_at))
  SELECT coalesce(json_agg(id), '[]') FROM able WHERE rank = (SELECT min(rank) FROM able)
  ) AS reviewers`

const readers = (table: string) =>
  `(SELECT coalesce(json_agg(x.opds_id), '[]') FROM ${table}_rels x
    WHERE x.parent_id = r.id AND x.path = 'readers') AS opds`

const RELEASED = `IN ('distributed', 'closed') AS released`
const only = (column: string) => `json_build_array(${column}) AS opds`
const TIED = `r.unit_id AS unit, ${team('r.activity_id')}`

/** Columns of `r`, by collection. */
const COLUMNS: Record<Slug, string> = {
  plans: 'r.status',
  'plan-items': 'r.unit_id AS unit',
  activities: `r.status, r.unit_id AS unit, ${team('r.id')}`,
  'activity-logs': `${TIED}, r.author_id AS owner`,
  'working-papers': `r.status, ${TIED}, r.author_id AS owner, ${REVIEWERS}`,
  evaluations: `r.status, r.status = 'approved' AS released`,
  evidence: `${TIED}, r.uploader_id AS owner, (SELECT json_agg(o) FROM (
      SELECT r.opd_id AS o UNION SELECT x.opds_id FROM findings_rels x
      WHERE x.parent_id = r.finding_id AND x.path = 'readers') ways WHERE o IS NOT NULL) AS opds`,
  reports: `r.status, ${TIED}, ${readers('reports')}, r.status ${RELEASED}`,
  findings: `${TIED}, ${readers('findings')},
    (SELECT p.status FROM reports p WHERE p.id = r.report_id) ${RELEASED}`,
  recommendations: `r.status, ${TIED}, ${verifiers('r.activity_id', 'r.unit_id')},
    ${only('r.released_to_id')}`,
  'report-receipts': `r.status, ${TIED}, ${only('r.opd_id')}`,
  'follow-ups': `r.status, ${TIED}, ${verifiers('r.activity_id', 'r.unit_id')},
    ${only('r.opd_id')}, r.author_id AS owner`,
  notifications: 'r.recipient_id AS owner',
  'audit-log': 'NULL AS unit',
  users: `r.unit_id AS unit, ${only('r.opd_id')}, r.id AS owner`,
  opds: `r.unit_id AS unit, ${only('r.id')}`,
  units: 'NULL AS unit',
  holidays: 'NULL AS unit',
  'oversight-types': 'NULL AS unit',
  'finding-codes': 'NULL AS unit',
  'recommendation-codes': 'NULL AS unit',
}

/** Every record of a collection with its facts. */
export const knownOf = async ({ sql }: World, slug: Slug): Promise<Known[]> => {
  const rows = await sql(`SELECT r.id, ${COLUMNS[slug]} FROM ${slug.replaceAll('-', '_')} r`)
  return rows.map(({ id, status, ...facts }) => ({ id, status, facts: facts as Facts }))
}
