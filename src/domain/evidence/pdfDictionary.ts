import { hasTextAt } from './byteSearch'

/** Room for a signature with its certificates, or for the pages of a thick book. */
const DICTIONARY_BYTES_MAX = 1_048_576

const SPACE_BYTES_MAX = 1_000
const COMMENT_BYTES_MAX = 2_000
const OPENS_STRING = 0x28
const CLOSES_STRING = 0x29
const BACKSLASH = 0x5c
const PERCENT = 0x25
const LINE_ENDS = [0x0a, 0x0d]
export const SPACES: readonly number[] = [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]

/** Behind a string in brackets, which may hold brackets and signs of any kind. */
const skipString = (bytes: Uint8Array, from: number): number => {
  let depth = 0
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === BACKSLASH) at += 1
    else if (byte === OPENS_STRING) depth += 1
    else if (byte === CLOSES_STRING) depth -= 1
    if (depth === 0) return at + 1
    if (at - from > DICTIONARY_BYTES_MAX) break
  }
  return bytes.length
}

const skipComment = (bytes: Uint8Array, from: number): number => {
  const last = Math.min(bytes.length, from + COMMENT_BYTES_MAX)
  let at = from
  while (at < last && !LINE_ENDS.includes(bytes[at] ?? 0)) at += 1
  return at
}

/**
 * The next byte of a PDF that is neither white space nor part of a comment; nothing when it is farther
 * away than honest software puts it.
 */
export const skipSpace = (bytes: Uint8Array, from: number): number | undefined => {
  let at = from
  while (at < bytes.length && at - from <= SPACE_BYTES_MAX) {
    if (bytes[at] === PERCENT) at = skipComment(bytes, at)
    else if (SPACES.includes(bytes[at] ?? -1)) at += 1
    else return at
  }
  return at < bytes.length ? undefined : at
}

/**
 * Where a dictionary ends that begins at a position; nothing when none begins there or its end is not
 * found. What strings and comments say does not count.
 */
export const endOfDictionary = (bytes: Uint8Array, from: number): number | undefined => {
  if (!hasTextAt(bytes, '<<', from)) return undefined
  let depth = 0
  let at = from
  while (at < bytes.length && at - from <= DICTIONARY_BYTES_MAX) {
    if (hasTextAt(bytes, '<<', at)) [depth, at] = [depth + 1, at + 2]
    else if (depth > 0 && hasTextAt(bytes, '>>', at)) [depth, at] = [depth - 1, at + 2]
    else if (bytes[at] === OPENS_STRING) at = skipString(bytes, at)
    else if (bytes[at] === PERCENT) at = skipComment(bytes, at)
    else at += 1
    if (depth === 0) return at
  }
  return undefined
}
