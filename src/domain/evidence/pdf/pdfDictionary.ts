import { hasTextAt } from '@/domain/evidence/byteSearch'
import { type Cursor, type PdfValue, peekValue, readName, skipSpace, skipString } from './pdfTokens'
import { isRegular } from './pdfSigns'

/** How many bytes may still be read; what is read twice counts twice. */
export type Effort = { left: number }

export type PdfDictionary = {
  entries: ReadonlyMap<string, PdfValue>
  /** The first byte behind it. */
  end: number
  /** Readers of PDFs may not agree on what it says. */
  doubtful: boolean
}

/** Room for a signature with its certificates, or for the pages of a thick book. */
const DICTIONARY_BYTES_MAX = 1_048_576
/** Software nests a few; a deeper nest would fill the stack. */
const DEPTH_MAX = 64
const SLASH = 0x2f
const CLOSES_ARRAY = 0x5d

/** A cursor that reads no farther than a dictionary may reach and the effort lasts. */
export const cursorAt = (bytes: Uint8Array, at: number, { left }: Effort): Cursor => ({
  bytes,
  at,
  end: Math.min(bytes.length, at + Math.min(left, DICTIONARY_BYTES_MAX)),
  doubtful: false,
})

/** The dictionary that begins at a position; nothing when none does, or its end is not certain. */
export const readDictionary = (
  bytes: Uint8Array,
  at: number,
  effort: Effort,
): PdfDictionary | undefined => {
  if (!hasTextAt(bytes, '<<', at)) return undefined
  const cursor = cursorAt(bytes, at, effort)
  const entries = new Map<string, PdfValue>()
  const isWhole = skipDictionary(cursor, 0, (name, value) => {
    if (entries.has(name)) cursor.doubtful = true
    entries.set(name, value)
  })
  effort.left -= cursor.at - at
  return isWhole ? { entries, end: cursor.at, doubtful: cursor.doubtful } : undefined
}

/** The values of the array that begins at a position; nothing when its end is not certain. */
export const readArray = (
  bytes: Uint8Array,
  at: number,
  effort: Effort,
): PdfValue[] | undefined => {
  const cursor = cursorAt(bytes, at, effort)
  const values: PdfValue[] = []
  const isWhole = skipArray(cursor, 0, (value) => values.push(value))
  effort.left -= cursor.at - at
  return isWhole && !cursor.doubtful ? values : undefined
}

const skipDictionary = (
  cursor: Cursor,
  depth: number,
  add?: (name: string, value: PdfValue) => void,
): boolean => {
  const { bytes } = cursor
  cursor.at += 2
  for (;;) {
    skipSpace(cursor)
    if (cursor.at >= cursor.end) return false
    if (hasTextAt(bytes, '>>', cursor.at)) {
      cursor.at += 2
      return true
    }
    if (bytes[cursor.at] === SLASH) {
      const name = readName(cursor)
      const value = readValue(cursor, depth)
      if (!value) return false
      add?.(name, value)
    } else {
      // A word where a name belongs is passed over by most readers; anything else leads them apart.
      cursor.doubtful = true
      if (!isRegular(bytes[cursor.at]) || !peekValue(cursor)) return false
    }
  }
}

const skipArray = (cursor: Cursor, depth: number, add?: (value: PdfValue) => void): boolean => {
  cursor.at += 1
  for (;;) {
    skipSpace(cursor)
    if (cursor.at >= cursor.end) return false
    if (cursor.bytes[cursor.at] === CLOSES_ARRAY) {
      cursor.at += 1
      return true
    }
    const value = readValue(cursor, depth)
    if (!value) return false
    add?.(value)
  }
}

/** The next value, moving behind it; nothing when none begins or its end is not certain. */
const readValue = (cursor: Cursor, depth: number): PdfValue | undefined => {
  skipSpace(cursor)
  const value = peekValue(cursor)
  if (!value) return undefined
  if (value.kind === 'string') return skipString(cursor) ? value : undefined
  if (value.kind !== 'dictionary' && value.kind !== 'array') return value
  if (depth === DEPTH_MAX) return undefined
  const skip = value.kind === 'array' ? skipArray : skipDictionary
  return skip(cursor, depth + 1) ? value : undefined
}
