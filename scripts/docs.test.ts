import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POLICY } from '@/access/policy'
import { ROLES } from '@/access/roles'
import { TEAM_ROLES } from '@/domain/activities/team'
import { actionsOf, statesOf, type Workflow } from '@/domain/workflow'
import { WORKFLOWS } from '@/domain/workflows'

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
const PATH = /`((?:access|collections|docs|hooks|scripts|src|tests)\/[^`<>*\s]*)`/g
const SCRIPT = /npm run (\w[\w:-]*)/g

const found = (page: string, pattern: RegExp): string[] =>
  [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '')

describe.each(['README.md', ...pages])('%s', (page) => {
  it('names only files that are there', () => {
    expect(found(page, PATH).filter((path) => !existsSync(path))).toEqual([])
  })

  it('names only commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    expect(found(page, SCRIPT).filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('the glossary', () => {
  const first = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, term]) => term)
  const workflows = Object.values(WORKFLOWS) as Workflow[]

  it.each([
    ['collection and global', Object.keys(POLICY)],
    ['role', [...ROLES, ...TEAM_ROLES]],
    ['state', workflows.flatMap((workflow) => statesOf(workflow))],
    ['action', workflows.flatMap((workflow) => actionsOf(workflow))],
  ])('has every %s', (_, terms) => {
    expect(terms.filter((term) => !first.includes(term))).toEqual([])
  })
})
