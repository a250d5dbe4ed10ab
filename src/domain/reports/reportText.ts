type Node = Record<string, unknown>

/** What the editor writes (`src/fields/richTextEditor.ts`): nodes that hold others, and those that do not. */
const BRANCHES = ['paragraph', 'heading', 'quote', 'list', 'listitem']
const LEAVES = ['text', 'tab', 'linebreak', 'horizontalrule']
/** What stands in a line; by itself the editor shows an error in the place of the whole section. */
const INLINE = ['text', 'tab', 'linebreak']
/** The editor makes an element of this name. */
const TAGS: Record<string, RegExp> = { heading: /^h[1-6]$/, list: /^[uo]l$/ }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Forty pixels each: more would push words out of the window, of a phone first. */
const INDENT_MAX = 5

const boundedIndent = (value: unknown): number =>
  Number.isInteger(value) ? Math.min(Math.max(Number(value), 0), INDENT_MAX) : 0

/**
 * How a node is shown. Colours, sizes, directions and ticks are no part of a report, and the page of an
 * OPD does without: in the editor alone they could hide words, strike them out or turn them around.
 */
const SHOWN_AS: Record<string, (value: unknown) => unknown> = {
  style: () => '',
  textStyle: () => '',
  direction: () => null,
  indent: boundedIndent,
  listType: (value) => (value === 'number' ? value : 'bullet'),
}

const shownAlike = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      Object.hasOwn(SHOWN_AS, key) ? SHOWN_AS[key]?.(value) : value,
    ]),
  )

/** The editor shows no section at all with words in a tab. */
const isTextOf = (type: unknown, text: unknown): boolean => {
  if (type === 'tab') return text === '\t'
  return type === 'text' ? typeof text === 'string' : text === undefined
}

/** What a node says beside its children. */
const isPlain = (node: Node): boolean => {
  const { type, tag, text } = node
  if (!isTextOf(type, text)) return false
  const pattern = TAGS[String(type)]
  if (pattern ? typeof tag !== 'string' || !pattern.test(tag) : tag !== undefined) return false
  return Object.entries(node).every(
    ([key, value]) => key === 'children' || typeof value !== 'object' || value === null,
  )
}

const readNode = (value: unknown): Node | null => {
  if (!isNode(value)) return null
  const type = String(value.type)
  if (LEAVES.includes(type))
    return value.children === undefined && isPlain(value) ? shownAlike(value) : null
  return BRANCHES.includes(type) ? readBranch(value) : null
}

const readBranch = (node: Node): Node | null => {
  if (!Array.isArray(node.children) || !isPlain(node)) return null
  const children = node.children.map(readNode)
  return children.includes(null) ? null : { ...shownAlike(node), children }
}

/** What the editor leaves of a text that somebody emptied; without any line it shows an error. */
const EMPTY_LINE = { type: 'paragraph', children: [], format: '', indent: 0, version: 1 }

const readRoot = (root: Node): Node | null => {
  const read = readBranch(root)
  const lines = (read?.children ?? []) as Node[]
  if (lines.some(({ type }) => INLINE.includes(String(type)))) return null
  return read && { ...read, children: lines.length > 0 ? lines : [EMPTY_LINE] }
}

/**
 * The text of a section as the editor writes it, or nothing for anything else. Of other nodes the
 * editor shows less than the page of an OPD does, or neither shows anything any more: whoever approves
 * a report must see every word that goes out with it.
 */
export const readReportText = (value: unknown): { root: Node } | null => {
  const { root, ...more } = isNode(value) ? value : {}
  if (!isNode(root) || root.type !== 'root' || Object.keys(more).length > 0) return null
  const read = readRoot(root)
  return read && { root: read }
}
