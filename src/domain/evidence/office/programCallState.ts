import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { type FieldWord, openFieldWord } from './fieldWord'

/** How far a search for calls has come: what it knows at the end of a piece. */
export type CallState = {
  field: FieldWord
  problem: ContentProblem | undefined
  /** Where in XML the last byte stood; at first, in text. */
  position: number
  /** Where the name that is being read begins, behind its prefix. */
  nameStart: number
  isEndTag: boolean
  /** Whether the tag is one whose text is the code of a field, and whether one such is open. */
  isCodeTag: boolean
  isInCode: boolean
  /** Whether the value that follows is the code of a field. */
  isCodeValue: boolean
  /** Whether it names a relation to be followed without a click. */
  isLinkValue: boolean
  /** Whether the name of an attribute has a prefix. */
  isPrefixed: boolean
  isSlashLast: boolean
  quote: number
  /** What ends a comment, CDATA or an instruction: so many of this byte before a `>`. */
  closing: number
  closingCount: number
  count: number
}

/** Before the first byte of a part. */
export const openCallState = (): CallState => ({
  field: openFieldWord(),
  problem: undefined,
  position: 0, // In text (programCallBytes.ts).
  nameStart: 0,
  isEndTag: false,
  isCodeTag: false,
  isInCode: false,
  isCodeValue: false,
  isLinkValue: false,
  isPrefixed: false,
  isSlashLast: false,
  quote: 0,
  closing: 0,
  closingCount: 0,
  count: 0,
})
