import { hasTextAt, indexOfText } from '@/domain/evidence/byteSearch'
import {
  cursorAt,
  type Effort,
  type PdfDictionary,
  readArray,
  readDictionary,
} from './pdfDictionary'
import { placesOfNames } from './pdfNames'
import type { ObjectStart } from './pdfObjects'
import { isDigit } from './pdfSigns'
import { skipSpace } from './pdfTokens'

/** A stream that holds objects, as its dictionary describes it. */
export type ObjectStream = {
  packed: Uint8Array
  first: number
  count: number
  /** Packed in the one common way, or not at all. */
  packing: 'flate' | 'none'
}

/** A dictionary that was read at the beginning of an object, and what holds objects behind it. */
type Found = { end: number; stream?: ObjectStream }

/** What may be read of dictionaries with these names: twenty-five thousand bookmarks have them as well. */
const EFFORT_BYTES_MAX = 4 * 1_048_576
/** No reader of PDFs finds packed objects without the first; the second is their type. */
const NAMES = ['First', 'ObjStm']
const ENCRYPT = 'Encrypt'
/** Bytes of another file, and short names that some readers take for those of the packing. */
const UNREADABLE = ['F', 'DP']

/**
 * Streams of a PDF that hold objects, known by the place of the first of them: their type may be left
 * out. Wherever a name of theirs stands, it must lie in the dictionary of an object that can be read for
 * certain. 'hidden' is told where it does not, and for a stream that cannot be read.
 */
export function* objectStreamsOf(
  bytes: Uint8Array,
  starts: readonly ObjectStart[],
): Generator<ObjectStream | 'hidden'> {
  const effort = { left: EFFORT_BYTES_MAX }
  const endOfData = endFinder(bytes)
  let [index, known, readUpTo] = [-1, -1, -1]
  let [isEncrypted, hasStreams] = [false, false]
  for (const [at, name] of placesOfNames(bytes, [...NAMES, ENCRYPT])) {
    if (name === ENCRYPT) {
      isEncrypted = true
      continue
    }
    while ((starts[index + 1]?.from ?? Infinity) <= at) index += 1
    if (known !== index) {
      known = index
      const found = readObject(bytes, starts[index]?.from ?? bytes.length, endOfData, effort)
      readUpTo = found?.end ?? -1
      if (found?.stream) {
        hasStreams = true
        yield found.stream
      }
    }
    if (at >= readUpTo) return yield 'hidden'
  }
  // What is encrypted says something else once it is opened.
  if (isEncrypted && hasStreams) yield 'hidden'
}

/** The dictionary at the beginning of an object; nothing when it cannot be read for certain. */
const readObject = (
  bytes: Uint8Array,
  from: number,
  endOfData: (start: number) => number,
  effort: Effort,
): Found | undefined => {
  const dictionary = readDictionary(bytes, behindSpace(bytes, from, effort), effort)
  if (!dictionary || dictionary.doubtful) return undefined
  const next = behindSpace(bytes, dictionary.end, effort)
  if (endsObject(bytes, next)) return { end: dictionary.end }
  const start = startOfData(bytes, next)
  if (start === undefined) return undefined
  if (!dictionary.entries.has('First') && !isOfObjects(dictionary)) return { end: dictionary.end }
  const [first, count] = [integerOf(dictionary, 'First'), integerOf(dictionary, 'N')]
  const packing = packingOf(bytes, dictionary, effort)
  if (first === undefined || count === undefined || !packing) return undefined
  const end = endOfData(start)
  const stream = { packed: bytes.subarray(start, end), first, count, packing }
  // Objects that are not packed may name others of their kind.
  return { end: packing === 'none' ? end : dictionary.end, stream }
}

/** Some software leaves the word out, and goes on with the number of the next object. */
const endsObject = (bytes: Uint8Array, at: number): boolean =>
  hasTextAt(bytes, 'endobj', at) || isDigit(bytes[at])

/** Behind white space and comments; the end of the file where a reader may see something else. */
const behindSpace = (bytes: Uint8Array, from: number, effort: Effort): number => {
  const cursor = cursorAt(bytes, from, effort)
  skipSpace(cursor)
  effort.left -= cursor.at - from
  return cursor.doubtful ? bytes.length : cursor.at
}

/** Behind the keyword `stream` and its line end; nothing when another word or sign stands there. */
const startOfData = (bytes: Uint8Array, at: number): number | undefined => {
  const mark = ['stream\r\n', 'stream\n'].find((text) => hasTextAt(bytes, text, at))
  return mark === undefined ? undefined : at + mark.length
}

/** Found once for all that begin before it: to look from each of them takes minutes (measured). */
const endFinder = (bytes: Uint8Array): ((start: number) => number) => {
  let stop = -1
  return (start) => {
    if (stop < start) stop = indexOfText(bytes, 'endstream', start)
    if (stop === -1) stop = bytes.length
    return stop
  }
}

const isOfObjects = ({ entries }: PdfDictionary): boolean => {
  const type = entries.get('Type')
  return type?.kind === 'name' && type.name === 'ObjStm'
}

const integerOf = ({ entries }: PdfDictionary, name: string): number | undefined => {
  const value = entries.get(name)
  return value?.kind === 'integer' ? value.number : undefined
}

const packingOf = (
  bytes: Uint8Array,
  { entries }: PdfDictionary,
  effort: Effort,
): ObjectStream['packing'] | undefined => {
  const parameters = entries.get('DecodeParms')
  if (UNREADABLE.some((name) => entries.has(name))) return undefined
  if (parameters && parameters.kind !== 'null') return undefined
  const filter = entries.get('Filter')
  if (!filter || filter.kind === 'null') return 'none'
  const filters = filter.kind === 'array' ? readArray(bytes, filter.at, effort) : [filter]
  const [only] = filters ?? []
  const isFlate = filters?.length === 1 && only?.kind === 'name' && only.name === 'FlateDecode'
  return isFlate ? 'flate' : undefined
}
