import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { findInTags, type XmlTag } from './xmlTags'

const ACTIVE_RELATION =
  /^(?:afchunk|vbaproject|wordvbadata|oleobject|control|activexcontrolbinary|xlmacrosheet|xlintlmacrosheet|attachedtoolbars)$/
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i
/** Addresses that do something on a click instead of opening. */
const RUNS_ON_CLICK = /^(?:javascript|vbscript|data|mhtml|shell|search(?:-ms)?|ms-[\w-]+):/i
/** Programs that open addresses pass over these, also in the middle of a word. */
const INVISIBLE = /[\0- \x7f-\xa0]/g
const MACRO_TYPE = /macroEnabled|vbaProject|vbaData|macrosheet|attachedToolbars|ms-office\.activeX/i

/**
 * What a document says about the parts and files that belong to it: whatever Office would fetch or
 * run by itself is refused, a hyperlink waits for a click. Relations that cannot be read for certain
 * are refused as well.
 */
export const findRelationProblem = (xml: string): ContentProblem | undefined =>
  problemOfTags(xml, problemOfRelation)

/** Which kinds a document says its parts are of: none of them may hold macros or controls. */
export const findTypeProblem = (xml: string): ContentProblem | undefined =>
  problemOfTags(xml, ({ attributes }) =>
    [...attributes.values()].some((value) => MACRO_TYPE.test(value)) ? 'active-content' : undefined,
  )

const problemOfTags = (
  xml: string,
  find: (tag: XmlTag) => ContentProblem | undefined,
): ContentProblem | undefined => {
  const problem = findInTags(xml, find)
  return problem === 'broken' ? 'broken-archive' : problem
}

const problemOfRelation = ({ name, attributes }: XmlTag): ContentProblem | undefined => {
  // `xml:base` would make targets of this document those of another place.
  if (attributes.has('base')) return 'external-content'
  if (name.toLowerCase() !== 'relationship') return undefined
  const [type, address] = [attributes.get('Type'), attributes.get('Target')]
  if (type === undefined || address === undefined) return 'broken-archive'
  const kind = type.trim().split('/').at(-1)?.toLowerCase() ?? ''
  if (ACTIVE_RELATION.test(kind)) return 'active-content'
  const target = address.replace(INVISIBLE, '')
  if (kind === 'hyperlink') return RUNS_ON_CLICK.test(target) ? 'active-content' : undefined
  const mode = attributes.get('TargetMode')?.trim().toLowerCase()
  return mode === 'external' || OUTSIDE.test(target) ? 'external-content' : undefined
}
