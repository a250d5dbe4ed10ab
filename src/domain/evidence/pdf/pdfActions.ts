import type { ContentProblem } from '@/domain/evidence/contentProblem'
import {
  cursorAt,
  type Effort,
  type PdfDictionary,
  readArray,
  readDictionary,
} from './pdfDictionary'
import { placesOfNames } from './pdfNames'
import type { PdfObjects, PdfPlace } from './pdfObjects'
import { peekValue, skipSpace } from './pdfTokens'

/** What must not happen by itself when a document or a page is opened: going out to an address or another file. */
const LEAVES = ['URI', 'GoToR', 'SubmitForm', 'Thread']
/**
 * What may be read of actions, those that lead to no object included; a form may have one for each of
 * its fields.
 */
const EFFORT_BYTES_MAX = 8 * 1_048_576
const STEP_BYTES = 100

/** What stands behind `/OpenAction`: a place in the document or an action; behind `/AA`: actions by occasion. */
type Use = 'opening' | 'occasions' | 'action'
const USE_OF: Record<string, Use> = { OpenAction: 'opening', AA: 'occasions' }
type Step = PdfPlace & { use: Use }

/**
 * Actions that run by themselves (`/OpenAction`, `/AA`) and leave the document. A link that waits for
 * a click is none of them. `pieces` are the file and the objects unpacked from it.
 */
export const findPdfActionProblem = (
  pieces: readonly Uint8Array[],
  objects: PdfObjects,
): ContentProblem | undefined => {
  const search: Search = {
    objects,
    effort: { left: EFFORT_BYTES_MAX },
    followed: { opening: new Set(), occasions: new Set(), action: new Set() },
    steps: [],
  }
  return pieces.some((bytes) => hasLeaving(search, bytes)) ? 'pdf-launch' : undefined
}

/** Objects are followed once for each use; `steps` are still to be taken. */
type Search = {
  objects: PdfObjects
  effort: Effort
  followed: Record<Use, Set<number>>
  steps: Step[]
}

/**
 * Whether anything that runs by itself leaves the document, in what stands behind a name and all that
 * follows it. What cannot be read for certain does, and so does everything once the effort is used up.
 */
const hasLeaving = (search: Search, bytes: Uint8Array): boolean => {
  const { steps, effort } = search
  for (const [at, name] of placesOfNames(bytes, Object.keys(USE_OF))) {
    const cursor = cursorAt(bytes, at, effort)
    peekValue(cursor) // Moves behind the name.
    steps.push({ bytes, from: cursor.at, use: USE_OF[name] ?? 'action' })
    for (let step = steps.pop(); step; step = steps.pop()) if (leaves(search, step)) return true
  }
  return false
}

const leaves = (search: Search, step: Step): boolean => {
  const { effort, steps } = search
  const { bytes, from, use } = step
  effort.left -= STEP_BYTES
  if (effort.left <= 0) return true
  const cursor = cursorAt(bytes, from, effort)
  skipSpace(cursor)
  const value = peekValue(cursor)
  effort.left -= cursor.at - from
  if (value?.kind === 'reference') return follow(search, value.number, use)
  if (value?.kind === 'dictionary') {
    const dictionary = readDictionary(bytes, value.at, effort)
    return !dictionary || dictionary.doubtful || dictionaryLeaves(search, dictionary, step)
  }
  // An array that is opened is a place in the document.
  if (value?.kind !== 'array' || use === 'opening') return cursor.at >= cursor.end
  const values = readArray(bytes, value.at, effort)
  for (const { at } of values ?? []) steps.push({ bytes, from: at, use })
  return !values
}

const dictionaryLeaves = (
  { steps }: Search,
  { entries }: PdfDictionary,
  { bytes, use }: Step,
): boolean => {
  const next = use === 'occasions' ? [...entries.values()] : [entries.get('Next')]
  for (const value of next) if (value) steps.push({ bytes, from: value.at, use: 'action' })
  const kind = use === 'occasions' ? undefined : entries.get('S')
  // A kind that stands elsewhere may be any.
  return kind !== undefined && !(kind.kind === 'name' && !LEAVES.includes(kind.name))
}

/** Every definition of an object, and those that may be it; true when its number is not certain. */
const follow = ({ objects, followed, steps }: Search, number: number, use: Use): boolean => {
  const known = followed[use]
  if (Number.isNaN(number)) return true
  if (known.has(number)) return false
  const places = objects.byNumber.get(number) ?? []
  for (const place of known.size === 0 ? [...places, ...objects.unnumbered] : places)
    steps.push({ ...place, use })
  known.add(number)
  return false
}
