import { describe, expect, it } from 'vitest'

import { ownPath } from './formPost'

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
