/** Position of a text of single-byte characters from `from` on; −1 when it is not there. */
export const indexOfText = (bytes: Uint8Array, text: string, from = 0): number => {
  const first = text.charCodeAt(0)
  // Byte by byte: a call of `indexOf` for each first letter takes over a second of many (measured).
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === first && hasTextAt(bytes, text, at)) return at
  }
  return -1
}

/** Position of the last occurrence; −1 when it is not there. */
export const lastIndexOfText = (bytes: Uint8Array, text: string): number => {
  const first = text.charCodeAt(0)
  for (let at = bytes.length - text.length; at >= 0; at -= 1) {
    if (bytes[at] === first && hasTextAt(bytes, text, at)) return at
  }
  return -1
}

/** Whether the text stands exactly at a position. */
export const hasTextAt = (bytes: Uint8Array, text: string, at: number): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false
  }
  return true
}

const PIECE_BYTES = 16_384

/** Bytes as text of single-byte characters; piece by piece, since a call takes only so many arguments. */
export const textOf = (bytes: Uint8Array, from: number, to: number): string => {
  const end = Math.min(to, bytes.length)
  let text = ''
  for (let at = from; at < end; at += PIECE_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + PIECE_BYTES, end)))
  return text
}
