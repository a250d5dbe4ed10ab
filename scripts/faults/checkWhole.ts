import type pg from 'pg'

/** Each finds records whose parts do not belong together; there must be none. */
type Rule = { rule: string; query: string }

const MADE = [
  'plans',
  'plan_items',
  'activities',
  'activity_logs',
  'reports',
  'findings',
  'recommendations',
  'report_receipts',
  'follow_ups',
  'evidence',
] as const
const slugOf = (table: string): string => table.replaceAll('_', '-')

const untold = MADE.map((table): Rule => ({
  rule: `every record of ${table} has one line of the log that tells of its making`,
  query: `SELECT t.id FROM ${table} t WHERE 1 <> (SELECT count(*) FROM audit_log l
    WHERE l.collection = '${slugOf(table)}' AND l.record = t.id::text AND l.action = 'create')`,
}))

const unmade = MADE.map((table): Rule => ({
  rule: `every line that tells of the making of ${table} has its record`,
  query: `SELECT l.record AS id FROM audit_log l WHERE l.collection = '${slugOf(table)}'
    AND l.action = 'create' AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id::text = l.record)`,
}))

const MOVING = [
  'plans',
  'activities',
  'reports',
  'recommendations',
  'report_receipts',
  'follow_ups',
]

const untrueStatus = MOVING.map((table): Rule => ({
  rule: `the status of ${table} is the last one that the log tells`,
  query: `SELECT t.id FROM ${table} t JOIN LATERAL (
      SELECT l.changes->'status'->>1 AS told FROM audit_log l
      WHERE l.record = t.id::text AND l.collection = '${slugOf(table)}' AND l.changes ? 'status'
      ORDER BY l.created_at DESC LIMIT 1) last ON true
    WHERE last.told IS DISTINCT FROM t.status::text`,
}))

const KEPT = ['plans', 'reports', 'findings', 'recommendations']

/** What SQL writes set by set makes no version, so it is the last version that has to be told of. */
const versions = KEPT.map((table): Rule => ({
  rule: `every version of ${table} comes of a line of the log`,
  query: `SELECT t.id FROM ${table} t WHERE
    (SELECT count(*) FROM _${table}_v v WHERE v.parent_id = t.id) <>
    (SELECT count(*) FROM audit_log l WHERE l.record = t.id::text AND l.collection = '${slugOf(table)}'
      AND coalesce(l.caused_by, '') NOT IN ('plans.lock', 'reports.distribute', 'report-receipts.receive'))`,
}))

/** Actions that somebody else always has to know of. */
const TOLD = [
  'plans.submit',
  'plans.lock',
  'activities.assign',
  'activities.start',
  'reports.submit',
  'reports.approve',
  'reports.distribute',
  'report-receipts.receive',
  'follow-ups.submit',
  'follow-ups.verify',
  'follow-ups.confirm',
]

/** Notices of one action are written by one statement, so they share the moment of its transaction. */
const notices = TOLD.map((event): Rule => ({
  rule: `each ${event} has its notices`,
  query: `SELECT l.record AS id FROM audit_log l WHERE l.collection || '.' || l.action = '${event}'
    GROUP BY 1 HAVING count(*) <> (SELECT count(DISTINCT n.created_at) FROM notifications n
      WHERE n.record_id = l.record AND split_part(n.event, '@', 1) = '${event}')`,
}))

