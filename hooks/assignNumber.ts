import type { PayloadRequest } from 'payload'

import { formatNumber, parsePattern } from '@/domain/numbering'
import type { PlainDate } from '@/domain/plainDate'
import { RuleViolation } from '@/domain/violation'

import { queryRows, sql } from './transaction'

export type Series = 'plan' | 'report'

const DEFAULT_PATTERN = {
  plan: 'PKPT-{year}-{seq:3}',
  report: '700/{seq:3}/LHP/{unit}/{monthRoman}/{year}',
} satisfies Record<Series, string>

const patternOf = async (req: PayloadRequest, series: Series): Promise<string> => {
  const [row] = await queryRows<{ plan_pattern?: string; report_pattern?: string }>(
    req,
    sql`SELECT * FROM numbering LIMIT 1`,
  )
  return (series === 'plan' ? row?.plan_pattern : row?.report_pattern) ?? DEFAULT_PATTERN[series]
}

const archiveCodeOf = async (req: PayloadRequest): Promise<string> => {
  const [row] = await queryRows<{ archive_code?: string }>(
    req,
    sql`SELECT archive_code FROM organisation LIMIT 1`,
  )
  return row?.archive_code ?? '700'
}

const TABLES = { plan: 'plans', report: 'reports' } satisfies Record<Series, string>

/** The sequence never repeats, but `1{seq}` and `{seq}` say the same of 1 and of 11: a pattern can be changed. */
const assertNew = async (req: PayloadRequest, series: Series, number: string): Promise<void> => {
  const issued = await queryRows(
    req,
    sql`SELECT 1 FROM ${sql.identifier(TABLES[series])} WHERE number = ${number} LIMIT 1`,
  )
  if (issued.length > 0) throw new RuleViolation('numbering.taken', { number })
}

/**
 * Issues the next number of a series and year. The counter row is raised in the transaction of the
 * action that issues it: a rollback gives the number back, so there is never a gap, and a second
 * action waits until the first has ended.
 * @throws RuleViolation `numbering.taken`
 */
export const assignNumber = async (
  req: PayloadRequest,
  { series, date, year, unit }: { series: Series; date: PlainDate; year: number; unit?: string },
): Promise<string> => {
  const [row] = await queryRows<{ value: number }>(
    req,
    sql`INSERT INTO number_counters (series, year, value) VALUES (${series}, ${year}, 1)
      ON CONFLICT (series, year) DO UPDATE SET value = number_counters.value + 1 RETURNING value`,
  )
  const pattern = parsePattern(await patternOf(req, series))
  const number = formatNumber(pattern, {
    sequence: Number(row?.value),
    date,
    unit: unit ?? '-',
    archive: await archiveCodeOf(req),
  })
  await assertNew(req, series, number)
  return number
}
