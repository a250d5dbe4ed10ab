import type { ContentProblem } from './contentProblem'

/**
 * Names that start a program or a script, or carry a file, whatever page or form they stand in.
 * Only long ones: two or three letters come up by chance among compressed bytes.
 */
const PROBLEM_OF: ReadonlyMap<string, ContentProblem> = new Map([
  ['Launch', 'pdf-launch'],
  ['ImportData', 'pdf-launch'],
  ['JavaScript', 'pdf-script'],
  ['Rendition', 'pdf-script'],
  ['RichMedia', 'pdf-script'],
  ['EmbeddedFile', 'pdf-attachment'],
  ['EmbeddedFiles', 'pdf-attachment'],
  ['FileAttachment', 'pdf-attachment'],
  ['GoToE', 'pdf-attachment'],
])

const SLASH = 0x2f
const HASH = 0x23
const DELIMITERS = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))

/** The first name of a PDF, or of objects unpacked from it, that is refused. */
export const findPdfNameProblem = (bytes: Uint8Array): ContentProblem | undefined => {
  for (const [, name] of placesOfNames(bytes, [...PROBLEM_OF.keys()])) return PROBLEM_OF.get(name)
  return undefined
}

/**
 * Positions of the slashes at which one of these names stands, however it is written. Byte by byte
 * and without making text: a file of nothing but slashes must not keep the server busy.
 */
export function* placesOfNames(
  bytes: Uint8Array,
  names: readonly string[],
): Generator<readonly [at: number, name: string]> {
  const mayBegin = new Uint8Array(256)
  for (const name of names) mayBegin[name.charCodeAt(0)] = 1
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== SLASH || !mayBegin[signAt(bytes, at + 1)]) continue
    const name = names.find((one) => isNameAt(bytes, at + 1, one))
    if (name !== undefined) yield [at, name]
  }
}

/** `/L#61unch` is the name `Launch`. */
export const withoutEscapes = (written: string): string =>
  written.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/** The sign at a position, escaped or not; NaN when it is escaped as none. */
const signAt = (bytes: Uint8Array, at: number): number =>
  bytes[at] === HASH ? hexAt(bytes, at + 1) * 16 + hexAt(bytes, at + 2) : (bytes[at] ?? 0)

const isNameAt = (bytes: Uint8Array, from: number, name: string): boolean => {
  let at = from
  for (let index = 0; index < name.length; index += 1) {
    if (signAt(bytes, at) !== name.charCodeAt(index)) return false
    at += bytes[at] === HASH ? 3 : 1
  }
  return at >= bytes.length || DELIMITERS.has(bytes[at] ?? 0)
}

const hexAt = (bytes: Uint8Array, at: number): number => {
  const sign = bytes[at] ?? 0
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30
  const letter = sign | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN
}
