import type { CallState } from './callState'

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

/** Whether the value of an attribute, whose name ends here, is the code of a field. */
export const namesCode = (search: CallState, bytes: Uint8Array, at: number): boolean =>
  endsName(search, bytes, at, 'instr')

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
