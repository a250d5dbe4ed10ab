import { createElement, Fragment, type ReactNode } from 'react'

type Node = {
  type?: string
  tag?: string
  listType?: string
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

const RENDER: Partial<Record<string, (node: Node) => ReactNode>> = {
  text: textOf,
  linebreak: () => <br />,
  paragraph: (node) => <p>{childrenOf(node)}</p>,
  heading: (node) => createElement(HEADING[node.tag ?? ''] ?? 'h4', null, childrenOf(node)),
  list: (node) =>
    node.listType === 'number' ? <ol>{childrenOf(node)}</ol> : <ul>{childrenOf(node)}</ul>,
  listitem: (node) => <li>{childrenOf(node)}</li>,
  quote: (node) => <blockquote>{childrenOf(node)}</blockquote>,
}

const render = (node: Node): ReactNode => RENDER[node.type ?? '']?.(node) ?? childrenOf(node)
