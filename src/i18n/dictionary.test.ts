import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { POLICY } from '@/access/policy'
import { ROLES } from '@/access/roles'
import { TEAM_ROLES } from '@/domain/activities/team'
import { collections, globals } from '@/collections'
import { DAY_REASONS, DEADLINE_UNITS } from '@/domain/explainDeadline'
import { NOTICES } from '@/domain/notices'
import { RULE_CODES } from '@/domain/ruleCodes'
import { actionsOf, statesOf, type Workflow } from '@/domain/workflow'
import { WORKFLOWS } from '@/domain/workflows'

import { en } from './en'
import { noticesEn } from './en/notices'
import { id } from './id'
import { noticesId } from './id/notices'
import { violations } from './violations'

type Tree = { [key: string]: string | Tree }

const isText = (value: unknown): value is { id: string; en: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value

/** Every named field of a configuration, those inside rows, groups and arrays included. */
const namedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    ...('name' in field ? [field] : []),
    ...('fields' in field ? namedFields(field.fields) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => namedFields(tab.fields)) : []),
  ])

/** All texts under a dictionary, each with its path. */
const leaves = (tree: Tree, path: string[] = []): { path: string; text: string }[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [{ path: [...path, key].join(' › '), text: value }]
      : leaves(value, [...path, key]),
  )

const everything: Record<'id' | 'en', Tree> = {
  id: { ...id, violations: violations.id, notices: noticesId },
  en: { ...en, violations: violations.en, notices: noticesEn },
}
const texts = { id: leaves(everything.id), en: leaves(everything.en) }

const missingFrom = (words: object, keys: readonly string[]): string[] =>
  keys.filter((key) => !Object.hasOwn(words, key))

describe('labels', () => {
  const fields = [...collections, ...globals].flatMap((config) =>
    namedFields(config.fields).map((field) => ({ slug: config.slug, field })),
  )

  it('names every field of every collection and global', () => {
    const unnamed = fields.filter(
      ({ field }) => 'name' in field && (!isText(field.label) || field.label.id === field.name),
    )
    expect(unnamed.map(({ slug, field }) => `${slug}.${'name' in field && field.name}`)).toEqual([])
  })

  it('names every option of a list', () => {
    const options = fields.flatMap(({ slug, field }) =>
      field.type === 'select' ? field.options.map((option) => ({ slug, field, option })) : [],
    )
    const unnamed = options.filter(
      ({ option }) =>
        typeof option === 'string' || !isText(option.label) || option.label.id === option.value,
    )
    expect(unnamed.map(({ slug, option }) => [slug, option])).toEqual([])
  })

  it('names the rows of every array', () => {
    const arrays = fields.flatMap(({ field }) => (field.type === 'array' ? [field] : []))
    const unnamed = arrays.filter(
      ({ labels }) => !isText(labels?.singular) || !isText(labels.plural),
    )
    expect(unnamed.map(({ name }) => name)).toEqual([])
  })

  it('names every collection and global that the policy knows', () => {
    expect(missingFrom(id.collections, Object.keys(POLICY))).toEqual([])
  })
})

describe('states, actions and rules', () => {
  it.each(Object.entries(WORKFLOWS) as [keyof typeof WORKFLOWS, Workflow][])(
    'has words for every state, action and input of %s',
    (slug, workflow) => {
      expect(missingFrom(id.values[slug], statesOf(workflow))).toEqual([])
      expect(missingFrom(id.actions[slug], actionsOf(workflow))).toEqual([])
      expect(Object.keys(id.done[slug]).toSorted()).toEqual(actionsOf(workflow).toSorted())
      const inputs = Object.values(workflow.actions).flatMap(({ fields = [] }) => fields)
      expect(
        missingFrom(
          id.fields,
          inputs.map(({ name }) => name),
        ),
      ).toEqual([])
    },
  )

  it('has words for every role, team role, unit of time and reason of a day', () => {
    expect(missingFrom(id.values.roles, ROLES)).toEqual([])
    expect(missingFrom(id.values.teamRole, TEAM_ROLES)).toEqual([])
    expect(missingFrom(id.values.deadlineUnit, DEADLINE_UNITS)).toEqual([])
    expect(missingFrom(id.values.dayReason, DAY_REASONS)).toEqual([])
  })

  it('has a sentence for every rule, and no sentence for a rule that is gone', () => {
    expect(Object.keys(violations.id).toSorted()).toEqual(Object.keys(RULE_CODES).toSorted())
    expect(Object.keys(violations.en).toSorted()).toEqual(Object.keys(RULE_CODES).toSorted())
  })

  it('has a sentence for every notice that is sent, and for every action', () => {
    const actions = Object.entries(WORKFLOWS).flatMap(([slug, workflow]) =>
      Object.keys(workflow.actions).map((action) => `${slug}.${action}`),
    )
    expect(missingFrom(noticesId, [...Object.keys(NOTICES), ...actions])).toEqual([])
  })
})

/** Words that are the same in both languages: names, abbreviations and loans. */
const SAME_IN_BOTH = new Set([
  'Teropong',
  'Status',
  'Unit',
  'Portal',
  'OPD',
  'PKPT',
  'Inspektur',
  '—',
])

describe('sentences', () => {
  it('are translated', () => {
    const same = texts.id.filter(
      ({ text }, index) => text === texts.en[index]?.text && !SAME_IN_BOTH.has(text),
    )
    expect(same).toEqual([])
  })

  it('keep the same facts in both languages', () => {
    const factsIn = (text: string): string[] =>
      [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()
    expect(texts.en.map(({ path, text }) => [path, factsIn(text)])).toEqual(
      texts.id.map(({ path, text }) => [path, factsIn(text)]),
    )
  })

  it.each(['id', 'en'] as const)('show no raw key (%s)', (language) => {
    const raw = texts[language].filter(({ text }) =>
      /\p{Ll}\p{Lu}|\w_\w|\b(?:in-progress|not-actionable|begin-report|working-days)\b/u.test(
        text.replace(/\{[\w:]+\}/g, ''),
      ),
    )
    expect(raw).toEqual([])
  })

  it.each(['id', 'en'] as const)(
    'are tidy: no blank, no double space, no edge space (%s)',
    (language) => {
      expect(texts[language].filter(({ text }) => !/^\S+(?: \S+)*$/.test(text))).toEqual([])
    },
  )

  it.each(['id', 'en'] as const)('tell what was done in whole sentences (%s)', (language) => {
    const broken = leaves((language === 'id' ? id : en).done).filter(
      ({ text }) => !/^\p{Lu}\S* .*\.$/u.test(text),
    )
    expect(broken).toEqual([])
  })

  it.each(['id', 'en'] as const)('tell what is wrong in whole sentences (%s)', (language) => {
    const broken = leaves(violations[language]).filter(
      ({ text }) => !/^[\p{Lu}"{].*[.?]$/u.test(text),
    )
    expect(broken).toEqual([])
  })
})
