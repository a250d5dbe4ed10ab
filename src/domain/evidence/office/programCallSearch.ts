import { isWithinName, readThrough } from './programCallBytes'
import { openCallState } from './programCallState'
import type { ContentProblem } from '@/domain/evidence/contentProblem'

/** More than any name looked for: of an unfinished one no more is kept for the next piece. */
const NAME_KEPT = 32

/**
 * Looks, piece by piece, through the text of a part for fields and links that call another program for
 * their value, and for a template of another place, whatever prefix their tags have. Each byte is
 * looked at once and no text is kept, so that nothing hides behind a length. What is well-formed is
 * read as it is meant; programs refuse the rest.
 */
export const openCallSearch = (): ((piece: Uint8Array) => ContentProblem | undefined) => {
  const search = openCallState()
  let begun: Uint8Array = new Uint8Array(0)
  return (piece) => {
    const bytes = new Uint8Array(begun.length + piece.length)
    bytes.set(begun)
    bytes.set(piece, begun.length)
    search.nameStart = 0
    readThrough(search, bytes, begun.length)
    begun = isWithinName(search)
      ? bytes.slice(search.nameStart).slice(-NAME_KEPT)
      : new Uint8Array(0)
    return search.field.isCall() ? 'active-content' : search.problem
  }
}
