import type { PayloadRequest } from 'payload'

import type { Facts } from '@/access/scopes'
import type { TeamRole } from '@/domain/activities/team'
import { EVALUATION_RELEASED } from '@/domain/evaluations/workflow'
import { REPORT_RELEASED } from '@/domain/reports/workflow'

import { queryRows, type Row, sql, tableOf } from './transaction'
import { reviewersOfPaper } from './workingPapers/query'

type TeamRow = { user_id: string; role: TeamRole; verifies: boolean }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const teamOf = (req: PayloadRequest, activity: string): Promise<TeamRow[]> =>
  queryRows<TeamRow>(
    req,
    sql`SELECT t.user_id, t.role,
      u.active AND EXISTS (
        SELECT 1 FROM users_roles r WHERE r.parent_id = u.id AND r.value = 'auditor') AS verifies
      FROM activities_team t JOIN users u ON u.id = t.user_id WHERE t._parent_id = ${activity}`,
  )

const auditorsOfUnit = async (req: PayloadRequest, unit: string): Promise<string[]> => {
  const rows = await queryRows<{ id: string }>(
    req,
    sql`SELECT u.id FROM users u JOIN users_roles r ON r.parent_id = u.id AND r.value = 'auditor'
      WHERE u.unit_id = ${unit} AND u.active`,
  )
  return rows.map(({ id }) => id)
}

const readersOf = async (req: PayloadRequest, slug: string, id: string): Promise<string[]> => {
  const rows = await queryRows<{ opds_id: string }>(
    req,
    sql`SELECT opds_id FROM ${sql.identifier(`${tableOf(slug)}_rels`)}
      WHERE parent_id = ${id} AND path = 'readers'`,
  )
  return rows.map(({ opds_id }) => opds_id)
}

const OPD_COLUMN: Partial<Record<string, string>> = {
  recommendations: 'released_to_id',
  'report-receipts': 'opd_id',
  'follow-ups': 'opd_id',
  users: 'opd_id',
  opds: 'id',
}
const OWNER_COLUMN: Partial<Record<string, string>> = {
  'activity-logs': 'author_id',
  'working-papers': 'author_id',
  evidence: 'uploader_id',
  'follow-ups': 'author_id',
  notifications: 'recipient_id',
  users: 'id',
}

/** A file is read by the OPD of its record; one of a finding by every OPD that reads the finding. */
const opdsOfFile = async (req: PayloadRequest, row: Row): Promise<string[]> => {
  const finding = text(row.finding_id)
  const readers = finding ? await readersOf(req, 'findings', finding) : []
  const own = text(row.opd_id)
  return own ? [own, ...readers] : readers
}

const opdsOf = async (req: PayloadRequest, slug: string, row: Row): Promise<string[]> => {
  if (slug === 'reports' || slug === 'findings') return readersOf(req, slug, row.id)
  if (slug === 'evidence') return opdsOfFile(req, row)
  const opd = text(row[OPD_COLUMN[slug] ?? ''])
  return opd ? [opd] : []
}

const isReleased = async (req: PayloadRequest, slug: string, row: Row): Promise<boolean> => {
  if (slug === 'evaluations') return row.status === EVALUATION_RELEASED
  if (slug !== 'reports' && slug !== 'findings') return true
  const released = (status: unknown) => REPORT_RELEASED.includes(status as 'distributed')
  if (slug === 'reports') return released(row.status)
  const [report] = await queryRows<{ status: string }>(
    req,
    sql`SELECT status FROM reports WHERE id = ${text(row.report_id)}`,
  )
  return released(report?.status)
}

/** Facts of the team: who is in it, and who may verify (an auditor of it, else one of the unit). */
const teamFacts = async (req: PayloadRequest, activity: string | null, unit: string | null) => {
  const team = activity ? await teamOf(req, activity) : []
  const verifying = team.filter((member) => member.verifies).map((member) => member.user_id)
  const standIns = verifying.length === 0 && unit ? await auditorsOfUnit(req, unit) : []
  return {
    team: team.map(({ user_id, role }) => ({ user: user_id, role })),
    verifiers: verifying.length > 0 ? verifying : standIns,
  }
}

const reviewFacts = async (req: PayloadRequest, paper: string) => {
  const { themselves, acting } = await reviewersOfPaper(req, paper)
  return { reviewers: themselves, actingReviewers: acting }
}

/** What the policy needs to know of a stored record, read in the request's transaction. */
export const gatherFacts = async (req: PayloadRequest, slug: string, row: Row): Promise<Facts> => {
  const unit = text(row.unit_id)
  const activity = slug === 'activities' ? row.id : text(row.activity_id)
  const { team, verifiers } = await teamFacts(req, activity, unit)
  return {
    unit,
    team,
    verifiers,
    owner: text(row[OWNER_COLUMN[slug] ?? '']),
    opds: await opdsOf(req, slug, row),
    released: await isReleased(req, slug, row),
    ...(slug === 'working-papers' ? await reviewFacts(req, row.id) : {}),
  }
}
