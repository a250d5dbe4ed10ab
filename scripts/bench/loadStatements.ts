/** Sizes of the loaded inspectorate. */
export type Sizes = { recommendations: number; startable: number }

export const OPDS = 50
export const UNITS = 4
export const AUDITORS = 32
const PER_REPORT = 20

/** `id('opd', 3)`: the same id wherever a row is named, spread and shaped like a random UUID v4. */
const NAMES = `CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid
  LANGUAGE sql IMMUTABLE AS $$ SELECT overlay(overlay(md5(kind || ':' || n) placing '4' from 13)
    placing '8' from 17)::uuid $$`

const MASTERS = [
  // A few clients ask as fast as they can, in the name of one person each.
  `INSERT INTO organisation (name, region, capacity_days, capacity_warning_percent,
      file_megabytes_max, limits_requests, limits_uploads, limits_sign_in_failures)
    VALUES ('Inspektorat', 'Bench', 220, 90, 20, 1000000, 1000000, 1000000)`,
  `INSERT INTO units (id, code, name, kind)
    SELECT pg_temp.id('unit', n), 'IRBAN-' || n, 'Inspektorat Pembantu ' || n, 'irban'
    FROM generate_series(0, ${UNITS - 1}) n`,
  `INSERT INTO opds (id, code, name, kind, unit_id)
    SELECT pg_temp.id('opd', n), 'OPD-' || n, 'Dinas Nomor ' || n, 'dinas',
      pg_temp.id('unit', n % ${UNITS}) FROM generate_series(0, ${OPDS - 1}) n`,
  `INSERT INTO oversight_types (id, code, name) VALUES (pg_temp.id('type', 0), 'AUDIT', 'Audit')`,
  `INSERT INTO finding_codes (id, scheme, code, text, label)
    SELECT pg_temp.id('finding-code', n), 'permen', '1.' || n, 'Kode ' || n, '1.' || n || ' Kode'
    FROM generate_series(0, 19) n`,
  `INSERT INTO recommendation_codes (id, scheme, code, text, label)
    SELECT pg_temp.id('code', n), 'permen', lpad(n::text, 2, '0'), 'Kode ' || n, n || ' Kode'
    FROM generate_series(0, 13) n`,
]

const usersOf = (kind: string, count: number, place: string): string =>
  `INSERT INTO users (id, name, email, active, unit_id, opd_id, salt, hash)
    SELECT pg_temp.id('${kind}', n), '${kind} ' || n, '${kind}' || n || '@bench.test', true,
      ${place}, $1, $2 FROM generate_series(0, ${count - 1}) n`

/** People who can sign in; `$1` salt and `$2` hash are the same for all. */
export const USERS = [
  usersOf('opd', OPDS, `NULL, pg_temp.id('opd', n)`),
  usersOf('irban', UNITS, `pg_temp.id('unit', n), NULL`),
  usersOf('auditor', AUDITORS, `pg_temp.id('unit', n % ${UNITS}), NULL`),
]

const ROLES = `INSERT INTO users_roles ("order", parent_id, value)
  SELECT 1, id, regexp_replace(name, ' .*', '')::enum_users_roles FROM users`

/** The k-th auditor of the unit of activity n. */
const auditor = (k: number): string =>
  `pg_temp.id('auditor', ${UNITS} * ((n / ${UNITS} + ${k}) % ${AUDITORS / UNITS}) + n % ${UNITS})`

const activities = ({ reports, startable }: { reports: number; startable: number }): string[] => [
  `INSERT INTO activities (id, status, source, title, type_id, unit_id, objective, scope, starts_on,
      ends_on, report_due_on, person_days_pj, person_days_pt, person_days_kt, person_days_at,
      reports_planned)
    SELECT pg_temp.id('activity', n),
      CASE WHEN n < ${reports} THEN 'reporting' ELSE 'assigned' END::enum_activities_status, 'other',
      'Audit kinerja atas pengelolaan belanja Dinas Nomor ' || n % ${OPDS} || ' tahap ' || n,
      pg_temp.id('type', 0), pg_temp.id('unit', n % ${UNITS}), 'Menilai 3E', 'Tahun berjalan',
      '2026-02-02', '2026-02-27', '2026-03-13', 2, 10, 15, 30, 1
    FROM generate_series(0, ${reports + startable - 1}) n`,
  `INSERT INTO activities_rels ("order", parent_id, path, opds_id)
    SELECT 1, pg_temp.id('activity', n), 'opds', pg_temp.id('opd', n % ${OPDS})
    FROM generate_series(0, ${reports + startable - 1}) n`,
  ...(['pj', 'pt', 'kt', 'at'] as const).map((role, k) => {
    const user = role === 'pj' ? `pg_temp.id('irban', n % ${UNITS})` : auditor(k)
    return `INSERT INTO activities_team (_order, _parent_id, id, user_id, role)
      SELECT ${k + 1}, pg_temp.id('activity', n), md5('${role}' || n), ${user}, '${role}'
      FROM generate_series(0, ${reports + startable - 1}) n`
  }),
]

