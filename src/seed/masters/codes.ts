import type { Payload } from 'payload'

import { reportTemplates } from '@/seed/content/reportTemplates'
import { oversightGroups } from '@/seed/content/oversightTypes'
import type { DemoOversightGroup } from '@/seed/content/types'

import { insertMasters } from './query'
import { readTable } from './readTable'

type Code = { scheme: string; code: string; text: string }

const LISTS = {
  'finding-codes': 'finding_codes',
  'recommendation-codes': 'recommendation_codes',
} as const

const loadCodes = async (payload: Payload, list: keyof typeof LISTS): Promise<void> => {
  const rows = readTable<Code>(`${list}.csv`).map((row) => ({
    ...row,
    label: `${row.code} ${row.text}`,
    active: true,
  }))
  await insertMasters(payload, LISTS[list], rows)
}

const templateOf = (group: string) =>
  reportTemplates[group as keyof typeof reportTemplates].map(({ heading, paragraphs }) => ({
    heading,
    hint: paragraphs.join('\n'),
  }))

const loadGroup = async (payload: Payload, group: DemoOversightGroup): Promise<void> => {
  const parent = await payload.create({
    collection: 'oversight-types',
    data: {
      code: group.code,
      name: group.name,
      producesFindings: group.leaves.some((leaf) => leaf.producesFindings),
      sectionTemplate: templateOf(group.code),
      active: true,
    },
    overrideAccess: true,
  })
  const leaves = group.leaves.map((leaf) => ({ ...leaf, parentId: parent.id, active: true }))
  await insertMasters(payload, 'oversight_types', leaves)
}

/** Finding and recommendation codes (Permenpan 42/2011) and the two levels of oversight types. */
export const loadCodeLists = async (payload: Payload): Promise<void> => {
  await loadCodes(payload, 'finding-codes')
  await loadCodes(payload, 'recommendation-codes')
  for (const group of oversightGroups) await loadGroup(payload, group)
}
