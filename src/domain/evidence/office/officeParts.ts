import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { hidesEncoding } from './xmlDeclaration'

/** Parts that are passed over when their first bytes are those of a picture or font, too. */
const PICTURE_OR_FONT = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|ttf|odttf)$/i
/** PNG, JPEG, GIF, BMP, TIFF, JPEG XR, EMF, WMF with and without a head of its own, fonts. None begins XML. */
const PICTURE_OR_FONT_START =
  /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II[*+]\0|MM\0[*+]|II\xbc|\x01\0\0\0|\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0|\0\x01\0\0|true|OTTO|ttcf)/
/** A font that is made unreadable begins with any byte: it is passed over unless XML could begin with it. */
const UNREADABLE_FONT = /\.odttf$/i
const XML_START = /^[\t\n\r <\0\xef\xfe\xff]/
/** A chart keeps its figures in a workbook of its own; it is looked through by the same rules. */
const CHART_WORKBOOK = /^(?:word|xl)\/embeddings\/[^/]+\.xlsx$/i
/** Entities read files or swell. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i
/** As long as the longest text looked for, so that none is missed between two pieces. */
export const OVERLAP = 16

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

/** Whether a part is looked through as XML: its name alone makes it no picture, for its type may say other. */
export const mayBeXml = (name: string, start: string): boolean => {
  if (!PICTURE_OR_FONT.test(name) || start === '') return true
  return (
    !PICTURE_OR_FONT_START.test(start) && (!UNREADABLE_FONT.test(name) || XML_START.test(start))
  )
}

/** What a piece of a part, as plain text, may not say; its encoding a part tells at its start alone. */
export const findTextProblem = (
  text: string,
  { isStart }: { isStart: boolean },
): ContentProblem | undefined =>
  DECLARATION.test(text) || (isStart && hidesEncoding(text)) ? 'active-content' : undefined
