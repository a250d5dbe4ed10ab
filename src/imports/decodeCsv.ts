import { isUtf8 } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import { RuleViolation } from '@/domain/violation'

export type DecodedCsv = {
  lines: string[][]
  delimiter: Delimiter
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}
type Delimiter = (typeof DELIMITERS)[number]

/** In the order that wins a tie: an Indonesian Excel writes semicolons. */
const DELIMITERS = [';', ',', '\t'] as const
const EMPTY = `${DELIMITERS.join('')} \r\n`
const SNIFFED_CHARACTERS_MAX = 64_000
const LINE_FEED = 0x0a
/** Five thousand rows of a plan have a hundred thousand; millions would hold up everybody. */
const CELLS_MAX = 500_000
/** Twice the rows that a plan may have: of half a million empty ones each costs as much (eight seconds, measured). */
const LINES_MAX = 20_000

/**
 * Bytes of a CSV file → its lines, one per spreadsheet line (empty ones included), cells as text.
 * Reads UTF-8 and, with their mark, UTF-16 LE and BE; finds comma, semicolon or tab; obeys Excel's `sep=;` line.
 * Throws `import.notCsv` (a workbook, a PDF, binary), `import.encoding` with the line of the first unreadable character,
 * `import.malformed` with the line of a broken quote, `import.tooMany` cells, `import.tooManyRows`, `import.empty`.
 */
export const decodeCsv = (bytes: Uint8Array): DecodedCsv => {
  const { text, encoding } = decodeText(bytes)
  const separator = /^sep=([;,\t])\r?\n/.exec(text)
  const body = withoutEmptyEnd(separator ? text.slice(separator[0].length) : text)
  if (body === '') throw new RuleViolation('import.empty')
  const delimiter = DELIMITERS.find((known) => known === separator?.[1]) ?? sniffDelimiter(body)
  if (marksIn(body, delimiter) > CELLS_MAX)
    throw new RuleViolation('import.tooMany', { max: CELLS_MAX })
  return { lines: parseLines(body, delimiter), delimiter, encoding }
}

/** Spreadsheets save the empty rows below a table along, tens of thousands of them. */
const withoutEmptyEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && EMPTY.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

/** At least as many as there are cells: delimiters and ends of lines, also within quotes. */
const marksIn = (text: string, delimiter: Delimiter): number => {
  let count = 0
  for (const mark of [delimiter, '\n', '\r'])
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

const decodeText = (bytes: Uint8Array): { text: string; encoding: DecodedCsv['encoding'] } => {
  const startsWith = (...mark: number[]): boolean =>
    mark.every((byte, index) => bytes[index] === byte)
  const isWorkbook =
    startsWith(0x50, 0x4b, 0x03, 0x04) ||
    startsWith(0xd0, 0xcf, 0x11, 0xe0) ||
    startsWith(0x25, 0x50, 0x44, 0x46)
  if (isWorkbook) throw new RuleViolation('import.notCsv')
  if (startsWith(0xff, 0xfe)) return { text: decodeUtf16(bytes, 'utf-16le'), encoding: 'utf-16le' }
  if (startsWith(0xfe, 0xff)) return { text: decodeUtf16(bytes, 'utf-16be'), encoding: 'utf-16be' }
  if (!isUtf8(bytes)) throw new RuleViolation('import.encoding', { line: firstBadLine(bytes) })
  // A NUL never stands in a text file; here it is UTF-16 without its mark or something binary.
  if (bytes.includes(0)) throw new RuleViolation('import.notCsv')
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
}

const decodeUtf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder(encoding).decode(bytes)
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split('\n').length
    throw new RuleViolation('import.encoding', { line })
  }
}

const firstBadLine = (bytes: Uint8Array): number => {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start)
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

/** The delimiter that occurs most in one line outside quotes: the header of a plan has about twenty. */
const sniffDelimiter = (text: string): Delimiter => {
  const unquoted = text.slice(0, SNIFFED_CHARACTERS_MAX).replace(/"[^"]*"/g, '')
  const lines = unquoted.split(/\r?\n/).slice(0, 20)
  const counts = DELIMITERS.map((delimiter) =>
    Math.max(...lines.map((line) => line.split(delimiter).length)),
  )
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const parseLines = (text: string, delimiter: Delimiter): string[][] => {
  const lines = parseFirst(text, delimiter)
  if (lines.length > LINES_MAX) throw new RuleViolation('import.tooManyRows', { max: LINES_MAX })
  return lines
}

const parseFirst = (text: string, delimiter: Delimiter): string[][] => {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false }
  try {
    return parse(text, { ...options, to: LINES_MAX + 1 })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw new RuleViolation('import.malformed', { line })
  }
}
