import { expect, it } from 'vitest'

import { contentPolicy, pageKindOf } from './pagePolicy'
import { config } from './proxy'

it.each([
  ['/admin', 'admin'],
  ['/admin/collections/plans', 'admin'],
  ['/%61dmin', 'admin'],
  ['/opd', 'portal'],
  ['/o%70d/laporan', 'portal'],
  ['/administrasi', 'public'],
  ['/opdx', 'public'],
  ['/%', 'public'],
  ['/', 'public'],
])('%s gets the policy of %s', (path, kind) => {
  expect(pageKindOf(path)).toBe(kind)
})

it.each([
  ['/', true],
  ['/iconographi', true],
  ['/favicon-page', true],
  ['/icon.svg/x', true],
  ['/icon.svg', false],
  ['/_next/static/x.js', false],
  ['/api/plans', false],
])('%s passes the proxy: %s', (path, passes) => {
  expect(new RegExp(`^${config.matcher[0]}$`).test(path)).toBe(passes)
})

it('runs no script without the nonce, and none of another site', () => {
  for (const kind of ['admin', 'portal', 'public'] as const) {
    const policy = contentPolicy(kind, 'abc')
    expect(policy).toMatch(/script-src [^;]*'nonce-abc'/)
    expect(policy).not.toMatch(/script-src [^;]*(unsafe|https?:|\*)/)
    expect(policy).toContain("frame-ancestors 'none'")
  }
})
