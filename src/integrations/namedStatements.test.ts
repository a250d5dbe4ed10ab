import { describe, expect, it } from 'vitest'

import { nameOf, nameStatements } from './namedStatements'

const nameAfterManyUses = (text: string): string | undefined => {
  for (let use = 0; use < 10; use += 1) nameOf(text)
  return nameOf(text)
}

describe('a statement', () => {
  it('has a name when it comes again and again, the same each time', () => {
    const text = 'select title from plans where id = $1'
    expect(nameOf(text)).toBeUndefined()
    expect(nameAfterManyUses(text)).toMatch(/^[\w-]{43}$/)
    expect(nameOf(text)).toBe(nameOf(text))
    expect(nameAfterManyUses(`${text} for update`)).not.toBe(nameOf(text))
  })

  it.each([
    ['asks for whatever columns there are', 'SELECT * FROM plans WHERE id = $1'],
    ['asks for all columns of a table', 'select p.* from plans p where id = $1'],
    ['has no values', 'begin'],
  ])('has none when it %s', (_, text) => expect(nameAfterManyUses(text)).toBeUndefined())

  it('is still named after two thousand that came once', () => {
    for (let nth = 0; nth < 2000; nth += 1) nameOf(`select ${nth} where $1`)
    expect(nameAfterManyUses('select 1 where $1 = 2')).toBeDefined()
  })
})

describe('a connection', () => {
  it('sends the name with the statement and leaves all else as it was', () => {
    const sent: unknown[][] = []
    const connection = { query: (...args: unknown[]) => sent.push(args) }
    nameStatements(connection)
    const text = 'select number from reports where id = $1'
    for (let use = 0; use < 4; use += 1) connection.query({ text, rowMode: 'array' }, ['x'])
    connection.query('select 1', [])
    connection.query({ text, name: 'own' })
    expect(sent[0]).toEqual([{ text, rowMode: 'array', name: undefined }, ['x']])
    expect(sent[3]).toEqual([{ text, rowMode: 'array', name: nameOf(text) }, ['x']])
    expect(sent.slice(4)).toEqual([['select 1', []], [{ text, name: 'own' }]])
  })
})
