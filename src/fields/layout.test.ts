import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { layOut } from './layout'

const text = (name: string): Field => ({ name, type: 'text' })
const fields = ['status', 'title', 'notes', 'value', 'files'].map(text)

describe('layOut', () => {
  it('leaves fields without a layout alone', () => {
    expect(layOut(fields, undefined)).toBe(fields)
  })

  it('puts named fields into tabs and rows, and the others above and below', () => {
    const [above, tabs, below, ...rest] = layOut(fields, [
      { tab: 'tab.plan', fields: [['title', 'value']] },
      { tab: 'tab.team', fields: ['notes'] },
    ])
    expect([above, below, rest]).toEqual([text('status'), text('files'), []])
    expect(tabs).toMatchObject({
      type: 'tabs',
      tabs: [
        { fields: [{ type: 'row', fields: [text('title'), text('value')] }] },
        { fields: [text('notes')] },
      ],
    })
  })

  it('makes rows without tabs for a short form', () => {
    expect(layOut(fields, [{ fields: [['title', 'value'], 'notes'] }])).toEqual([
      text('status'),
      { type: 'row', fields: [text('title'), text('value')] },
      text('notes'),
      text('files'),
    ])
  })

  it.each([['unknown'], ['title']])('refuses a name it cannot place: %s', (name) => {
    expect(() => layOut(fields, [{ tab: 'tab.plan', fields: ['title', name] }])).toThrow(name)
  })
})
