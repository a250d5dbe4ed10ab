type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A thick section has some hundred; of forty thousand line breaks the page of an OPD took most of a second (measured). */
const NODES_MAX = 5_000
/** Forty pixels each: more would push words out of the window, of a phone first. */
const INDENT_MAX = 5
/** The editor's marks of words, one bit each: bold, italic and so on. */
const MARKS_MAX = 2 ** 11
const COUNTED_MAX = 1_000_000
const ALIGNMENTS = ['left', 'start', 'center', 'right', 'end', 'justify']
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const wholeWithin = (value: unknown, [min, max]: [number, number]): number =>
  Number.isInteger(value) ? Math.min(Math.max(Number(value), min), max) : min

const counted = (value: unknown): number => wholeWithin(value, [1, COUNTED_MAX])

const marksOf = (value: unknown): number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < MARKS_MAX ? Number(value) : 0

/** Colours, sizes and directions are no part of a report: in the editor alone they could hide words. */
const words = ({ type, format, text }: Node, detail: number): Node => ({
  type,
  text,
  detail,
  format: marksOf(format),
  mode: 'normal',
  style: '',
  version: 1,
})

const block = ({ type, format, indent }: Node): Node => ({
  type,
  direction: null,
  format: ALIGNMENTS.includes(format as string) ? format : '',
  indent: wholeWithin(indent, [0, INDENT_MAX]),
  version: 1,
})

/** A list that ticks would strike words out. */
const list = (node: Node): Node | null => {
  if (node.tag !== 'ol' && node.tag !== 'ul') return null
  const isNumbered = node.listType === undefined ? node.tag === 'ol' : node.listType === 'number'
  const [listType, tag] = isNumbered ? ['number', 'ol'] : ['bullet', 'ul']
  return { ...block(node), listType, start: counted(node.start), tag }
}

/** What the editor writes (`src/fields/richTextEditor.ts`), each kind with all that it reads. */
const LEAVES: Record<string, (node: Node) => Node | null> = {
  text: (node) => (typeof node.text === 'string' ? words(node, 0) : null),
  tab: (node) => (node.text === '\t' ? words(node, 2) : null),
  linebreak: ({ type }) => ({ type, version: 1 }),
  horizontalrule: ({ type }) => ({ type, version: 1 }),
}
const BRANCHES: Record<string, (node: Node) => Node | null> = {
  root: block,
  paragraph: (node) => ({ ...block(node), textFormat: marksOf(node.textFormat), textStyle: '' }),
  heading: (node) =>
    HEADINGS.includes(node.tag as string) ? { ...block(node), tag: node.tag } : null,
  quote: block,
  list,
  listitem: (node) => ({ ...block(node), value: counted(node.value) }),
}
const WORDS = ['text', 'tab']
const TAGGED = ['heading', 'list']

/** What stands in a line; by itself the editor shows an error in the place of the whole section. */
const INLINE = [...WORDS, 'linebreak']

/** Where a kind stands: the editor makes an error of an item outside of a list, and of anything else in one. */
const isPlaced = (type: string, parent: string): boolean => {
  if (type === 'root' || (parent === 'root' && INLINE.includes(type))) return false
  return (type === 'listitem') === (parent === 'list')
}

/** Words where the kind has none would be stored unseen. */
const saysMore = (node: Node, type: string): boolean =>
  (node.text !== undefined && !WORDS.includes(type)) ||
  (node.tag !== undefined && !TAGGED.includes(type))

type Count = { nodes: number }

const readNode = (value: unknown, parent: string, count: Count): Node | null => {
  count.nodes += 1
  if (!isNode(value) || count.nodes > NODES_MAX) return null
  const type = String(value.type)
  if (!isPlaced(type, parent) || saysMore(value, type)) return null
  if (Object.hasOwn(LEAVES, type))
    return value.children === undefined ? (LEAVES[type]?.(value) ?? null) : null
  return Object.hasOwn(BRANCHES, type) ? readBranch(value, type, count) : null
}

const readBranch = (node: Node, type: string, count: Count): Node | null => {
  const written = BRANCHES[type]?.(node)
  if (!written || !Array.isArray(node.children)) return null
  const children = node.children.map((child) => readNode(child, type, count))
  return children.includes(null) ? null : { ...written, children }
}

/** What the editor leaves of a text that somebody emptied; without any line it shows an error. */
const EMPTY_LINE = { ...BRANCHES.paragraph?.({ type: 'paragraph' }), children: [] }

/**
 * The text of a section as the editor writes it, or nothing for anything else. Every node is written
 * anew with all that the editor reads of it: of other nodes, or of one that lacks a part, the editor
 * shows less than the page of an OPD does, and whoever approves a report must see every word that goes
 * out with it.
 */
export const readReportText = (value: unknown): { root: Node } | null => {
  const { root, ...more } = isNode(value) ? value : {}
  if (!isNode(root) || root.type !== 'root' || Object.keys(more).length > 0) return null
  if (saysMore(root, 'root')) return null
  const read = readBranch(root, 'root', { nodes: 0 })
  if (!read) return null
  const children = read.children as Node[]
  return { root: { ...read, children: children.length > 0 ? children : [EMPTY_LINE] } }
}
