import type { PayloadRequest } from 'payload'

import { identityOf, type ImportError, type PlanImport } from '@/domain/plans/import'
import { findColumn, headerName, mapColumns, type PlanColumn } from '@/domain/plans/importColumns'
import { PROBLEMS_SHOWN_MAX } from '@/domain/plans/importSize'
import { RuleViolation } from '@/domain/violation'
import { entryOf } from '@/hooks/translateViolations'

import { fieldProblems } from './fieldProblems'
import { identitiesOf } from './query'

/** What is wrong in one cell, in the reader's words. `row` is the line of the spreadsheet, `column` its header. */
export type ImportLine = {
  code: string
  message: string
  /** `row.12.startsOn`; without a field where the column is not a known one. */
  path: string
  row: number
  column: string
}

const lineOf = (req: PayloadRequest, { row, column, code, facts }: ImportError): ImportLine => {
  const field = findColumn(column)
  const path = field ? `row.${row}.${field}` : `row.${row}`
  const { message } = entryOf(new RuleViolation(code, facts, path), req.i18n.language)
  return { code, message, path, row, column }
}

/**
 * What is wrong as the caller sees it, in the order of the file: the first ones in words, and a last line
 * that counts the others.
 */
export const linesOf = (
  req: PayloadRequest,
  found: readonly (ImportError | ImportLine)[],
): ImportLine[] => {
  const sorted = found.toSorted((a, b) => a.row - b.row)
  const shown = sorted
    .slice(0, PROBLEMS_SHOWN_MAX)
    .map((problem) => ('message' in problem ? problem : lineOf(req, problem)))
  const next = sorted[PROBLEMS_SHOWN_MAX]
  if (!next) return shown
  const facts = { count: sorted.length - PROBLEMS_SHOWN_MAX }
  return [...shown, lineOf(req, { row: next.row, column: '', code: 'import.moreProblems', facts })]
}

type Rows = { parsed: PlanImport; header: readonly string[] }

/** Rows that the form of a planned activity would refuse. */
export const fieldErrors = async (
  req: PayloadRequest,
  { parsed, header }: Rows,
): Promise<ImportLine[]> => {
  const headerOf = headersOf(header)
  const found: ImportLine[] = []
  for (const [index, item] of parsed.items.entries()) {
    const row = parsed.lines[index] ?? 0
    for (const { column, message } of await fieldProblems(req, item))
      found.push({
        code: 'field.invalid',
        message,
        path: `row.${row}.${column}`,
        row,
        column: headerOf(column),
      })
  }
  return found
}

/** Rows of a unit that is not the person's, and rows that the plan has already. */
export const newRowErrors = async (
  req: PayloadRequest,
  {
    parsed,
    header,
    isOwn,
    plan,
  }: Rows & { isOwn: (unit: string) => boolean; plan: string | undefined },
): Promise<ImportError[]> => {
  const headerOf = headersOf(header)
  const stored = plan ? await identitiesOf(req, plan) : new Set<string>()
  return parsed.items.flatMap((item, index) => {
    const row = parsed.lines[index] ?? 0
    const error = (column: PlanColumn, code: ImportError['code'], facts = {}): ImportError => ({
      row,
      column: headerOf(column),
      code,
      facts,
    })
    return [
      ...(isOwn(item.unit) ? [] : [error('unit', 'import.foreignUnit')]),
      ...(stored.has(identityOf(item))
        ? [error('title', 'import.rowExists', { title: item.title })]
        : []),
    ]
  })
}

/** Names columns as the file does; its header is read once, not once an error. */
const headersOf = (header: readonly string[]): ((column: PlanColumn) => string) => {
  const { columns } = mapColumns(header)
  return (column) => headerName(header, columns, column)
}
