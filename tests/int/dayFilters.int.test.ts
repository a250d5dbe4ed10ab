import { beforeAll, describe, expect, it } from 'vitest'

import { docOf } from '@/tests/support/api'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, sql } = world

/** Names by the moment at which each was made; the region is in WIB, seven hours ahead. */
const MADE = {
  'the evening before': '2031-11-27T16:59:59.999Z',
  midnight: '2031-11-27T17:00:00.000Z',
  'the last moment': '2031-11-28T16:59:59.999Z',
  'the next midnight': '2031-11-28T17:00:00.000Z',
}
/** As the calendar of a filter sends the 28th, from a browser in any zone. */
const PICKED = '2031-11-28T12:00:00.000Z'

beforeAll(async () => {
  for (const [index, [name, at]] of Object.entries(MADE).entries()) {
    const date = `2031-01-1${index}`
    const { id } = docOf(await as.admin.post('/holidays', { date, name, kind: 'lainnya' }))
    await sql('UPDATE holidays SET created_at = $1 WHERE id = $2', [at, id])
  }
})

const namesBy = async (query: string): Promise<string[]> => {
  const { json } = await as.admin.get(`/holidays?where[date][like]=2031-01&sort=date&${query}`)
  return json.docs.map(({ name }: { name: string }) => name)
}

describe('a list asked for a day', () => {
  it.each([
    ['equals', ['midnight', 'the last moment']],
    ['not_equals', ['the evening before', 'the next midnight']],
    ['greater_than', ['the next midnight']],
    ['greater_than_equal', ['midnight', 'the last moment', 'the next midnight']],
    ['less_than', ['the evening before']],
    ['less_than_equal', ['the evening before', 'midnight', 'the last moment']],
  ])('takes it whole, in the zone of the region: %s', async (operator, names) => {
    expect(await namesBy(`where[createdAt][${operator}]=${PICKED}`)).toEqual(names)
    const asListSends = `where[or][0][and][0][createdAt][${operator}]=${PICKED}`
    expect(await namesBy(asListSends)).toEqual(names)
  })

  it('takes an instant as what it is', async () => {
    const path = `where[createdAt][equals]=${MADE.midnight}`
    expect(await namesBy(path)).toEqual(['midnight'])
  })

  it('finds in the log what was done on the day', async () => {
    const [today] = await sql(
      `SELECT to_char(max(created_at) AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day FROM audit_log`,
    )
    const day = `where[createdAt][equals]=${today?.day}T12:00:00.000Z`
    const on = (more: string) => as.inspektur.get(`/audit-log?${day}&limit=100${more}`)
    const { json } = await on('&where[collection][equals]=holidays')
    expect(json.totalDocs).toBe(Object.keys(MADE).length)
  })
})
