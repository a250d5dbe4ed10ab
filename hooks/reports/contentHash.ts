import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

type Content = { sections: unknown[]; findings: unknown[]; recommendations: unknown[] }

/** The same content gives the same text whatever the order of the keys (RFC 8785 for plain JSON). */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value as Record<string, unknown>)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

const contentOf = async (req: PayloadRequest, report: string): Promise<Content> => ({
  sections: await queryRows(
    req,
    sql`SELECT heading, body FROM reports_sections WHERE _parent_id = ${report} ORDER BY _order`,
  ),
  findings: await queryRows(
    req,
    sql`SELECT f.number::text, f.title, f.condition, f.criteria, f.cause, f.effect, c.code,
      f.value::text, f.loss::text FROM findings f JOIN finding_codes c ON c.id = f.code_id
      WHERE f.report_id = ${report} ORDER BY f.number, f.id`,
  ),
  recommendations: await queryRows(
    req,
    sql`SELECT r.number::text, r.text, c.code, r.value::text
      FROM recommendations r JOIN recommendation_codes c ON c.id = r.code_id
      WHERE r.report_id = ${report} ORDER BY r.number, r.id`,
  ),
})

/**
 * SHA-256 (hex) over what approval freezes: sections, findings, and the text, code and value of the
 * recommendations. OPD, dates, remaining money and status move later by actions and stay out.
 */
export const contentHash = async (req: PayloadRequest, report: string): Promise<string> =>
  createHash('sha256')
    .update(canonical(await contentOf(req, report)))
    .digest('hex')
