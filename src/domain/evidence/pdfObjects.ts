import { hasTextAt, indexOfText, textOf } from './byteSearch'
import { endOfDictionary, skipSpace, SPACES } from './pdfDictionary'
import { withoutEscapes } from './pdfNames'

/** Where an object of a PDF begins: in the file itself, or in objects unpacked from it. */
export type PdfPlace = { bytes: Uint8Array; from: number }
/** Every definition of an object by its number: an update of a signed PDF defines one again. */
export type PdfObjects = Map<number, PdfPlace[]>
/** A stream that holds objects, as its dictionary describes it. */
export type ObjectStream = {
  packed: Uint8Array
  first: number
  /** Packed in the one common way, not at all, or in some other that nobody honest takes. */
  packing: 'flate' | 'none' | 'other'
}

/** Where an object of the file begins, and its number where it can be read. */
type Start = { number: number | null; from: number }

const NUMBER_BYTES_MAX = 24
const PAIRS_BYTES_MAX = 30_000
/** Ten times those of a thick report; more are made to keep the server busy. */
export const OBJECTS_MAX = 200_000
/** All dictionaries together may be looked through twice. */
const ROUNDS_MAX = 2
const OBJECT = 'obj'

/** Where objects begin in a file; nothing when there are too many or one begins too far behind its word. */
export const objectStartsOf = (bytes: Uint8Array): Start[] | undefined => {
  const starts: Start[] = []
  for (let at = indexOfText(bytes, OBJECT); at !== -1; at = indexOfText(bytes, OBJECT, at + 3)) {
    if (!SPACES.includes(bytes[at - 1] ?? -1)) continue
    const from = skipSpace(bytes, at + OBJECT.length)
    if (from === undefined || starts.length === OBJECTS_MAX) return undefined
    const before = textOf(bytes, Math.max(0, at - NUMBER_BYTES_MAX), at)
    const [, number] = /(\d{1,10})[\s\0]+\d{1,5}[\s\0]+$/.exec(before) ?? []
    starts.push({ number: number ? Number(number) : null, from })
  }
  return starts
}

const add = (objects: PdfObjects, number: number, place: PdfPlace): void => {
  const known = objects.get(number)
  if (known) known.push(place)
  else objects.set(number, [place])
}

/** Objects that stand in the file itself. */
export const addFileObjects = (
  objects: PdfObjects,
  bytes: Uint8Array,
  starts: readonly Start[],
): void => {
  for (const { number, from } of starts) if (number !== null) add(objects, number, { bytes, from })
}

/** Objects of an unpacked stream: it begins with pairs of number and place. Tells how many they are. */
export const addStreamObjects = (objects: PdfObjects, bytes: Uint8Array, first: number): number => {
  const pairs = textOf(bytes, 0, Math.min(first, bytes.length, PAIRS_BYTES_MAX)).match(/\d+/g) ?? []
  for (let index = 0; index + 1 < pairs.length; index += 2)
    add(objects, Number(pairs[index]), { bytes, from: first + Number(pairs[index + 1]) })
  return pairs.length / 2
}

/**
 * The text of the dictionary at a place, its names unescaped; '' when something else stands there,
 * nothing when its end is not found.
 */
export const dictionaryAt = ({ bytes, from }: PdfPlace): string | undefined => {
  const start = skipSpace(bytes, from)
  if (start === undefined) return undefined
  if (!hasTextAt(bytes, '<<', start)) return ''
  const end = endOfDictionary(bytes, start)
  return end === undefined ? undefined : withoutEscapes(textOf(bytes, start, end))
}

/**
 * Streams of a PDF that hold objects, known by the place of the first of them: their type may be left
 * out. A dictionary without an end is told as a stream that cannot be read.
 */
export function* objectStreamsOf(
  bytes: Uint8Array,
  starts: readonly Start[],
): Generator<ObjectStream> {
  const unreadable: ObjectStream = { packed: bytes, first: 0, packing: 'other' }
  let looked = 0
  let stop = 0
  for (const { from } of starts) {
    if (!hasTextAt(bytes, '<<', from)) continue
    const end = endOfDictionary(bytes, from)
    const next = end === undefined ? undefined : skipSpace(bytes, end)
    looked += (next ?? from) - from
    if (end === undefined || next === undefined || looked > bytes.length * ROUNDS_MAX)
      return yield unreadable
    const start = startOfStream(bytes, next)
    const text = start === undefined ? '' : withoutEscapes(textOf(bytes, from, end))
    const [, first] = /\/First\s+(\d{1,9})\b/.exec(text) ?? []
    if (start === undefined || !first) continue
    // Found once for all that begin before it: to look from each of them takes minutes (measured).
    if (stop !== -1 && stop < start) stop = indexOfText(bytes, 'endstream', start)
    const packed = bytes.subarray(start, stop === -1 ? undefined : stop)
    yield { packed, first: Number(first), packing: packingOf(text) }
  }
}

/** Behind the keyword `stream` and its line end; nothing when another word stands there. */
const startOfStream = (bytes: Uint8Array, at: number): number | undefined => {
  const found = /^stream[ \t]{0,9}(?:\r\n|\r|\n)/.exec(textOf(bytes, at, at + NUMBER_BYTES_MAX))
  return found ? at + found[0].length : undefined
}

const packingOf = (text: string): ObjectStream['packing'] => {
  if (/\/(?:Predictor|F)\b/.test(text)) return 'other'
  const filter = /\/Filter\s*(\[[^\]]*\]|\/[^\s/<>[\]]+)?/.exec(text)
  if (!filter) return 'none'
  return /^\[?\s*\/FlateDecode\s*\]?$/.test(filter[1] ?? '') ? 'flate' : 'other'
}
