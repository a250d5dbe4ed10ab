const SPACES = [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]
/** White space to qpdf, and the others to Chrome; part of a name to the rest. */
const DOUBTFUL_SPACES = [0x0b, 0x80, 0xff]
const DELIMITERS = [...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0))
const HASH = 0x23

const tableOf = (...signs: number[]): Uint8Array => {
  const table = new Uint8Array(256)
  for (const sign of signs) table[sign] = 1
  return table
}
const SPACE = tableOf(...SPACES)
const DOUBTFUL = tableOf(...DOUBTFUL_SPACES)
const IRREGULAR = tableOf(...SPACES, ...DOUBTFUL_SPACES, ...DELIMITERS)

const HEX = Int8Array.from({ length: 256 }, (_, sign) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(sign).toLowerCase()),
)

/** White space of a PDF; NUL is some as well. */
export const isSpace = (byte = -1): boolean => SPACE[byte] === 1
/** White space to some readers only. */
export const isDoubtfulSpace = (byte = -1): boolean => DOUBTFUL[byte] === 1
/** Part of a name, a number or a word; nothing is behind the end. */
export const isRegular = (byte = 0): boolean => IRREGULAR[byte] === 0
export const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39
/** Part of a number. */
export const isNumeric = (byte = 0): boolean =>
  isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e
export const isLineEnd = (byte = 0): boolean => byte === 0x0a || byte === 0x0d

/** The sign at a position of a name: `#61` is an `a`, unless no two hexadecimal digits follow. */
export const signAt = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at] ?? 0
  return byte === HASH ? escapedAt(bytes, at) : byte
}

/** How many bytes write the sign at a position of a name. */
export const signBytesAt = (bytes: Uint8Array, at: number): number =>
  bytes[at] === HASH && hexAt(bytes, at + 1) >= 0 && hexAt(bytes, at + 2) >= 0 ? 3 : 1

/**
 * Whether `#` stands before two signs that are not both hexadecimal digits: most readers take it as it
 * is, Chrome unescapes it to some other sign or to NUL (measured with PDFium).
 */
export const isDoubtfulEscape = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === HASH &&
  signBytesAt(bytes, at) === 1 &&
  isRegular(bytes[at + 1]) &&
  isRegular(bytes[at + 2])

const escapedAt = (bytes: Uint8Array, at: number): number => {
  const [high, low] = [hexAt(bytes, at + 1), hexAt(bytes, at + 2)]
  return high < 0 || low < 0 ? HASH : high * 16 + low
}

/** −1 when it is no hexadecimal digit. */
const hexAt = (bytes: Uint8Array, at: number): number => HEX[bytes[at] ?? 0] ?? -1