const CHAIN: readonly Rule[] = [
  {
    rule: 'each row of a locked plan has its activity, with its values',
    query: `SELECT i.id FROM plan_items i JOIN plans p ON p.id = i.plan_id AND p.status = 'locked'
      LEFT JOIN activities a ON a.id = i.activity_id AND a.plan_id = p.id
        AND a.title = i.title AND a.ends_on = i.ends_on
      WHERE a.id IS NULL`,
  },
  {
    rule: 'a locked plan has its number, another one has none',
    query: `SELECT id FROM plans WHERE (status = 'locked') <> (number IS NOT NULL)`,
  },
  {
    rule: 'an approved report has number, hash and three approvals, another one has none of them',
    query: `SELECT r.id FROM reports r WHERE
      (r.status IN ('approved', 'distributed')) <> (r.number IS NOT NULL AND r.content_hash IS NOT NULL)
      OR (SELECT count(*) FROM reports_approvals a WHERE a._parent_id = r.id) <> (SELECT count(*)
        FROM audit_log l WHERE l.record = r.id::text AND l.action = 'approve')`,
  },
  {
    rule: 'a distributed report has its receipts and is open to its OPDs; another one is not',
    query: `SELECT r.id FROM reports r JOIN recommendations c ON c.report_id = r.id
      WHERE (r.status = 'distributed') <> (c.released_to_id IS NOT NULL AND EXISTS (
          SELECT 1 FROM report_receipts t WHERE t.report_id = r.id AND t.opd_id = c.opd_id)
        AND EXISTS (SELECT 1 FROM reports_rels x WHERE x.parent_id = r.id AND x.opds_id = c.opd_id
          AND x.path = 'readers'))`,
  },
  {
    rule: 'the clocks run from the receipt on',
    query: `SELECT t.id FROM report_receipts t JOIN recommendations c
        ON c.report_id = t.report_id AND c.opd_id = t.opd_id
      WHERE (t.status = 'received') <> (c.received_on IS NOT NULL AND c.response_due_on IS NOT NULL
        AND c.completion_due_on IS NOT NULL)`,
  },
  {
    rule: 'a recommendation is done when its follow-up was confirmed, and only then',
    query: `SELECT c.id FROM recommendations c WHERE (c.status = 'done' AND c.remaining = 0)
      <> EXISTS (SELECT 1 FROM follow_ups f WHERE f.recommendation_id = c.id
        AND f.status = 'confirmed' AND f.verdict = 'done')`,
  },
  {
    rule: 'an activity has the days and the progress of its logs',
    query: `SELECT a.id FROM activities a WHERE coalesce(a.realised_days, 0) <> (
      SELECT coalesce(sum(l.days), 0) FROM activity_logs l WHERE l.activity_id = a.id)`,
  },
  {
    rule: 'a file hangs under one record',
    query: `SELECT e.id FROM evidence e WHERE 1 <> (
      SELECT count(*) FROM evidence_rels x WHERE x.parent_id = e.id AND x.path = 'parent')`,
  },
]

const SEQUENCE = {
  report: `SELECT year, (regexp_match(number, '^700/(\\d+)/'))[1]::int AS place FROM reports
    WHERE number IS NOT NULL`,
  plan: `SELECT year, (regexp_match(number, '-(\\d+)$'))[1]::int AS place FROM plans
    WHERE number IS NOT NULL`,
}

const numbers = Object.entries(SEQUENCE).map(([series, query]): Rule => ({
  rule: `${series} numbers of a year run from 1 without a gap, as far as their counter`,
  query: `SELECT coalesce(c.year, n.year) AS id
    FROM (SELECT * FROM number_counters WHERE series = '${series}') c
    FULL JOIN (SELECT year, count(*), count(DISTINCT place) AS places, min(place), max(place)
      FROM (${query}) x GROUP BY 1) n ON n.year = c.year
    WHERE c.value IS DISTINCT FROM n.count OR n.min <> 1 OR n.max <> n.count OR n.places <> n.count`,
}))

const RULES = [...untold, ...unmade, ...untrueStatus, ...versions, ...notices, ...CHAIN, ...numbers]

/** Whether what belongs together in the database is together: one line for each record that is not. */
export const checkWhole = async (client: pg.Client): Promise<string[]> => {
  const wrong: string[] = []
  for (const { rule, query } of RULES) {
    const { rows } = await client.query<{ id: unknown }>(query)
    wrong.push(...rows.map(({ id }) => `${String(id)}: ${rule}`))
  }
  return wrong
}
