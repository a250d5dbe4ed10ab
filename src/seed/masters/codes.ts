import type { PayloadRequest } from 'payload'

import { reportTemplates } from '@/seed/content/reportTemplates'
import { oversightGroups } from '@/seed/content/oversightTypes'
import type { DemoOversightGroup } from '@/seed/content/types'

import { insertTold } from './query'
import { readTable } from './readTable'

type Code = { scheme: string; code: string; text: string }

/** Permenpan 42/2011. */
export const CODE_LISTS = ['finding-codes', 'recommendation-codes'] as const

/** Rows of a shipped code list. */
export const codesOf = (slug: (typeof CODE_LISTS)[number]): Record<string, unknown>[] =>
  readTable<Code>(`${slug}.csv`).map((row) => ({
    ...row,
    label: `${row.code} ${row.text}`,
    active: true,
  }))

/** The two levels of oversight types, each group with the template of its reports. */
export const loadOversightTypes = async (req: PayloadRequest): Promise<void> => {
  for (const group of oversightGroups) await loadGroup(req, group)
}

const loadGroup = async (req: PayloadRequest, group: DemoOversightGroup): Promise<void> => {
  const parent = await req.payload.create({
    collection: 'oversight-types',
    data: {
      code: group.code,
      name: group.name,
      producesFindings: group.leaves.some((leaf) => leaf.producesFindings),
      sectionTemplate: templateOf(group.code),
      active: true,
    },
    req,
    overrideAccess: true,
  })
  const leaves = group.leaves.map((leaf) => ({ ...leaf, parentId: parent.id, active: true }))
  await insertTold(req, { slug: 'oversight-types', title: group.name }, leaves)
}

const templateOf = (group: string) =>
  reportTemplates[group as keyof typeof reportTemplates].map(({ heading, paragraphs }) => ({
    heading,
    hint: paragraphs.join('\n'),
  }))
