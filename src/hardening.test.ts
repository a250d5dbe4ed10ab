import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import configPromise from '@payload-config'

let config: SanitizedConfig
beforeAll(async () => {
  config = await configPromise
})

/** Payload's own collection for columns and sorting of one's lists, guarded in `handleApi`. */
const OWN = (slug: string): boolean => !slug.startsWith('payload-')
const ours = () => config.collections.filter(({ slug }) => OWN(slug))
const namesOf = (items: { slug: string }[]): string[] => items.map(({ slug }) => slug)

const nobody = { req: { user: null } } as never
const everybody = (...roles: string[]) =>
  ({ req: { user: { id: '1', roles, active: true } } }) as never
const ROLES = ['admin', 'inspektur', 'sekretariat', 'irban', 'auditor', 'opd', 'pimpinan']

describe('every collection', () => {
  it('has no document locks: nine parallel writes would hang the server', () => {
    expect(namesOf(ours().filter(({ lockDocuments }) => lockDocuments !== false))).toEqual([])
    expect(namesOf(config.globals.filter(({ lockDocuments }) => lockDocuments !== false))).toEqual(
      [],
    )
    expect(namesOf(config.collections)).not.toContain('payload-locked-documents')
  })

  it('keeps every version of what a court may ask for, of nothing else, and has no drafts', () => {
    const kept = ours().filter(({ versions }) => versions)
    expect(namesOf(kept).sort()).toEqual(['findings', 'plans', 'recommendations', 'reports'])
    for (const { versions } of kept) expect(versions).toMatchObject({ drafts: false, maxPerDoc: 0 })
  })

  it('lets nobody read or restore versions', async () => {
    for (const { slug, access } of [...ours(), ...config.globals])
      for (const role of ROLES)
        expect([slug, await access.readVersions?.(everybody(role))]).toEqual([slug, false])
  })

  it('cannot be duplicated, edited in bulk, trashed or queried by presets', () => {
    for (const { slug, disableDuplicate, disableBulkEdit, trash, enableQueryPresets } of ours())
      expect([slug, disableDuplicate, disableBulkEdit, trash, enableQueryPresets]).toEqual([
        slug,
        true,
        true,
        false,
        false,
      ])
  })

  it('refuses nobody’s request to read or write, by access function and not by chance', async () => {
    for (const { slug, access } of ours())
      for (const operation of ['create', 'read', 'update', 'delete'] as const)
        expect([slug, operation, await access[operation](nobody)]).toEqual([slug, operation, false])
    for (const { slug, access } of config.globals)
      for (const operation of ['read', 'update'] as const)
        expect([slug, operation, await access[operation]?.(nobody)]).toEqual([
          slug,
          operation,
          false,
        ])
  })

  it('guards queries and takes the row lock before anything of its own', () => {
    for (const { slug, hooks } of ours()) {
      const names = hooks.beforeOperation.map(({ name }) => name).slice(0, 9)
      expect([slug, ...names]).toEqual([
        slug,
        'guardQuery',
        'wholeDays',
        'readStored',
        'relatedSummaries',
        'answerWhole',
        'withoutDrafts',
        'stripServerFields',
        'guardData',
        'guardOperation',
      ])
    }
    for (const { slug, hooks } of config.globals)
      expect([slug, ...(hooks?.beforeOperation ?? []).map(({ name }) => name)]).toEqual([
        slug,
        'readStored',
        'answerWhole',
        'withoutDrafts',
        'guardSettings',
        'lockSettings',
      ])
  })

  it('guards the only one of Payload’s own that has a route', () => {
    const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
    expect(preferences?.hooks.beforeOperation.map(({ name }) => name)).toEqual([
      'guardQuery',
      'keepFew',
    ])
  })

  it('unlocks accounts and opens the admin UI only to those who should', async () => {
    for (const { slug, access } of ours()) {
      expect([slug, await access.unlock?.(everybody('opd'))]).toEqual([slug, false])
      expect([slug, await access.unlock?.(everybody('auditor'))]).toEqual([slug, false])
      expect([slug, await access.admin?.(everybody('opd'))]).toEqual([slug, false])
    }
  })
})

type Rule = (args: never) => unknown
type NamedField = {
  admin?: { condition?: unknown }
  name: string
  type: Field['type']
  hidden?: boolean
  access?: { create?: Rule; read?: Rule; update?: Rule }
}
type Named = { path: string; field: NamedField }

const fieldsIn = (fields: Field[], path: string): Named[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? field.name : ''
    const here = name ? `${path}.${name}` : path
    const own = name ? [{ path: here, field: field as NamedField }] : []
    const inner = 'fields' in field ? fieldsIn(field.fields, here) : []
    const tabs =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => fieldsIn(tab.fields, here)) : []
    return [...own, ...inner, ...tabs]
  })

const allFields = () => ours().flatMap(({ slug, fields }) => fieldsIn(fields, slug))

/** Payload keeps these of an account away from everybody, reading and writing. */
const SECRETS_OF_ACCOUNTS =
  /^users\.(salt|hash|resetPassword(Token|Expiration|RequestedAt)|loginAttempts|lockUntil|sessions)/

