/** Stands for every character beyond ASCII: in XML, one of a name or a text. */
const OTHER = 0x80

/**
 * Reads a part piece by piece as bytes that ASCII can be looked for in: without NULs, and of UTF-16
 * one byte for each unit, so that half a letter of another script is not taken for a bracket.
 */
export const openPlainReader = (): ((piece: Uint8Array) => Uint8Array) => {
  let read: ((piece: Uint8Array) => Uint8Array) | undefined
  return (piece) => {
    read ??= readerOf(piece)
    return read(piece)
  }
}

/** By its mark or by the NUL in its first letter, as programs tell UTF-16 (and, with more NULs, UTF-32). */
const readerOf = ([first, second]: Uint8Array): ((piece: Uint8Array) => Uint8Array) => {
  if (first === 0 || (first === 0xfe && second === 0xff)) return openWideReader(0)
  if (second === 0 || (first === 0xff && second === 0xfe)) return openWideReader(1)
  return withoutNuls
}

/** In a loop: a filter over a file of nothing but NULs took seconds (measured). */
const withoutNuls = (piece: Uint8Array): Uint8Array => {
  if (!piece.includes(0)) return piece
  const kept = new Uint8Array(piece.length)
  let length = 0
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] ?? 0
    if (byte !== 0) kept[length++] = byte
  }
  return kept.subarray(0, length)
}

/** A unit may begin in one piece and end in the next. */
const openWideReader = (highAt: 0 | 1): ((piece: Uint8Array) => Uint8Array) => {
  let [before, isHalf] = [0, false]
  return (piece) => {
    const kept = new Uint8Array((piece.length + 1) >> 1)
    let length = 0
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0
      if (isHalf) {
        const [high, low] = highAt === 0 ? [before, byte] : [byte, before]
        if (high !== 0 || low >= OTHER) kept[length++] = OTHER
        else if (low !== 0) kept[length++] = low
      }
      before = byte
      isHalf = !isHalf
    }
    return kept.subarray(0, length)
  }
}
