import { RuleViolation } from '@/domain/violation'
import type { PlanTable } from './importTable'
import { cleanText } from './importText'

/** A plan has about twenty columns; real spreadsheets add a few of their own. */
const COLUMNS_MAX = 200

/**
 * Throws `import.tooManyColumns` for a table larger than any plan. Whatever is wrong is told by column,
 * so a table of thousands of them would hold up everybody. What is empty is not counted: spreadsheets
 * save it along.
 */
export const assertTableSize = ({ header }: Pick<PlanTable, 'header'>): void => {
  if (filledIn(header) > COLUMNS_MAX)
    throw new RuleViolation('import.tooManyColumns', { max: COLUMNS_MAX })
}

const filledIn = (cells: readonly string[]): number =>
  cells.filter((cell) => cleanText(cell) !== '').length
