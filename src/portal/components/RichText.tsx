import { createElement, Fragment, type ReactNode } from 'react'

type Node = {
  type?: string
  tag?: string
  listType?: string
  start?: number
  value?: number
  text?: string
  format?: number | string
  children?: Node[]
}

const BOLD = 1
const ITALIC = 2

/**
 * The text of a report as the editor stored it (Lexical), in plain elements without inline styles,
 * which the content policy forbids. Unknown kinds of nodes show their text.
 */
export const RichText = ({ value }: { value: unknown }) => {
  const { root } = (value ?? {}) as { root?: Node }
  return <>{childrenOf(root)}</>
}

const childrenOf = (node: Node | undefined): ReactNode[] =>
  (node?.children ?? []).map((child, index) => <Fragment key={index}>{render(child)}</Fragment>)

const textOf = ({ text = '', format }: Node): ReactNode => {
  const bits = typeof format === 'number' ? format : 0
  const strong = bits & BOLD ? <strong>{text}</strong> : text
  return bits & ITALIC ? <em>{strong}</em> : strong
}

/** The page has its own headings above; those inside the text start below them. */
const HEADING: Record<string, string> = {
  h1: 'h4',
  h2: 'h4',
  h3: 'h5',
  h4: 'h5',
  h5: 'h6',
  h6: 'h6',
}

/** Reads from the side from which its first letter is read, as in the editor. */
const block = (tag: string, node: Node, more = {}): ReactNode =>
  createElement(tag, { dir: 'auto', ...more }, ...childrenOf(node))

/** Counts as the editor does: from any number, and a list within the list is no item of it. */
const itemOf = (node: Node): ReactNode => {
  const isOfList = node.children?.[0]?.type === 'list'
  return block('li', node, { value: node.value, className: isOfList ? 'list-within' : undefined })
}

const RENDER: Partial<Record<string, (node: Node) => ReactNode>> = {
  text: textOf,
  tab: textOf,
  linebreak: () => <br />,
  paragraph: (node) => block('p', node),
  heading: (node) => block(HEADING[node.tag ?? ''] ?? 'h4', node),
  list: (node) =>
    node.listType === 'number' ? block('ol', node, { start: node.start }) : block('ul', node),
  listitem: itemOf,
  quote: (node) => block('blockquote', node),
}

const render = (node: Node): ReactNode => RENDER[node.type ?? '']?.(node) ?? childrenOf(node)
