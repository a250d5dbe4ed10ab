import { afterAll, beforeAll, expect, it } from 'vitest'

import { isClosedRoute } from '@/endpoints/closedRoutes'
import { anonymous } from '@/tests/support/api'
import { GLOBALS, SLUGS } from '@/tests/support/facts'
import { startTestServer, type TestServer } from '@/tests/support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

/** Collections of Payload's own, with the reason why they may exist. */
const OWN_OF_PAYLOAD = {
  'payload-preferences': 'columns and sorting of one’s own lists; own rows only (attacks test)',
  'payload-kv': 'closed to everybody',
  'payload-migrations': 'closed to everybody',
}

/** Every collection has these; the access matrix asks for each of them. */
const OF_COLLECTIONS = [
  'get /',
  'get /count',
  'get /:id',
  'post /',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  'post /access/:id?',
  'get /:id/actions',
  'post /:id/actions/:action',
]
const OF_GLOBALS = ['get /', 'post /', 'post /access']

/** Beyond the matrix: who may use it, and where that is tested. */
const NAMED: Record<string, string> = {
  'get /health': 'open: tells only that the process lives',
  'get /ready': 'open: tells nothing about content',
  'get /deadlines/explain': 'signed in',
  'get /files/:id': 'signed in, scope of the record',
  'head /files/:id': 'as get',
  'post /jobs/:id/retry': 'administrator; access matrix',
  'post /jobs/retry-failed': 'administrator; access matrix',
  'get /access': 'signed in: own permissions only',
  'users post /login': 'open: it is how one signs in',
  'users post /logout': 'open: ends one’s own session',
  'users post /forgot-password': 'open: says the same whether the address is known or not',
  'users post /reset-password': 'open: needs the secret of the mail',
  'users get /me': 'open: tells nobody of nobody',
  'users post /refresh-token': 'signed in',
  'users post /unlock': 'administrator',
  'users post /confirm': 'signed in; confirmation test',
  'users post /:id/end-sessions': 'own sessions, administrator; sessions test',
  'plans get /import/example': 'planners; importPlan test',
  'plans post /import': 'planners; importPlan test',
  'plans get /:id/clashes': 'readers of the plan; planViews test',
  'plans get /:id/capacity': 'readers of the plan; planViews test',
  'plans get /:id/comparison': 'readers of the plan; planViews test',
  'recommendations post /:id/copies': 'as creating one; copyRecommendation test',
  'payload-preferences get /:key': 'own rows only',
  'payload-preferences post /:key': 'own rows only',
}

type Route = { method: string; path: string }
const NO_ID = '00000000-0000-4000-8000-000000000000'
const withValues = (path: string): string => path.replace(/:\w+\??/g, NO_ID).replace(/\/$/, '')

const isKnown = (owner: string, { method, path }: Route, usual: readonly string[]): boolean => {
  const name = `${method} ${path}`
  const place = owner === '' ? '' : `/${owner}`
  return (
    isClosedRoute(method.toUpperCase(), `/api${place}${withValues(path)}`) ||
    usual.includes(name) ||
    `${owner} ${name}`.trim() in NAMED
  )
}

it('knows every collection and global of the configuration', () => {
  const { collections, globals } = server.payload.config
  const known = [...SLUGS, ...Object.keys(OWN_OF_PAYLOAD)]
  expect(collections.map(({ slug }) => slug).filter((slug) => !known.includes(slug))).toEqual([])
  expect(globals.map(({ slug }) => slug).sort()).toEqual([...GLOBALS].sort())
})

it('knows every endpoint: asked by the matrix, named here with a reason, or closed', () => {
  const { collections, globals, endpoints } = server.payload.config
  const unknown = [
    ...endpoints.filter((route) => !isKnown('', route, [])),
    ...collections.flatMap(({ slug, endpoints: own }) =>
      (own || [])
        .filter((route) => !isKnown(slug, route, OF_COLLECTIONS))
        .map(({ method, path }) => ({ method, path: `/${slug}${path}` })),
    ),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      (own || [])
        .filter((route) => !isKnown(`globals/${slug}`, route, OF_GLOBALS))
        .map(({ method, path }) => ({ method, path: `/globals/${slug}${path}` })),
    ),
  ]
  expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

const OPEN = Object.entries(NAMED)
  .filter(([, reason]) => reason.startsWith('open'))
  .map(([name]) => name)

it('gives nobody who is not signed in more than 401 or 404, except where it says so', async () => {
  const { collections, globals, endpoints } = server.payload.config
  const routes = [
    ...endpoints.map((route) => ({ owner: '', ...route })),
    ...collections.flatMap(({ slug, endpoints: own }) =>
      (own || []).map((route) => ({ owner: slug, ...route })),
    ),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      (own || []).map((route) => ({ owner: `globals/${slug}`, ...route })),
    ),
  ]
  const nobody = anonymous(server)
  const wrong: string[] = []
  for (const { owner, method, path } of routes) {
    if (OPEN.includes(`${owner} ${method} ${path}`.trim())) continue
    const place = `${owner ? `/${owner}` : ''}${withValues(path)}`
    const hasBody = ['post', 'patch'].includes(method)
    const { status } = await nobody.send(method.toUpperCase(), place, {
      ...(hasBody ? { body: '{}', headers: { 'content-type': 'application/json' } } : {}),
    })
    if (status !== 401 && status !== 404) wrong.push(`${method} ${place}: ${status}`)
  }
  expect(wrong).toEqual([])
})
