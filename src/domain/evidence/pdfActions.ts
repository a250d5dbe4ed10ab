import { textOf } from './byteSearch'
import type { ContentProblem } from './contentProblem'
import { placesOfNames } from './pdfNames'
import { dictionaryAt, type PdfObjects, type PdfPlace } from './pdfObjects'

/** What must not happen by itself when a document or a page is opened: going out to an address or another file. */
const LEAVES = /\/S\s*\/(?:URI|GoToR|SubmitForm|Thread)(?![A-Za-z])/
const VALUE_BYTES = 60
/**
 * Actions that follow one another, and how many there may be, those that lead to no object included; a
 * form may have one for each of its fields.
 */
const STEPS_MAX = 3
const EFFORT_MAX = 5_000
const LONG_CHARACTERS = 1_000

/**
 * Actions that run by themselves (`/OpenAction`, `/AA`) and leave the document. A link that waits for
 * a click is none of them. `pieces` are the file and the objects unpacked from it; after each comes what
 * was found in it, so that the caller may let others have a turn.
 */
export function* searchPdfActions(
  pieces: readonly Uint8Array[],
  objects: PdfObjects,
): Generator<ContentProblem | undefined> {
  let effort = 0
  const leaves = (place: PdfPlace, next: RegExp, step = 0): boolean => {
    const text = dictionaryAt(place)
    effort += 1 + (text ?? '').length / LONG_CHARACTERS
    if (text === undefined || effort > EFFORT_MAX || LEAVES.test(text)) return true
    if (step === STEPS_MAX) return false
    return [...text.matchAll(next)].some(([, number]) =>
      (objects.get(Number(number)) ?? []).some((found) => leaves(found, NEXT, step + 1)),
    )
  }
  const isBad = (bytes: Uint8Array): boolean => {
    for (const [at, name] of placesOfNames(bytes, NAMES)) {
      effort += 1
      if (effort > EFFORT_MAX) return true
      const next = AUTOMATIC[name as (typeof NAMES)[number]]
      if (placesOfValue(bytes, at, objects).some((place) => leaves(place, next))) return true
    }
    return false
  }
  for (const bytes of pieces) yield isBad(bytes) ? 'pdf-launch' : undefined
}

const NEXT = /\/Next\s+(\d{1,10})\s+\d{1,5}\s+R\b/g
/** Names of what runs by itself, and where further actions stand in it. */
const AUTOMATIC = { OpenAction: NEXT, AA: /\/\w+\s+(\d{1,10})\s+\d{1,5}\s+R\b/g }
const NAMES = ['OpenAction', 'AA'] as const satisfies (keyof typeof AUTOMATIC)[]

/** The value behind a name, or every definition of the object that it refers to. */
const placesOfValue = (bytes: Uint8Array, slash: number, objects: PdfObjects): PdfPlace[] => {
  const written = textOf(bytes, slash, slash + VALUE_BYTES)
  const from = slash + (/^\/[^\s/<>[\]()]*\s*/.exec(written)?.[0].length ?? 0)
  const [, number] =
    /^(\d{1,10})\s+\d{1,5}\s+R\b/.exec(textOf(bytes, from, from + VALUE_BYTES)) ?? []
  return number ? (objects.get(Number(number)) ?? []) : [{ bytes, from }]
}
