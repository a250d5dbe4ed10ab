import type { Payload } from 'payload'

import { reportTemplates } from '@/seed/content/reportTemplates'
import { oversightGroups } from '@/seed/content/oversightTypes'
import type { DemoOversightGroup } from '@/seed/content/types'

import { readTable } from './readTable'

type Code = { scheme: string; code: string; text: string }

const loadCodes = async (
  payload: Payload,
  collection: 'finding-codes' | 'recommendation-codes',
): Promise<void> => {
  for (const row of readTable<Code>(`${collection}.csv`))
    await payload.create({
      collection,
      data: { ...row, label: `${row.code} ${row.text}`, active: true },
      overrideAccess: true,
    })
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
  for (const leaf of group.leaves)
    await payload.create({
      collection: 'oversight-types',
      data: { ...leaf, parent: parent.id, active: true },
      overrideAccess: true,
    })
}

/** Finding and recommendation codes (Permenpan 42/2011) and the two levels of oversight types. */
export const loadCodeLists = async (payload: Payload): Promise<void> => {
  await loadCodes(payload, 'finding-codes')
  await loadCodes(payload, 'recommendation-codes')
  for (const group of oversightGroups) await loadGroup(payload, group)
}
