import config from '@payload-config'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { guardedServerFunction } from '@/admin/serverFunctions'
import { anonymous, cookieOf, DEMO_PASSWORD } from '@/tests/support/api'
import { aPlan } from '@/tests/support/chain'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const { asked, dispatched } = vi.hoisted(() => ({
  asked: { headers: new Headers() },
  dispatched: vi.fn(async () => 'dispatched'),
}))

// Next gives a server function its request; here the test does. What comes after the guard is
// Payload's own and needs a browser: tests/e2e.
vi.mock('next/headers', () => ({ headers: async () => asked.headers }))
vi.mock('@payloadcms/next/layouts', () => ({ handleServerFunctions: dispatched }))

const world = await openWorld()
beforeEach(() => dispatched.mockClear())

const become = async (person: Person | null): Promise<void> => {
  asked.headers = new Headers({ origin: world.server.url })
  if (!person) return
  const body = { email: emailOf(person), password: DEMO_PASSWORD }
  const answer = await anonymous(world.server).post('/users/login', body)
  asked.headers.set('cookie', cookieOf(answer))
}

const call = (name: string, args: Record<string, unknown> = {}) =>
  guardedServerFunction({ name, args, config, importMap: {} } as never)

const KNOWN = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'table-state',
]
const UNKNOWN = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'copy-data-from-locale',
  'schedule-publish',
  'render-widget',
  'slugify',
  '',
  'Form-State',
  'form-state ',
]

describe('the admin UI’s server functions', () => {
  it.each(KNOWN)('answer neither nobody nor an OPD: %s', async (name) => {
    const { plan } = await aPlan(world)
    const args = { collectionSlug: 'plans', docID: plan.id, slug: 'plans', query: {} }
    for (const person of [null, 'opd', 'opd2'] as const) {
      await become(person)
      await expect(call(name, args)).rejects.toThrow('access.signInRequired')
    }
    expect(dispatched).not.toHaveBeenCalled()
  })

  it.each(UNKNOWN)('are known by name, inherited and further names by nobody: %j', async (name) => {
    for (const person of [null, 'opd', 'auditor', 'admin'] as const) {
      await become(person)
      await expect(call(name)).rejects.toThrow('access.notFound')
    }
    expect(dispatched).not.toHaveBeenCalled()
  })

  it('refuse a name that is no text', async () => {
    await become('admin')
    for (const name of [undefined, null, {}, ['constructor'], ['table-state'], 7])
      await expect(call(name as never)).rejects.toThrow('access.notFound')
    expect(dispatched).not.toHaveBeenCalled()
  })

  it('answer staff, and not from another site or after they were deactivated', async () => {
    await become('auditor')
    expect(await call('render-list', { collectionSlug: 'plans' })).toBe('dispatched')
    for (const [name, value] of [
      ['origin', 'https://evil.test'],
      ['sec-fetch-site', 'cross-site'],
    ] as const) {
      await become('auditor')
      asked.headers.delete('origin')
      asked.headers.set(name, value)
      await expect(call('render-list')).rejects.toThrow('access.signInRequired')
    }
    await become('at')
    await world.sql('UPDATE users SET active = false WHERE id = $1', [world.users.at])
    await expect(call('render-list')).rejects.toThrow('access.signInRequired')
    expect(dispatched).toHaveBeenCalledTimes(1)
  })

  it('walk through no list that is longer than any form', async () => {
    await become('auditor')
    const items = Array.from({ length: 1_001 }, () => ({}))
    const ask = (args: object) => call('form-state', { collectionSlug: 'follow-ups', ...args })
    for (const args of [{ data: { items } }, { formState: { items: { rows: items } } }])
      await expect(ask(args)).rejects.toThrow('request.tooLarge')
    expect(dispatched).not.toHaveBeenCalled()
    expect(await ask({ data: { items: items.slice(1) } })).toBe('dispatched')
    dispatched.mockClear()
    const overrides = [1, 2].map(() => ({ week: items.slice(1) }))
    await expect(ask({ data: { overrides } })).rejects.toThrow('request.tooLarge')
    expect(dispatched).not.toHaveBeenCalled()
  })

  it('show no list of Payload’s own, past the menu or not', async () => {
    await become('admin')
    for (const name of ['render-list', 'table-state', 'render-document', 'form-state'])
      for (const collectionSlug of ['payload-migrations', 'payload-preferences', 'payload-jobs'])
        await expect(
          call(name, { collectionSlug, overrideEntityVisibility: true }),
        ).rejects.toThrow('access.notFound')
    expect(dispatched).not.toHaveBeenCalled()
  })

  it('keep no preference that is large, or of a list that is not there', async () => {
    await become('auditor')
    const columns = [{ accessor: 'x'.repeat(40_000), active: true }]
    for (const name of ['render-list', 'table-state']) {
      const ask = (args: Record<string, unknown>) =>
        call(name, { collectionSlug: 'plans', ...args })
      await expect(ask({ columns })).rejects.toThrow('request.tooLarge')
      await expect(ask({ query: { sort: 'x'.repeat(40_000) } })).rejects.toThrow('request.tooLarge')
      for (const collectionSlug of ['x'.repeat(40_000), 'constructor', ['plans'], undefined])
        await expect(ask({ collectionSlug })).rejects.toThrow('access.notFound')
      const parent = { collectionSlug: 'plans', joinPath: 'x'.repeat(40_000) }
      await expect(ask({ parent })).rejects.toThrow('access.notFound')
    }
    expect(dispatched).not.toHaveBeenCalled()
    const columnsOfList = [{ accessor: 'title', active: true }]
    expect(await call('table-state', { collectionSlug: 'plans', columns: columnsOfList })).toBe(
      'dispatched',
    )
  })
})
