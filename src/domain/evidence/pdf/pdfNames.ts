import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { isDoubtfulEscape, isRegular, signAt, signBytesAt } from './pdfSigns'

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
  ['OnInstantiate', 'pdf-script'],
  ['EmbeddedFile', 'pdf-attachment'],
  ['EmbeddedFiles', 'pdf-attachment'],
  ['FileAttachment', 'pdf-attachment'],
  ['GoToE', 'pdf-attachment'],
])

const SLASH = 0x2f
const HASH = 0x23
const ESCAPE_BYTES = 3

/** The first name of a PDF, or of objects unpacked from it, that is refused. */
export const findPdfNameProblem = (bytes: Uint8Array): ContentProblem | undefined => {
  for (const [, name] of placesOfNames(bytes, [...PROBLEM_OF.keys()])) return PROBLEM_OF.get(name)
  return undefined
}

/**
 * Positions of the slashes at which one of these names stands, however it is written, or may stand to
 * some reader. Byte by byte and without making text: a file of nothing but slashes must not keep the
 * server busy.
 */
export function* placesOfNames(
  bytes: Uint8Array,
  names: readonly string[],
): Generator<readonly [at: number, name: string]> {
  const sought = names.map((name) => Uint8Array.from(name, (sign) => sign.charCodeAt(0)))
  const [mayBegin, mayFollow] = [new Uint8Array(256), new Uint8Array(256)]
  for (const [first = 0, second = 0] of sought) {
    mayBegin[first] = 1
    mayFollow[second] = 1
  }
  // A second sign that begins an escape may be any.
  mayFollow[HASH] = 1
  // Tells most names apart before each is compared (measured).
  const mayBeEscaped = (at: number): boolean =>
    mayFollow[bytes[at + ESCAPE_BYTES] ?? 0] === 1 &&
    (isDoubtfulEscape(bytes, at) || mayBegin[signAt(bytes, at)] === 1)
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== SLASH) continue
    const first = bytes[at + 1] ?? 0
    const mayBe =
      first === HASH
        ? mayBeEscaped(at + 1)
        : mayBegin[first] === 1 && mayFollow[bytes[at + 2] ?? 0] === 1
    if (!mayBe) continue
    const index = indexOfName(bytes, at + 1, sought)
    if (index !== -1) yield [at, names[index] ?? '']
  }
}

const indexOfName = (bytes: Uint8Array, from: number, sought: readonly Uint8Array[]): number => {
  const first = bytes[from]
  for (let index = 0; index < sought.length; index += 1) {
    const signs = sought[index]
    if (!signs || (signs[0] !== first && first !== HASH)) continue
    if (isNameAt(bytes, from, signs)) return index
  }
  return -1
}

const isNameAt = (bytes: Uint8Array, from: number, name: Uint8Array): boolean => {
  let at = from
  for (let index = 0; index < name.length; index += 1) {
    const byte = bytes[at]
    if (byte === name[index]) at += 1
    else if (byte === HASH && signAt(bytes, at) === name[index]) at += signBytesAt(bytes, at)
    else if (byte === HASH && isDoubtfulEscape(bytes, at)) at += ESCAPE_BYTES
    else return false
  }
  if (at >= bytes.length || !isRegular(bytes[at])) return true
  // To some readers an escaped NUL ends a name.
  return signAt(bytes, at) === 0 || isDoubtfulEscape(bytes, at)
}
