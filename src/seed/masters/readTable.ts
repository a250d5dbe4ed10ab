import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { parse } from 'csv-parse/sync'

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../data')

/** Rows of a code list of `src/seed/data`, by its header. */
export const readTable = <Row>(file: string): Row[] =>
  parse(readFileSync(path.join(folder, file)), { columns: true }) as Row[]
