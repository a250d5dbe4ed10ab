import type { CallState } from './programCallState'

const LOWER_CASE_BIT = 0x20
/** Of the names of tags looked for. */
export const NAME_SHORTEST = 'ddelink'.length

/** What the name of a tag, which ends here, means for the code of fields, or gives away by itself. */
export const judgeTagName = (search: CallState, bytes: Uint8Array, at: number): void => {
  search.isCodeTag =
    endsName(search, bytes, at, 'instrtext') || endsName(search, bytes, at, 'delinstrtext')
  if (search.isCodeTag) search.isInCode = !search.isEndTag
  else if (endsName(search, bytes, at, 'fldchar')) search.field.end()
  else if (endsName(search, bytes, at, 'ddelink')) search.problem ??= 'active-content'
  else if (endsName(search, bytes, at, 'attachedtemplate')) search.problem ??= 'external-content'
}

/**
 * What the name of an attribute, which ends here, means for its value: `instr` holds the code of a field,
 * `r:link` the relation of a picture or film of another place. LibreOffice fetches it whatever kind the
 * relation says it is, be it a hyperlink (measured).
 */
export const judgeAttributeName = (search: CallState, bytes: Uint8Array, at: number): void => {
  search.isCodeValue = endsName(search, bytes, at, 'instr')
  search.isLinkValue = search.isPrefixed && endsName(search, bytes, at, 'link')
}

/** Whether the name that ends here is this one, in capitals or not. Without making text, for speed. */
const endsName = (
  { nameStart }: CallState,
  bytes: Uint8Array,
  end: number,
  name: string,
): boolean => {
  if (end - nameStart !== name.length) return false
  for (let index = 0; index < name.length; index += 1) {
    if (((bytes[nameStart + index] ?? 0) | LOWER_CASE_BIT) !== name.charCodeAt(index)) return false
  }
  return true
}

/** Whether what follows the colon here is a prefix that is declared, and no name. */
export const declaresPrefix = (search: CallState, bytes: Uint8Array, at: number): boolean =>
  endsName(search, bytes, at, 'xmlns')

/** Whether the first bytes of a name are those of a text. */
export const isNameBegun = (
  { nameStart }: CallState,
  bytes: Uint8Array,
  length: number,
  text: string,
): boolean => {
  for (let index = 0; index < length; index += 1) {
    if (bytes[nameStart + index] !== text.charCodeAt(index)) return false
  }
  return true
}
