import {
  isDigit,
  isDoubtfulEscape,
  isDoubtfulSpace,
  isLineEnd,
  isNumeric,
  isRegular,
  isSpace,
  signAt,
  signBytesAt,
} from './pdfSigns'

/**
 * A place in a PDF that moves on as it is read, up to `end`. It becomes doubtful where readers of PDFs
 * do not agree on what stands there.
 */
export type Cursor = {
  readonly bytes: Uint8Array
  readonly end: number
  at: number
  doubtful: boolean
}

/** A value and where it begins; the number of a reference is NaN when it cannot be read for certain. */
export type PdfValue = { at: number } & (
  | { kind: 'dictionary' | 'array' | 'string' | 'null' | 'other' }
  | { kind: 'name'; name: string }
  | { kind: 'integer' | 'reference'; number: number }
)

const NAME_CHARACTERS_MAX = 127
const WORD_CHARACTERS_MAX = 64
/** Objects have smaller numbers; larger ones become others in readers that count in 32 bits. */
export const NUMBER_MAX = 2_147_483_647
const PERCENT = 0x25
const SLASH = 0x2f
const BACKSLASH = 0x5c
const OPENS_STRING = 0x28
const CLOSES_STRING = 0x29
const OPENS_HEX = 0x3c
const CLOSES_HEX = 0x3e
const OPENS_ARRAY = 0x5b
const CAPITAL_R = 0x52

/** Moves to the next byte that is neither white space nor part of a comment. */
export const skipSpace = (cursor: Cursor): void => {
  const { bytes, end } = cursor
  for (; cursor.at < end; cursor.at += 1) {
    const byte = bytes[cursor.at]
    if (byte === PERCENT) skipComment(cursor)
    else if (isDoubtfulSpace(byte)) cursor.doubtful = true
    else if (!isSpace(byte)) return
  }
}

const skipComment = (cursor: Cursor): void => {
  const { bytes, end } = cursor
  while (cursor.at + 1 < end && !isLineEnd(bytes[cursor.at + 1])) cursor.at += 1
}

/** The name at the cursor, unescaped, and no longer than a name may be. */
export const readName = (cursor: Cursor): string => {
  const { bytes, end } = cursor
  let name = ''
  cursor.at += 1
  while (cursor.at < end && isRegular(bytes[cursor.at])) {
    const sign = signAt(bytes, cursor.at)
    if (sign === 0 || isDoubtfulEscape(bytes, cursor.at)) cursor.doubtful = true
    if (name.length < NAME_CHARACTERS_MAX) name += String.fromCharCode(sign)
    cursor.at += signBytesAt(bytes, cursor.at)
  }
  return name
}

/** Moves behind a string in brackets, which may hold brackets and signs of any kind; false without its end. */
const skipText = (cursor: Cursor): boolean => {
  const { bytes, end } = cursor
  let depth = 0
  for (; cursor.at < end; cursor.at += 1) {
    const byte = bytes[cursor.at]
    if (byte === BACKSLASH) cursor.at += 1
    else if (byte === OPENS_STRING) depth += 1
    else if (byte === CLOSES_STRING) depth -= 1
    if (depth > 0) continue
    cursor.at += 1
    return true
  }
  return false
}

const skipHex = (cursor: Cursor): boolean => {
  const { bytes, end } = cursor
  while (cursor.at < end && bytes[cursor.at] !== CLOSES_HEX) cursor.at += 1
  cursor.at += 1
  return cursor.at <= end
}

/** Moves behind a string of either kind; false when its end is not found. */
export const skipString = (cursor: Cursor): boolean =>
  cursor.bytes[cursor.at] === OPENS_STRING ? skipText(cursor) : skipHex(cursor)

const readWord = (cursor: Cursor): string => {
  const { bytes, end } = cursor
  let word = ''
  for (; cursor.at < end && isRegular(bytes[cursor.at]); cursor.at += 1)
    if (word.length <= WORD_CHARACTERS_MAX) word += String.fromCharCode(bytes[cursor.at] ?? 0)
  return word
}

/** Words that stand outside of any value: where one comes up inside, readers part ways. */
const OUTSIDE = ['obj', 'endobj', 'stream', 'endstream', 'xref', 'trailer', 'startxref']
const NUMBER = /^[\d+.-]+$/
const INTEGER = /^\+?\d+$/

/**
 * The value at the cursor, which moves behind names, numbers and words, and stays at the beginning of
 * anything longer. Nothing where no value begins.
 */
export const peekValue = (cursor: Cursor): PdfValue | undefined => {
  const { bytes, at } = cursor
  if (at >= cursor.end) return undefined
  switch (bytes[at] ?? 0) {
    case SLASH:
      return { at, kind: 'name', name: readName(cursor) }
    case OPENS_ARRAY:
      return { at, kind: 'array' }
    case OPENS_STRING:
      return { at, kind: 'string' }
    case OPENS_HEX:
      return { at, kind: bytes[at + 1] === OPENS_HEX ? 'dictionary' : 'string' }
    default:
      return readNumberOrWord(cursor)
  }
}

const readNumberOrWord = (cursor: Cursor): PdfValue | undefined => {
  const { at } = cursor
  const word = readWord(cursor)
  if (word === '' || OUTSIDE.includes(word)) return undefined
  if (!NUMBER.test(word)) {
    if (word !== 'true' && word !== 'false' && word !== 'null') cursor.doubtful = true
    return { at, kind: word === 'null' ? 'null' : 'other' }
  }
  const reference = readReference(cursor, word)
  if (reference !== undefined) {
    if (Number.isNaN(reference)) cursor.doubtful = true
    return { at, kind: 'reference', number: reference }
  }
  const number = integerOf(word)
  return Number.isNaN(number) ? { at, kind: 'other' } : { at, kind: 'integer', number }
}

const integerOf = (word: string): number =>
  INTEGER.test(word) && word.length <= WORD_CHARACTERS_MAX && Number(word) <= NUMBER_MAX
    ? Number(word)
    : Number.NaN

/**
 * The number of the object that is referred to, when the number before the cursor begins a reference;
 * NaN when it is not certain. Without making text: an array may hold a million numbers.
 */
const readReference = (cursor: Cursor, word: string): number | undefined => {
  const { bytes, at } = cursor
  skipSpace(cursor)
  const generation = cursor.at
  skipNumber(cursor)
  const generationEnd = cursor.at
  skipSpace(cursor)
  if (generationEnd > generation && cursor.at < cursor.end && bytes[cursor.at] === CAPITAL_R) {
    // Some readers need no space before the R, and none behind it.
    const isClear =
      cursor.at > generationEnd &&
      !isRegular(bytes[cursor.at + 1]) &&
      bytes.subarray(generation, generationEnd).every(isDigit)
    readWord(cursor)
    return isClear ? integerOf(word) : Number.NaN
  }
  cursor.at = at
  return undefined
}

/** Moves behind digits, signs and points. */
const skipNumber = (cursor: Cursor): void => {
  const { bytes, end } = cursor
  while (cursor.at < end && isNumeric(bytes[cursor.at])) cursor.at += 1
}
