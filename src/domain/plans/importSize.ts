import { RuleViolation } from '@/domain/violation'
import type { PlanTable } from './importTable'
import { cleanText } from './importText'

/** A plan has about twenty columns; real spreadsheets add a few of their own. */
const COLUMNS_MAX = 200
/** Several times the longest text of a plan; of millions of names in one each would be looked up. */
const CELL_CHARACTERS_MAX = 20_000
/** The largest plan that was measured has 5,000. */
const ROWS_MAX = 10_000
/** More than anybody corrects at once. What lies beyond is counted, but not put into words. */
export const PROBLEMS_SHOWN_MAX = 200

/**
 * Throws `import.tooManyColumns`, `import.tooManyRows` and `import.tooLong` (of a cell) for a table larger
 * than any plan: every row is read and checked while everybody else waits. What is empty is not counted:
 * spreadsheets save it along.
 */
export const assertTableSize = ({ header, rows }: Pick<PlanTable, 'header' | 'rows'>): void => {
  if (header.filter(isFilled).length > COLUMNS_MAX)
    throw new RuleViolation('import.tooManyColumns', { max: COLUMNS_MAX })
  if (filled(rows).length > ROWS_MAX)
    throw new RuleViolation('import.tooManyRows', { max: ROWS_MAX })
  if ([header, ...rows].some((cells) => cells.some(({ length }) => length > CELL_CHARACTERS_MAX)))
    throw new RuleViolation('import.tooLong', { max: CELL_CHARACTERS_MAX })
}

/**
 * Throws `import.planFull` for rows that a plan with `stored` rows has no room for: its revisions are
 * compared and its clashes searched whole, however many files brought them.
 */
export const assertRoom = ({ rows }: Pick<PlanTable, 'rows'>, stored: number): void => {
  if (stored + filled(rows).length > ROWS_MAX)
    throw new RuleViolation('import.planFull', { max: ROWS_MAX, stored })
}

const filled = (rows: PlanTable['rows']) => rows.filter((cells) => cells.some(isFilled))

const isFilled = (cell: string): boolean => cleanText(cell) !== ''
