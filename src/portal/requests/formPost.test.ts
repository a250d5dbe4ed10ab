import { describe, expect, it } from 'vitest'

import { fieldOf, formOf, ownPath } from './formPost'

describe('where a form leads back to', () => {
  it('is a page of the portal', () => {
    expect(ownPath('/opd/rekomendasi/3f2a')).toBe('/opd/rekomendasi/3f2a')
  })

  it.each([
    'https://elsewhere.test',
    '//elsewhere.test',
    '/opd//elsewhere.test',
    '/admin',
    '/opdx',
    '/opd?x=1',
    '',
    null,
  ])('is never %s', (path) => {
    expect(ownPath(path)).toBe('/opd')
  })
})

it.each(['application/json', 'text/plain', 'multipart/form-data', ''])(
  'a body of the type “%s” is a form without fields, not a failure',
  async (type) => {
    const request = new Request('https://x.test/', {
      method: 'POST',
      body: '{"email":"a"}',
      headers: type ? { 'content-type': type } : {},
    })
    expect(fieldOf(await formOf(request), 'email')).toBe('')
  },
)

it('a form larger than any of ours is one without fields', async () => {
  const sent = (body: string) =>
    new Request('https://x.test/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  expect(fieldOf(await formOf(sent('email=a&b=c')), 'email')).toBe('a')
  expect(fieldOf(await formOf(sent(`email=a&${'b&'.repeat(20_000)}`)), 'email')).toBe('')
})
