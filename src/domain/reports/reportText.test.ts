import { describe, expect, it } from 'vitest'

import { readReportText } from './reportText'

const text = (words: string, more = {}) => ({ type: 'text', text: words, format: 1, ...more })
const holding = (type: string, children: unknown, more = {}) => ({ type, children, ...more })
const textOf = (...children: unknown[]) => ({ root: holding('root', children, { version: 1 }) })

describe('the text of a report', () => {
  it('is what its editor writes', () => {
    const written = textOf(
      holding('paragraph', [text('Kata'), { type: 'linebreak' }, { type: 'tab', text: '\t' }]),
      holding('heading', [text('Judul')], { tag: 'h3' }),
      holding('list', [holding('listitem', [text('Butir')], { value: 1 })], { tag: 'ol' }),
      holding('quote', []),
      { type: 'horizontalrule', version: 1 },
    )
    expect(readReportText(written)).toEqual(written)
  })

  it('has no style, which could hide a word from whoever approves it', () => {
    const hidden = holding('paragraph', [text('x', { style: 'display:none' })], { textStyle: 'y' })
    const shown = holding('paragraph', [text('x', { style: '' })], { textStyle: '' })
    expect(readReportText(textOf(hidden))).toEqual(textOf(shown))
  })

  it('is shown by the editor as by the page of an OPD', () => {
    const read = (type: string, more: Record<string, unknown>) => {
      const node = holding(type, [], type === 'list' ? { ...more, tag: 'ol' } : more)
      return (readReportText(textOf(node))?.root.children as Record<string, unknown>[])[0]
    }
    for (const [indent, bounded] of [
      [3, 3],
      [1000, 5],
      [1e300, 5],
      [-4, 0],
      ['100000', 0],
    ])
      expect(read('paragraph', { indent })).toMatchObject({ indent: bounded })
    expect(read('paragraph', { direction: 'rtl' })).toMatchObject({ direction: null })
    expect(read('list', { listType: 'check' })).toMatchObject({ listType: 'bullet' })
    expect(read('list', { listType: 'number' })).toMatchObject({ listType: 'number' })
  })

  it('has a line, as the editor leaves one, when it is emptied', () => {
    expect(readReportText(textOf())?.root.children).toMatchObject([
      { type: 'paragraph', children: [] },
    ])
  })

  it.each<[string, unknown]>([
    ['a number', 5],
    ['a word', 'x'],
    ['a list', [textOf()]],
    ['no root', {}],
    ['a root without children', { root: { type: 'root' } }],
    ['more than a root', { ...textOf(), x: 'kata' }],
    ['children that are no list', textOf(holding('paragraph', 5))],
    ['a child that is no node', textOf(null)],
    ['a node of another kind', textOf(holding('link', [text('x')], { url: 'javascript:x' }))],
    ['a node of a kind that every object has', textOf(holding('constructor', []))],
    ['words behind a line', textOf({ type: 'horizontalrule', children: [text('x')] })],
    ['words outside of a line', textOf(text('x'))],
    ['a break outside of a line', textOf(holding('paragraph', []), { type: 'linebreak' })],
    ['words in a tab', textOf(holding('paragraph', [{ type: 'tab', text: 'x' }]))],
    ['an inherited kind with a name', textOf(holding('constructor', [], { tag: 'x' }))],
    ['words in a word', textOf(text('x', { children: [text('y')] }))],
    ['words that are none', textOf({ type: 'text', text: { a: 1 } })],
    ['words in a paragraph itself', textOf(holding('paragraph', [], { text: 'x' }))],
    ['another element than a heading', textOf(holding('heading', [], { tag: 'style' }))],
    ['a value that is an object', textOf(holding('paragraph', [], { format: { a: 1 } }))],
  ])('is not %s', (_what, value) => {
    expect(readReportText(value)).toBeNull()
  })
})
