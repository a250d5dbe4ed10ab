import type { ImportProblem } from './importAnswer'

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Errors as a CSV file that Excel opens as it is: a mark for UTF-8, semicolons as an Indonesian
 * Excel expects them, and no cell that could be run as a formula.
 */
export const errorsCsv = (header: readonly string[], errors: readonly ImportProblem[]): string =>
  `\uFEFF${[
    header,
    ...errors.map(({ row, column, message }) => [String(row ?? ''), column ?? '', message]),
  ]
    .map((cells) => cells.map(cell).join(';'))
    .join('\r\n')}\r\n`

const cell = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
