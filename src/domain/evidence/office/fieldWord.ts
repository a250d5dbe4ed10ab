const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const HASH = 0x23
const LOWER_CASE_BIT = 0x20
const LOWER_X = 0x78
const CODE_POINT_MAX = 0x10ffff
const SPACE = 0x20

const WORD = 'ddeauto'
/** Its shorter form is a word, too, but only when nothing of a word follows. */
const SHORT_WORD_LENGTH = 'dde'.length
const IS_OTHER = -1

/** The code of a field, character by character as it comes out of XML. */
export type FieldWord = {
  /** A character of the text, of which references are made. */
  read: (code: number) => void
  /** A character that stands for itself, as in CDATA. */
  take: (code: number) => void
  /** The field is over: what comes is the code of another. */
  end: () => void
  /** Whether the first word of a field has been DDE or DDEAUTO. */
  isCall: () => boolean
}

/**
 * Whether the code of a field begins with a call of another program, in whatever pieces it comes.
 * Anything but letters and digits may stand before; nothing is kept but how far the word agrees.
 */
export const openFieldWord = (): FieldWord => {
  let agreed = 0
  let isCall = false
  const take = (code: number): void => {
    if (agreed === IS_OTHER) return
    if (!isOfWord(code)) {
      if (agreed === SHORT_WORD_LENGTH) isCall = true
      if (agreed > 0) agreed = IS_OTHER
      return
    }
    agreed = (code | LOWER_CASE_BIT) === WORD.charCodeAt(agreed) ? agreed + 1 : IS_OTHER
    if (agreed < WORD.length) return
    isCall = true
    agreed = IS_OTHER
  }

  const reference = openReference(take)
  const read = (code: number): void => {
    if (reference.isOpen()) reference.read(code)
    else if (code === AMPERSAND) reference.open()
    else take(code)
  }

  const end = (): void => {
    take(SPACE)
    agreed = 0
    reference.close()
  }
  return { read, take, end, isCall: () => isCall }
}

/** A reference to a character by its number; one with a name is none of a letter. */
const openReference = (take: (code: number) => void) => {
  /** What has been read of it; not a number when it has a name. */
  let number: number | undefined
  let base = 10
  const open = (): void => {
    number = 0
    base = 10
  }
  const close = (): void => {
    number = undefined
  }
  const read = (code: number): void => {
    if (number === undefined || code === HASH) return
    if ((code | LOWER_CASE_BIT) === LOWER_X) base = 16
    else if (code === SEMICOLON) {
      take(number)
      close()
    } else number = Math.min(number * base + digitOf(code), CODE_POINT_MAX)
  }
  return { open, close, read, isOpen: () => number !== undefined }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetter = (code: number): boolean => {
  const lowered = code | LOWER_CASE_BIT
  return code < 0x80 && lowered >= 0x61 && lowered <= 0x7a
}
const isOfWord = (code: number): boolean => isDigit(code) || isLetter(code) || code === 0x5f

/** Not a number for anything but a digit, which makes the whole reference none. */
const digitOf = (code: number): number => {
  if (isDigit(code)) return code - 0x30
  const value = (code | LOWER_CASE_BIT) - 0x61 + 10
  return value >= 10 && value <= 15 ? value : NaN
}
