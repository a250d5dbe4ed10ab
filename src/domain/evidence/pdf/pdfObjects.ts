import { hasTextAt, indexOfText } from '@/domain/evidence/byteSearch'
import { isDigit, isLineEnd, isRegular, isSpace } from './pdfSigns'
import { NUMBER_MAX } from './pdfTokens'

/** Where an object of a PDF begins: in the file itself, or in objects unpacked from it. */
export type PdfPlace = { bytes: Uint8Array; from: number }
/**
 * Every definition of an object by its number: an update of a signed PDF defines one again. Objects
 * whose number cannot be read for certain may be any.
 */
export type PdfObjects = { byNumber: Map<number, PdfPlace[]>; unnumbered: PdfPlace[] }
/** Where an object of the file begins, behind its word, and its number where it is certain. */
export type ObjectStart = { number: number | undefined; from: number }

const PERCENT = 0x25
const D = 0x64
const HEAD_BYTES_MAX = 64
const DIGITS_MAX = 10
/** Ten times those of a thick report; more are made to keep the server busy. */
export const OBJECTS_MAX = 200_000
const OBJECT = 'obj'

/** Where objects begin in a file, in order; nothing when there are too many. */
export const objectStartsOf = (bytes: Uint8Array): ObjectStart[] | undefined => {
  const starts: ObjectStart[] = []
  for (let at = indexOfText(bytes, OBJECT); at !== -1; at = indexOfText(bytes, OBJECT, at + 3)) {
    // `endobj` ends one, and `object` is another word.
    if (bytes[at - 1] === D || isRegular(bytes[at + OBJECT.length])) continue
    if (starts.length === OBJECTS_MAX) return undefined
    starts.push({ number: numberBefore(bytes, at), from: at + OBJECT.length })
  }
  return starts
}

/** The number of the object whose word stands at a position, when it is certain. */
const numberBefore = (bytes: Uint8Array, word: number): number | undefined => {
  const lowest = Math.max(0, word - HEAD_BYTES_MAX)
  const backOver = (from: number, is: (byte?: number) => boolean): number => {
    let at = from
    while (at > lowest && is(bytes[at - 1])) at -= 1
    return at
  }
  const generationEnd = backOver(word, isSpace)
  const generation = backOver(generationEnd, isDigit)
  const end = backOver(generation, isSpace)
  const start = backOver(end, isDigit)
  if (generation === generationEnd || end === generation || start === end) return undefined
  // A sign or more zeros than anybody writes may stand before it, or the line may be a comment.
  const isSplit = bytes.subarray(end, word).some(isLineEnd)
  const lineStart = isSplit
    ? backOver(start, (byte) => !isLineEnd(byte) && byte !== PERCENT)
    : start
  const isCut = lineStart === lowest && lowest > 0
  const isComment = isSplit && bytes[lineStart - 1] === PERCENT
  if (isCut || isComment || end - start > DIGITS_MAX || '+-.'.includes(signBefore(bytes, start)))
    return undefined
  const number = Number(String.fromCharCode(...bytes.subarray(start, end)))
  return number <= NUMBER_MAX ? number : undefined
}

const signBefore = (bytes: Uint8Array, at: number): string =>
  at === 0 ? ' ' : String.fromCharCode(bytes[at - 1] ?? 0)

/** Objects that stand in the file itself. */
export const fileObjects = (bytes: Uint8Array, starts: readonly ObjectStart[]): PdfObjects => {
  const objects: PdfObjects = { byNumber: new Map(), unnumbered: [] }
  for (const { number, from } of starts) {
    if (number === undefined) objects.unnumbered.push({ bytes, from })
    else add(objects, number, { bytes, from })
  }
  return objects
}

const add = ({ byNumber }: PdfObjects, number: number, place: PdfPlace): void => {
  const known = byNumber.get(number)
  if (known) known.push(place)
  else byNumber.set(number, [place])
}

/**
 * Objects of an unpacked stream: it begins with `count` pairs of number and place, and the places count
 * from `first`. False when the pairs cannot be read for certain.
 */
export const addStreamObjects = (
  objects: PdfObjects,
  bytes: Uint8Array,
  { first, count }: { first: number; count: number },
): boolean => {
  if (first > bytes.length) return false
  let at = 0
  const next = (): number => {
    while (at < first && isSpace(bytes[at])) at += 1
    if (!isDigit(bytes[at])) return Number.NaN
    let number = 0
    for (; at < first && isDigit(bytes[at]); at += 1)
      number = Math.min(number * 10 + (bytes[at] ?? 0) - 0x30, NUMBER_MAX)
    return at < first ? number : cutNumber(bytes, at, number)
  }
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [next(), next()]
    if (!(number < NUMBER_MAX && first + offset < bytes.length)) return false
    add(objects, number, { bytes, from: first + offset })
  }
  return true
}

/** A number that goes on where the first object begins is read in more than one way. */
const cutNumber = (bytes: Uint8Array, at: number, number: number): number =>
  isDigit(bytes[at]) || hasTextAt(bytes, '.', at) ? Number.NaN : number
