import {
  declaresPrefix,
  isNameBegun,
  judgeAttributeName,
  judgeTagName,
  NAME_SHORTEST,
} from './programCallNames'
import type { CallState } from './programCallState'

const SPACE = 0x20
const BANG = 0x21
const QUOTE = 0x22
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const SLASH = 0x2f
const COLON = 0x3a
const LESS_THAN = 0x3c
const EQUALS = 0x3d
const GREATER_THAN = 0x3e
const QUESTION_MARK = 0x3f
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d

/** Where in XML a byte stands. */
const IN_TEXT = 0
const AFTER_LESS_THAN = 1
const AFTER_BANG = 2
const IN_TAG_NAME = 3
const IN_TAG = 4
const IN_VALUE = 5
const WITHOUT_TAGS = 6

const COMMENT = '--'
const CDATA = '[CDATA['

/** Reads all bytes from a position on. */
export const readThrough = (search: CallState, bytes: Uint8Array, from: number): void => {
  for (let at = from; at < bytes.length;) at = readOn(search, bytes, at)
}

/** Whether the bytes read last may be of a name that goes on. */
export const isWithinName = ({ position }: CallState): boolean =>
  position >= AFTER_BANG && position <= IN_TAG

/** Reads as far as it is of one kind, and tells where it goes on: a call for each byte took seconds (measured). */
const readOn = (search: CallState, bytes: Uint8Array, at: number): number => {
  switch (search.position) {
    case IN_TEXT:
      return readText(search, bytes, at)
    case AFTER_LESS_THAN:
      return readTagStart(search, bytes, at)
    case AFTER_BANG:
      return readBang(search, bytes, at)
    case IN_TAG_NAME:
      return readTagName(search, bytes, at)
    case IN_TAG:
      return readTag(search, bytes, at)
    case IN_VALUE:
      return readValue(search, bytes, at)
    default:
      return readWithoutTags(search, bytes, at)
  }
}

const readText = (search: CallState, bytes: Uint8Array, from: number): number => {
  const { field, isInCode } = search
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === LESS_THAN) {
      search.position = AFTER_LESS_THAN
      return at + 1
    }
    if (isInCode) field.read(byte)
  }
  return bytes.length
}

const readTagStart = (search: CallState, bytes: Uint8Array, at: number): number => {
  const byte = bytes[at]
  search.isEndTag = byte === SLASH
  search.nameStart = at
  if (byte === QUESTION_MARK) return skipTo(search, QUESTION_MARK, 1, at)
  search.position = byte === BANG ? AFTER_BANG : IN_TAG_NAME
  if (byte !== BANG && byte !== SLASH) return at
  search.nameStart = at + 1
  return at + 1
}

/** Anything else than these two is no XML, or a declaration, which is looked for by itself. */
const readBang = (search: CallState, bytes: Uint8Array, at: number): number => {
  const first = bytes[search.nameStart]
  const text = first === HYPHEN ? COMMENT : CDATA
  const length = at - search.nameStart + 1
  const isNeither = first !== HYPHEN && first !== OPENING_BRACKET
  if (isNeither || !isNameBegun(search, bytes, length, text)) {
    search.position = IN_TEXT
    return at
  }
  if (length < text.length) return at + 1
  return skipTo(search, first === HYPHEN ? HYPHEN : CLOSING_BRACKET, 2, at)
}

const skipTo = (search: CallState, closing: number, closingCount: number, at: number): number => {
  search.position = WITHOUT_TAGS
  search.closing = closing
  search.closingCount = closingCount
  search.count = 0
  return at + 1
}

const readWithoutTags = (search: CallState, bytes: Uint8Array, from: number): number => {
  const { field, closing, closingCount } = search
  const isCode = search.isInCode && closing === CLOSING_BRACKET
  let { count } = search
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === GREATER_THAN && count >= closingCount) {
      search.position = IN_TEXT
      return at + 1
    }
    if (isCode && byte !== closing) field.take(byte)
    count = byte === closing ? count + 1 : 0
  }
  search.count = count
  return bytes.length
}

/** The name of a tag, of which the part behind the prefix counts. */
const readTagName = (search: CallState, bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === COLON) search.nameStart = at + 1
    if (byte <= SPACE || byte === SLASH || byte === GREATER_THAN) {
      openTag(search, bytes, at)
      return byte === GREATER_THAN ? closeTag(search, at) : at
    }
  }
  return bytes.length
}

const openTag = (search: CallState, bytes: Uint8Array, at: number): void => {
  search.isCodeTag = false
  if (at - search.nameStart >= NAME_SHORTEST) judgeTagName(search, bytes, at)
  search.isCodeValue = false
  search.isLinkValue = false
  search.isPrefixed = false
  search.isSlashLast = false
  search.nameStart = at
  search.position = IN_TAG
}

/** What stands in a tag behind its name and outside of values. */
const readTag = (search: CallState, bytes: Uint8Array, from: number): number => {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === GREATER_THAN) return closeTag(search, at)
    if (byte === QUOTE || byte === APOSTROPHE) return openValue(search, byte, at)
    if (byte === COLON || byte <= SPACE || byte === EQUALS || byte === SLASH) {
      if (byte !== COLON && at > search.nameStart) judgeAttributeName(search, bytes, at)
      search.isPrefixed = byte === COLON && !declaresPrefix(search, bytes, at)
      search.nameStart = at + 1
    }
    search.isSlashLast = byte === SLASH
  }
  return bytes.length
}

const closeTag = (search: CallState, at: number): number => {
  if (search.isSlashLast && search.isCodeTag) search.isInCode = false
  search.position = IN_TEXT
  return at + 1
}

const openValue = (search: CallState, quote: number, at: number): number => {
  search.position = IN_VALUE
  search.quote = quote
  if (search.isCodeValue) search.field.end()
  return at + 1
}

/** The value of an attribute, which may be the code of a field. */
const readValue = (search: CallState, bytes: Uint8Array, from: number): number => {
  const { field, quote, isCodeValue } = search
  if (search.isLinkValue && bytes[from] !== quote) search.problem ??= 'external-content'
  search.isLinkValue = false
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === quote) {
      if (isCodeValue) field.end()
      search.isCodeValue = false
      search.nameStart = at + 1
      search.position = IN_TAG
      return at + 1
    }
    if (isCodeValue) field.read(byte)
  }
  return bytes.length
}
