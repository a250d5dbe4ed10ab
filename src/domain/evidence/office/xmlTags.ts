export type XmlTag = {
  /** Without its prefix. */
  name: string
  /** By name without prefix; references are undone. */
  attributes: ReadonlyMap<string, string>
}

/** White space of XML alone: that of JavaScript holds bytes which letters of UTF-8 are made of. */
const SPACES = '[ \\t\\r\\n]'
const NAME = '[^ \\t\\r\\n=<>"\'/&]+'
const TAG_START = new RegExp(`<(/?)(${NAME})`, 'y')
const TAG_END = new RegExp(`${SPACES}*/?>`, 'y')
const ATTRIBUTE_START = new RegExp(`${SPACES}+(${NAME})${SPACES}*=${SPACES}*(["'])`, 'y')
/** What holds no tags, by its start. */
const WITHOUT_TAGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const NUMBER = /^#(?:x([0-9a-f]+)|([0-9]+))$/i
/** With zeros ahead; more of them serve only to hide. */
const REFERENCE_CHARACTERS_MAX = 12
const CODE_POINT_MAX = 0x10ffff

/**
 * What `find` says first about the tags of a whole text of XML, from the front, end tags left out;
 * `broken` when a part of the text before that cannot be read for certain. Whether tags match is not
 * asked: programs that read relations refuse those that do not.
 */
export const findInTags = <Found>(
  text: string,
  find: (tag: XmlTag) => Found | undefined,
): Found | 'broken' | undefined => {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skipped = WITHOUT_TAGS.find(([start]) => text.startsWith(start, at))
    if (skipped) {
      const [start, close] = skipped
      const end = text.indexOf(close, at + start.length)
      if (end === -1) return 'broken'
      at = end + close.length
      continue
    }
    const read = readTag(text, at)
    if (!read) return 'broken'
    const found = read.tag && find(read.tag)
    if (found) return found
    at = read.end
  }
  return undefined
}

const readTag = (text: string, start: number): { tag?: XmlTag; end: number } | undefined => {
  const [opening, slash, name = ''] = matchAt(TAG_START, text, start) ?? []
  if (!opening) return undefined
  const attributes = new Map<string, string>()
  let at = start + opening.length
  for (;;) {
    const end = matchAt(TAG_END, text, at)
    if (end) {
      const tag = slash ? undefined : { name: localName(name), attributes }
      return { tag, end: at + end[0].length }
    }
    const attribute = readAttribute(text, at)
    // A name that comes twice, be it with another prefix, would be read differently elsewhere.
    if (!attribute || attributes.has(attribute.name)) return undefined
    attributes.set(attribute.name, attribute.value)
    at = attribute.end
  }
}

const readAttribute = (text: string, at: number) => {
  const [opening, name = '', quote = ''] = matchAt(ATTRIBUTE_START, text, at) ?? []
  if (!opening) return undefined
  const start = at + opening.length
  const end = text.indexOf(quote, start)
  if (end === -1) return undefined
  const raw = text.slice(start, end)
  const value = raw.includes('<') ? undefined : withoutReferences(raw)
  return value === undefined ? undefined : { name: localName(name), value, end: end + 1 }
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

const withoutReferences = (value: string): string | undefined => {
  let [result, done] = ['', 0]
  for (let at = value.indexOf('&'); at !== -1; at = value.indexOf('&', done)) {
    const end = value.slice(at, at + REFERENCE_CHARACTERS_MAX).indexOf(';')
    const character = end === -1 ? undefined : characterOf(value.slice(at + 1, at + end))
    if (character === undefined) return undefined
    result += value.slice(done, at) + character
    done = at + end + 1
  }
  return result + value.slice(done)
}

const characterOf = (reference: string): string | undefined => {
  const [, hex, digits] = NUMBER.exec(reference) ?? []
  if (hex === undefined && digits === undefined) return NAMED.get(reference)
  const code = hex === undefined ? Number(digits) : parseInt(hex, 16)
  return code <= CODE_POINT_MAX ? String.fromCodePoint(code) : undefined
}
