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
