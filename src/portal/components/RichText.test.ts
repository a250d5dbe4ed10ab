import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { RichText } from './RichText'

const text = (words: string) => ({ type: 'text', text: words })
const item = (value: number, ...children: unknown[]) => ({ type: 'listitem', value, children })
const list = (start: number, ...children: unknown[]) => ({
  type: 'list',
  listType: 'number',
  start,
  children,
})
const shown = (...children: unknown[]) =>
  renderToStaticMarkup(createElement(RichText, { value: { root: { children } } }))

describe('the text of a report in the portal', () => {
  it('counts as the editor does, also from another number and around a list within', () => {
    const html = shown(list(5, item(5, text('lima')), item(6, list(1, item(1))), item(6)))
    expect(html).toContain('<ol dir="auto" start="5"><li dir="auto" value="5">lima</li>')
    expect(html).toContain('value="6" class="list-within"><ol dir="auto" start="1">')
    expect(html).toContain('</ol></li><li dir="auto" value="6"></li></ol>')
  })

  it('keeps apart what a tab keeps apart', () => {
    const tab = { type: 'tab', text: '\t' }
    expect(shown({ type: 'paragraph', children: [text('5'), tab, text('000')] })).toContain(
      '5\t000',
    )
  })
})