describe('every field', () => {
  it('is not protected by being hidden: what is secret has a read rule', () => {
    const hidden = allFields().filter(
      ({ path, field }) => field.hidden && !SECRETS_OF_ACCOUNTS.test(path),
    )
    expect(hidden.map(({ path }) => path)).toEqual([])
  })

  it('has its read rule at the top of its record, where `readablePart` looks for it', () => {
    const nested = allFields().filter(
      ({ path, field }) =>
        field.access?.read && path.split('.').length > 2 && !SECRETS_OF_ACCOUNTS.test(path),
    )
    expect(nested.map(({ path }) => path)).toEqual([])
  })

  it('has no join, code or JSON for clients to write', () => {
    const open = allFields().filter(
      ({ field }) =>
        ['join', 'code'].includes(field.type) ||
        (field.type === 'json' && field.access?.update?.(nobody) !== false),
    )
    expect(open.map(({ path }) => path)).toEqual([])
  })

  it('that a form may hide is closed to clients or known: Payload does not check what is hidden', () => {
    const open = allFields()
      .filter(({ field: { admin } }) => admin?.condition)
      .filter(({ field: { access } }) =>
        [access?.create, access?.update].some((rule) => rule?.(everybody('admin')) !== false),
      )
    // Kept to their kind by hooks/followUps; an id is checked by the database whatever the form shows;
    // one's own inbox is marked as read by the page itself; no office is hidden but an empty list of
    // them, and hooks/users takes away the unit of an office that has none.
    const known =
      /^users\.acting(\.unit)?$|^follow-ups\.(items|agreement|reason|actionPlan|personInCharge|targetOn)$|^findings\.repeatOf$|^notifications\.readAt$/
    expect(open.map(({ path }) => path).filter((path) => !known.test(path))).toEqual([])
  })

  it('that holds a status, number, hash, date of the server or a reader list is closed to clients', () => {
    const SERVER =
      /^(?!users|holidays|units|opds|oversight|.*-codes).*\.(status|number|contentHash|readers|releasedTo|approvals|checksum|storageKey|submittedAt|lockedAt|verifiedAt|confirmedAt|distributedOn|approvedOn|author|submitter|uploader|verifier|confirmer|rounds|remaining|unstaffed)$/
    const open = allFields()
      .filter(({ path }) => SERVER.test(path) && path.split('.').length === 2)
      .filter(({ field: { access } }) =>
        [access?.create, access?.update].some((rule) => rule?.(everybody('admin')) !== false),
      )
    expect(open.map(({ path }) => path)).toEqual([])
  })
})

describe('the configuration', () => {
  it('bounds depth, closes GraphQL, jobs, presets, telemetry and foreign origins', () => {
    expect(config.maxDepth).toBeLessThanOrEqual(3)
    expect(config.defaultDepth).toBe(1)
    expect(config.graphQL.disable).toBe(true)
    expect(config.telemetry).toBe(false)
    expect(config.debug).toBe(false)
    expect(config.cors).toEqual([])
    expect(config.csrf).toContain(config.serverURL)
    expect(config.jobs.tasks ?? []).toEqual([])
    for (const rule of ['run', 'queue', 'cancel'] as const)
      expect([rule, config.jobs.access?.[rule]?.(everybody('admin'))]).toEqual([rule, false])
    expect(namesOf(config.collections)).not.toContain('payload-jobs')
    expect(namesOf(config.collections)).not.toContain('payload-query-presets')
  })

  it('signs in by a strict cookie alone: no token in JSON, no key, no automatic sign-in', () => {
    const users = config.collections.find(({ slug }) => slug === 'users')
    expect(users?.auth).toMatchObject({
      removeTokenFromResponses: true,
      useSessions: true,
      tokenExpiration: 1800,
      maxLoginAttempts: 10,
      cookies: { secure: true, sameSite: 'Strict' },
    })
    expect(users?.auth.useAPIKey).toBeFalsy()
    expect(config.auth.jwtOrder).toEqual(['cookie'])
    expect(config.admin.autoLogin).toBeFalsy()
    expect(config.cookiePrefix).toMatch(/^__Host-/)
    expect(config.admin.avatar).toBe('default')
    expect(namesOf(config.collections.filter(({ auth }) => auth))).toEqual(['users'])
  })

  it('has these doors of its own and no others beside its collections', () => {
    const doors = config.endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(doors.sort()).toEqual([
      // Payload's own; guarded in `handleApi`.
      'get /access',
      'get /deadlines/explain',
      'get /files/:id',
      'get /health',
      'get /ready',
      'head /files/:id',
      'post /jobs/:id/retry',
      'post /jobs/retry-failed',
    ])
  })

  it('neither stores nor fetches files by itself', () => {
    const uploads = config.collections.filter(({ upload }) => upload)
    expect(namesOf(uploads)).toEqual(['evidence'])
    expect(uploads[0]?.upload).toMatchObject({ disableLocalStorage: true, pasteURL: false })
  })
})
