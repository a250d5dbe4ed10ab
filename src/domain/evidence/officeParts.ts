import type { ContentProblem } from './contentProblem'

/** Pictures and fonts; any other part may be read as XML, whatever it is called. */
const NO_XML = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|ttf|odttf)$/i
/** A chart keeps its figures in a workbook of its own; it is looked through by the same rules. */
const CHART_WORKBOOK = /^(?:word|xl)\/embeddings\/[^/]+\.xlsx$/i
/** Entities read files or swell, and an unusual encoding would hide them. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i
const ENCODING =
  /<\?xml[^>]{0,80}encoding\s{0,8}=\s{0,8}["'](?!utf-?8|utf-?16|us-ascii|iso-8859-1|windows-1252)/i
const ENCODING_WITHIN = 4_096
/** Fields and links that call another program for their value. */
const PROGRAM_CALL =
  /<(?:\w{1,16}:)?ddeLink\b|<(?:\w{1,16}:)?instrText[^<>]{0,80}>\s{0,20}DDE(?:AUTO)?\s|\binstr\s{0,8}=\s{0,8}["']\s{0,20}DDE(?:AUTO)?\s/i
const MACRO_TYPE = /macroEnabled|vbaProject|macrosheet|ms-office\.activeX/i
/** As long as the longest text looked for, so that none is missed between two pieces. */
export const OVERLAP = 256

const FIRST_BYTES: readonly [start: string, problem: ContentProblem][] = [
  ['PK\x03\x04', 'hidden-archive'],
  ['Rar!', 'hidden-archive'],
  ['7z\xbc\xaf', 'hidden-archive'],
  // An embedded object of the old Office, which may be any program.
  ['\xd0\xcf\x11\xe0', 'active-content'],
  ['MZ', 'active-content'],
  ['\x7fELF', 'active-content'],
  ['{\\rtf', 'active-content'],
  // XML in EBCDIC.
  ['\x4c\x6f\xa7\x94', 'active-content'],
]

/** What the first bytes of a part give away, whatever its name says. */
export const findStartProblem = (start: string): ContentProblem | undefined =>
  FIRST_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1]

/** Whether a part may be a workbook: only where charts keep theirs. */
export const isChartWorkbook = (name: string): boolean => CHART_WORKBOOK.test(name)

/** Whether a part is looked through as XML. */
export const mayBeXml = (name: string): boolean => !NO_XML.test(name)

/** What a piece of a part, without NULs, may not say; its encoding a part tells at its start alone. */
export const findTextProblem = (
  name: string,
  text: string,
  { isStart }: { isStart: boolean },
): ContentProblem | undefined => {
  const isRefused =
    DECLARATION.test(text) ||
    (isStart && ENCODING.test(text.slice(0, ENCODING_WITHIN))) ||
    (/dde/i.test(text) && PROGRAM_CALL.test(text)) ||
    (name === '[Content_Types].xml' && MACRO_TYPE.test(text))
  return isRefused ? 'active-content' : undefined
}

const RELATION = /^(?:[\w.-]{1,32}:)?Relationship\s/i
const ATTRIBUTE = /(?:^|\s)(Type|Target|TargetMode)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ACTIVE_RELATION =
  /^(?:afchunk|vbaproject|wordvbadata|oleobject|control|activexcontrolbinary|xlmacrosheet|xlintlmacrosheet|attachedtoolbars)$/
const OUTSIDE = /^\s*(?:[a-z][a-z0-9+.-]+:|[a-z]:|\\\\|\/\/)/i
/** Addresses that do something on a click instead of opening. */
const RUNS_ON_CLICK = /^\s*(?:javascript|vbscript|data|mhtml|shell|search(?:-ms)?|ms-[\w-]+):/i

/**
 * What a document says about the parts and files that belong to it: whatever Office would fetch or
 * run by itself is refused, a hyperlink waits for a click.
 */
export const findRelationProblem = (xml: string): ContentProblem | undefined => {
  for (const tag of xml.split('<')) {
    const problem = RELATION.test(tag) ? problemOf(attributesOf(tag)) : undefined
    if (problem) return problem
  }
  return undefined
}

type Relation = { Type?: string; Target?: string; TargetMode?: string }

const problemOf = ({ Type = '', Target = '', TargetMode = '' }: Relation) => {
  const kind = Type.split('/').at(-1)?.toLowerCase() ?? ''
  if (ACTIVE_RELATION.test(kind)) return 'active-content'
  if (kind === 'hyperlink') return RUNS_ON_CLICK.test(Target) ? 'active-content' : undefined
  const isOutside = TargetMode.trim().toLowerCase() === 'external' || OUTSIDE.test(Target)
  return isOutside ? 'external-content' : undefined
}

const attributesOf = (tag: string): Relation =>
  Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      withoutReferences(double ?? single ?? ''),
    ]),
  )

const withoutReferences = (value: string): string =>
  value
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
