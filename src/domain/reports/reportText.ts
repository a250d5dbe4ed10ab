type Node = Record<string, unknown>

/** What the editor writes (`src/fields/richTextEditor.ts`): nodes that hold others, and those that do not. */
const BRANCHES = ['paragraph', 'heading', 'quote', 'list', 'listitem']
const LEAVES = ['text', 'tab', 'linebreak', 'horizontalrule']
/** The editor makes an element of this name. */
const TAGS: Record<string, RegExp> = { heading: /^h[1-6]$/, list: /^[uo]l$/ }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Colours and sizes are no part of a report; a style could hide words in one place and not in another. */
const withoutStyle = (node: Node): Node => ({
  ...node,
  ...('style' in node ? { style: '' } : {}),
  ...('textStyle' in node ? { textStyle: '' } : {}),
})

/** What a node says beside its children. */
const isPlain = (node: Node): boolean => {
  const { type, tag, text } = node
  const hasText = type === 'text' || type === 'tab'
  if (hasText ? typeof text !== 'string' : text !== undefined) return false
  const pattern = TAGS[String(type)]
  if (pattern ? typeof tag !== 'string' || !pattern.test(tag) : tag !== undefined) return false
  return Object.entries(node).every(
    ([key, value]) => key === 'children' || typeof value !== 'object' || value === null,
  )
}

const readNode = (value: unknown): Node | null => {
  if (!isNode(value) || typeof value.type !== 'string' || !isPlain(value)) return null
  if (LEAVES.includes(value.type)) return value.children === undefined ? withoutStyle(value) : null
  return BRANCHES.includes(value.type) ? readBranch(value) : null
}

const readBranch = (node: Node): Node | null => {
  if (!Array.isArray(node.children)) return null
  const children = node.children.map(readNode)
  return children.includes(null) ? null : { ...withoutStyle(node), children }
}

/**
 * The text of a section as the editor writes it, or nothing for anything else. Of other nodes the
 * editor shows less than the page of an OPD does, or neither shows anything any more: whoever approves
 * a report must see every word that goes out with it.
 */
export const readReportText = (value: unknown): { root: Node } | null => {
  const { root, ...more } = isNode(value) ? value : {}
  if (!isNode(root) || root.type !== 'root' || Object.keys(more).length > 0) return null
  const read = isPlain(root) ? readBranch(root) : null
  return read && { root: read }
}
