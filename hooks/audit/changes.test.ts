import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { changesOf } from './changes'

const field = (name: string, type: string, more = {}) => ({ name, type, ...more }) as FlattenedField
const told = (...fields: FlattenedField[]) => ({ fields, hasVersions: false })
/** As Payload fills a related record in. */
const record = (id: string, more = {}) => ({ id, createdAt: '2026-01-01', ...more })

describe('what changed', () => {
  it('names a related record by its id, filled in or not, alone, in a list and within rows', () => {
    const fields = told(
      field('opd', 'relationship'),
      field('opds', 'relationship', { hasMany: true }),
      field('parent', 'relationship', { relationTo: ['plans', 'reports'] }),
      field('team', 'array', { flattenedFields: [field('user', 'relationship')] }),
    )
    const before = { opd: 'a', opds: ['a', 'b'], parent: null, team: [{ id: 'r', user: 'a' }] }
    const filled = {
      opd: record('a'),
      opds: [record('a'), record('b')],
      parent: null,
      team: [{ id: 'r', user: record('a') }],
    }
    expect(changesOf(fields, before, filled)).toEqual({})
    const after = {
      ...filled,
      parent: { relationTo: 'plans', value: record('p') },
      team: [{ id: 'r', user: record('b') }],
    }
    expect(changesOf(fields, before, after)).toEqual({
      parent: [null, { relationTo: 'plans', value: 'p' }],
      team: [[{ id: 'r', user: 'a' }], [{ id: 'r', user: 'b' }]],
    })
  })

  it('is told whole of anything else, whatever ids and dates stand in it', () => {
    const body = (words: string) => ({ root: record('same', { children: [{ text: words }] }) })
    const row = (words: string) => [record('r', { body: body(words), heading: words })]
    const fields = told(
      field('body', 'richText'),
      field('sections', 'array', {
        flattenedFields: [field('heading', 'text'), field('body', 'richText')],
      }),
      field('days', 'group', { flattenedFields: [field('pt', 'number')] }),
    )
    const before = { body: body('a'), sections: row('a'), days: record('g', { pt: 1 }) }
    const after = { body: body('b'), sections: row('b'), days: record('g', { pt: 2 }) }
    expect(changesOf(fields, before, after)).toEqual({
      body: [body('a'), body('b')],
      sections: [row('a'), row('b')],
      days: [before.days, after.days],
    })
  })
})
