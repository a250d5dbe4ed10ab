import { describe, expect, it } from 'vitest'

import type { Actor } from '@/access/actor'
import type { Role } from '@/access/roles'

import { noticeLink, recordPath } from './noticeLink'

const reader = (id: string, role: Role): Actor => ({
  id,
  name: 'Saya',
  roles: [role],
  unit: null,
  opd: null,
  acting: [],
})
const about = (recordCollection: string) => ({ recordCollection, recordId: 'r1' })

describe('a notice', () => {
  it('of a record leads there from the list; one of an account or of nothing has its own page', () => {
    expect(recordPath(about('reports'))).toBe('/admin/collections/reports/r1')
    expect(recordPath(about('users'))).toBeNull()
    expect(recordPath({ recordCollection: null, recordId: null })).toBeNull()
  })

  it.each<[string, string, Role, string | undefined]>([
    ['reports', 'me', 'inspektur', '/admin/collections/reports/r1'],
    ['users', 'r1', 'auditor', '/admin/account'],
    ['users', 'me', 'admin', '/admin/collections/users/r1'],
    [
      'users',
      'me',
      'inspektur',
      '/admin/collections/audit-log?where[or][0][and][0][record][equals]=r1',
    ],
    ['users', 'me', 'auditor', undefined],
  ])('of %s, read by %s (%s), leads to %s', (slug, id, role, href) => {
    expect(noticeLink(about(slug), reader(id, role))?.href).toBe(href)
  })

  it('of nothing leads nowhere', () => {
    expect(noticeLink({}, reader('me', 'admin'))).toBeNull()
  })
})
