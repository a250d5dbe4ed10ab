import type { Actor } from '@/access/actor'
import { mayOn, roleEverMay } from '@/access/permission'
import type { Resource } from '@/access/resources'
import { findRecordRule } from '@/domain/records'
import { statusAfter } from '@/domain/workflow'
import { findWorkflow } from '@/domain/workflows'

import { type Known, knownOf, type Slug, SLUGS } from './facts'
import { type Person, PERSONS, rolesOf, type World } from './fixtures'

/** Everything stored in a world, and whoever may look at it. */
export type Matrix = {
  world: World
  known: Record<Slug, Known[]>
  /** What each person is; for those who act in an office also what its holder would be. */
  actors: Record<Person, [Actor, ...Actor[]]>
}

/** Of each kind one is asked for by id; what lies outside the scope is all the same. */
const SAMPLE_MAX = 6
const HIDDEN_MAX = 2

export const readMatrix = async (world: World): Promise<Matrix> => {
  const known = {} as Matrix['known']
  for (const slug of SLUGS) known[slug] = await knownOf(world, slug)
  const offices = await world.sql(`SELECT _parent_id AS id, office, unit_id AS unit
    FROM users_acting WHERE now() BETWEEN begins_at AND ends_at`)
  const actors = Object.fromEntries(
    PERSONS.map((person) => {
      const own = actorOf(person, world.users[person], known.users)
      const others = offices
        .filter(({ id }) => id === own.id)
        .map(({ office, unit }): Actor => ({ ...own, roles: [office], unit, opd: null }))
      return [person, [own, ...others]]
    }),
  ) as Matrix['actors']
  return { world, known, actors }
}

const actorOf = (person: Person, id: string, users: Known[]): Actor => {
  const facts = users.find((user) => user.id === id)?.facts
  return {
    id,
    name: person,
    roles: rolesOf(person),
    unit: facts?.unit ?? null,
    opd: facts?.opds?.[0] ?? null,
    acting: [],
  }
}

/** What the policy table says, by the facts that the test has gathered itself. */
export const may = (
  { actors }: Matrix,
  person: Person,
  { slug, operation, record }: { slug: Slug; operation: string; record: Known },
): boolean => mayAs(actors[person], slug, { operation, record })

/** The union of what each of them may, as if they were as many people. */
const mayAs = (
  actors: readonly Actor[],
  slug: Resource,
  { operation, record }: { operation: string; record: Partial<Known> & Pick<Known, 'facts'> },
): boolean =>
  actors.some((actor) =>
    mayOn(actor, slug, { operation, status: record.status, facts: record.facts }),
  )

const everMay = (actors: readonly Actor[], slug: Slug, operation: string): boolean =>
  actors.some((actor) => roleEverMay(actor, slug, operation))

/** Settings have no facts. */
export const maySet = ({ actors }: Matrix, person: Person, slug: Resource, operation: string) =>
  mayAs(actors[person], slug, { operation, record: { facts: {} } })

/** One record of each kind: state, unit, number of OPDs, released or not. */
const sampleOf = ({ known }: Matrix, slug: Slug): Known[] => {
  const kinds = new Map<string, Known>()
  for (const record of known[slug]) {
    const { unit, opds, released, verifiers } = record.facts
    const kind = JSON.stringify([record.status, unit, opds?.length, released, verifiers?.length])
    if (!kinds.has(kind)) kinds.set(kind, record)
  }
  return [...kinds.values()].slice(0, SAMPLE_MAX)
}

/** Of the sample, what the person may read, and two records that lie outside the scope. */
export const sampleFor = (matrix: Matrix, person: Person, slug: Slug): Known[] => {
  const sample = sampleOf(matrix, slug)
  const isVisible = (record: Known) => may(matrix, person, { slug, operation: 'read', record })
  const hidden = matrix.known[slug].filter((record) => !isVisible(record)).slice(0, HIDDEN_MAX)
  return [...sample.filter(isVisible), ...hidden]
}

export type Expected = 'allowed' | 'illegal' | '403' | '404'

/** Order of answers: out of scope 404, never this role 403, not from this state 409, not this person 403. */
export const expectedOfAction = (
  matrix: Matrix,
  person: Person,
  { slug, record, action }: { slug: Slug; record: Known; action: string },
): Expected => {
  if (!may(matrix, person, { slug, operation: 'read', record })) return '404'
  if (!everMay(matrix.actors[person], slug, action)) return '403'
  try {
    statusAfter(findWorkflow(slug) as never, String(record.status), action)
  } catch {
    return 'illegal'
  }
  return may(matrix, person, { slug, operation: action, record }) ? 'allowed' : '403'
}

export const expectedOfChange = (
  matrix: Matrix,
  person: Person,
  { slug, record, operation }: { slug: Slug; record: Known; operation: 'update' | 'delete' },
): Expected => {
  if (!may(matrix, person, { slug, operation: 'read', record })) return '404'
  return may(matrix, person, { slug, operation, record }) ? 'allowed' : '403'
}

export type Creation = { body: Record<string, unknown>; expected: Expected }

/** Attempts to create: under each kind of parent, or in each unit; bodies are incomplete on purpose. */
export const creationsOf = (matrix: Matrix, person: Person, slug: Slug): Creation[] => {
  const actors = matrix.actors[person]
  const rule = findRecordRule(slug)?.parent
  if (!everMay(actors, slug, 'create')) return [{ body: {}, expected: '403' }]
  if (slug === 'activities' || slug === 'plan-items') return creationsInUnits(matrix, person, slug)
  if (!rule) return [{ body: {}, expected: 'allowed' }]
  const nearest = rule.via ?? rule
  return sampleOf(matrix, nearest.slug as Slug).map((parent) => {
    const record = parent
    const isVisible = may(matrix, person, { slug: rule.slug as Slug, operation: 'read', record })
    const { facts } = parent
    const isAllowed = mayAs(actors, slug, { operation: 'create', record: { facts } })
    return {
      body: { [nearest.field]: parent.id },
      expected: isVisible ? (isAllowed ? 'allowed' : '403') : '404',
    }
  })
}

const creationsInUnits = (matrix: Matrix, person: Person, slug: Slug): Creation[] => {
  const plan = matrix.known.plans.find(({ status }) => status === 'draft')
  const { unit: first, unit2: second } = matrix.world.places
  return [first, second].map((unit) => ({
    body: slug === 'plan-items' ? { plan: plan?.id, unit } : { unit },
    expected: mayAs(matrix.actors[person], slug, {
      operation: 'create',
      record: { facts: { unit } },
    })
      ? 'allowed'
      : '403',
  }))
}
