import { sql } from './transaction'

/** *19700101 199003 1 001* and *197001011990031001* are one number, *STS-1* and *sts 1* too. */
export const plainNumber = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/[^a-z0-9]/gi, '').toLowerCase() : ''

/** The same of a column. */
export const plainNumberOf = (column: string) =>
  sql`lower(regexp_replace(${sql.identifier(column)}, '[^a-zA-Z0-9]', '', 'g'))`