const reportsWithReaders = (reports: number): string[] => [
  `INSERT INTO reports (id, status, number, activity_id, title, source, type_id, unit_id, year,
      approved_on, distributed_on, content_hash)
    SELECT pg_temp.id('report', n), 'distributed', '700/' || n || '/LHP/2026',
      pg_temp.id('activity', n), 'LHP audit kinerja Dinas Nomor ' || n % ${OPDS}, 'other',
      pg_temp.id('type', 0), pg_temp.id('unit', n % ${UNITS}), 2026, '2026-03-13', '2026-03-16',
      md5(n::text) FROM generate_series(0, ${reports - 1}) n`,
  `INSERT INTO reports_rels ("order", parent_id, path, opds_id)
    SELECT 1, pg_temp.id('report', n), 'readers', pg_temp.id('opd', n % ${OPDS})
    FROM generate_series(0, ${reports - 1}) n`,
  `INSERT INTO report_receipts (status, title, report_id, opd_id, unit_id, activity_id, sent_on,
      received_on, channel)
    SELECT 'received', 'LHP ' || n, pg_temp.id('report', n), pg_temp.id('opd', n % ${OPDS}),
      pg_temp.id('unit', n % ${UNITS}), pg_temp.id('activity', n), '2026-03-16', '2026-03-18',
      'portal' FROM generate_series(0, ${reports - 1}) n`,
]

/**
 * Two recommendations to a finding, twenty to a report, each report about one OPD. Multiplying by a
 * prime spreads the due dates of every OPD over two years: in clumps, the first page of one OPD would
 * cost far more than that of another, and lists would be compared by accident.
 */
const findingsAndRecommendations = (recommendations: number): string[] => [
  `INSERT INTO findings (id, report_id, title, opd_id, code_id, condition, criteria, cause, effect,
      value, loss, number, activity_id, unit_id)
    SELECT pg_temp.id('finding', n), pg_temp.id('report', n / 10), 'Kelebihan pembayaran ' || n,
      pg_temp.id('opd', n / 10 % ${OPDS}), pg_temp.id('finding-code', n % 20),
      repeat('Kondisi yang ditemukan. ', 20), repeat('Kriteria. ', 10), repeat('Sebab. ', 10),
      repeat('Akibat. ', 10), 25000000, 25000000, n % 10 + 1, pg_temp.id('activity', n / 10),
      pg_temp.id('unit', n / 10 % ${UNITS})
    FROM generate_series(0, ${recommendations / 2 - 1}) n`,
  `INSERT INTO findings_rels ("order", parent_id, path, opds_id)
    SELECT 1, id, 'readers', opd_id FROM findings`,
  `INSERT INTO recommendations (id, status, finding_id, opd_id, code_id, text, value,
      person_in_charge, title, number, report_id, activity_id, unit_id, released_to_id,
      distributed_on, received_on, response_due_on, completion_due_on, verified_amount, remaining,
      overpaid)
    SELECT pg_temp.id('recommendation', n),
      (ARRAY['open', 'open', 'partial', 'done'])[n % 4 + 1]::enum_recommendations_status,
      pg_temp.id('finding', n / 2), pg_temp.id('opd', n / ${PER_REPORT} % ${OPDS}),
      pg_temp.id('code', n % 14),
      'Menginstruksikan kepala bidang agar ' || repeat('menyetor kelebihan pembayaran ', 8) || n,
      12500000, 'Kepala Bidang ' || n % 7, 'Setor kelebihan pembayaran pekerjaan ' || n,
      n % ${PER_REPORT} + 1, pg_temp.id('report', n / ${PER_REPORT}),
      pg_temp.id('activity', n / ${PER_REPORT}), pg_temp.id('unit', n / ${PER_REPORT} % ${UNITS}),
      pg_temp.id('opd', n / ${PER_REPORT} % ${OPDS}), '2026-03-16', '2026-03-18',
      (date '2026-01-05' + n % 500)::text, (date '2026-03-02' + n * 7919 % 701)::text, 0, 12500000, 0
    FROM generate_series(0, ${recommendations - 1}) n`,
]

/** A draft on every fourth recommendation, a confirmed verdict on every one that is done. */
const FOLLOW_UPS = `INSERT INTO follow_ups (id, status, recommendation_id, kind, agreement,
    action_plan, person_in_charge, target_on, title, report_id, opd_id, unit_id, activity_id,
    verdict, verified_amount, verified_at, confirmed_at)
  SELECT gen_random_uuid(),
    CASE WHEN status = 'done' THEN 'confirmed' ELSE 'draft' END::enum_follow_ups_status, id,
    CASE WHEN status = 'done' THEN 'evidence' ELSE 'response' END::enum_follow_ups_kind, 'agree',
    'Menagih penyedia dan menyetor ke kas daerah', 'Kepala Bidang', '2026-12-18',
    left('Tanggapan ' || title, 400), report_id, opd_id, unit_id, activity_id,
    CASE WHEN status = 'done' THEN 'done' END::enum_follow_ups_verdict, 0,
    CASE WHEN status = 'done' THEN now() END, CASE WHEN status = 'done' THEN now() END
  FROM recommendations WHERE status = 'done' OR (status = 'open' AND number % 4 = 1)`

/** Everything but the users, in order. */
export const loadStatements = ({ recommendations, startable }: Sizes) => {
  const reports = recommendations / PER_REPORT
  return {
    beforeUsers: ['SET synchronous_commit = off', NAMES, ...MASTERS],
    afterUsers: [
      ROLES,
      ...activities({ reports, startable }),
      ...reportsWithReaders(reports),
      ...findingsAndRecommendations(recommendations),
      FOLLOW_UPS,
    ],
  }
}
