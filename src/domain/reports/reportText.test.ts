import { describe, expect, it } from 'vitest'

import { readReportText } from './reportText'

const text = (words: string, more = {}) => ({ type: 'text', text: words, format: 1, ...more })
const holding = (type: string, children: unknown, more = {}) => ({ type, children, ...more })
const textOf = (...children: unknown[]) => ({ root: holding('root', children, { version: 1 }) })

/** As the editor itself writes them. */
const SHAPE = { direction: null, format: '', indent: 0, version: 1 }
const WORDS = { format: 1, mode: 'normal', style: '', version: 1 }

describe('the text of a report', () => {
  it('is what its editor writes', () => {
    const written = {
      root: holding(
        'root',
        [
          holding(
            'paragraph',
            [
              { type: 'text', text: 'Kata', detail: 0, ...WORDS },
              { type: 'linebreak', version: 1 },
              { type: 'tab', text: '\t', detail: 2, ...WORDS },
            ],
            { ...SHAPE, format: 'justify', indent: 2, textFormat: 1, textStyle: '' },
          ),
          holding('heading', [], { ...SHAPE, tag: 'h3' }),
          holding('list', [holding('listitem', [], { ...SHAPE, value: 4 })], {
            ...SHAPE,
            listType: 'number',
            start: 4,
            tag: 'ol',
          }),
          holding('quote', [], SHAPE),
          { type: 'horizontalrule', version: 1 },
        ],
        SHAPE,
      ),
    }
    expect(readReportText(written)).toEqual(written)
  })

  it('has every part that the editor reads, without which it shows an error and no word', () => {
    const sent = textOf(
      holding('paragraph', [{ type: 'tab', text: '\t' }, { type: 'linebreak' }, text('x')]),
      holding('list', [holding('listitem', [])], { tag: 'ul' }),
      { type: 'horizontalrule' },
    )
    expect(readReportText(sent)?.root).toMatchObject({
      ...SHAPE,
      children: [
        {
          ...SHAPE,
          textFormat: 0,
          textStyle: '',
          children: [
            { type: 'tab', detail: 2, mode: 'normal' },
            { version: 1 },
            { detail: 0, mode: 'normal', style: '' },
          ],
        },
        { ...SHAPE, listType: 'bullet', start: 1, tag: 'ul', children: [{ ...SHAPE, value: 1 }] },
        { version: 1 },
      ],
    })
  })

  it('has nothing else: no style that hides a word, no id by which the log would tell it', () => {
    const more = { id: 'a', createdAt: 'x', style: 'display:none', mode: 'token', detail: 9 }
    const line = holding('paragraph', [text('x', more)], { ...more, textStyle: 'y', format: {} })
    const hidden = { root: { ...textOf(line).root, ...more } }
    expect(readReportText(hidden)).toEqual(
      readReportText(textOf(holding('paragraph', [text('x')]))),
    )
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
    expect(read('paragraph', { format: 'url(x)' })).toMatchObject({ format: '' })
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
    ['an item outside of a list', textOf(holding('listitem', []))],
    ['words in a list', textOf(holding('list', [text('x')], { tag: 'ul' }))],
    ['a text within a text', textOf(textOf().root)],
    ['thousands of breaks', textOf(holding('paragraph', Array(5_000).fill({ type: 'linebreak' })))],
  ])('is not %s', (_what, value) => {
    expect(readReportText(value)).toBeNull()
  })
})
