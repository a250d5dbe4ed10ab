import { expect, it } from 'vitest'

import { codeOf, docOf } from '@/tests/support/api'
import { approveReport, aReport } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, sql } = world

const number = (reportPattern: string) =>
  as.sekretariat.post('/globals/numbering', { planPattern: 'PKPT-{year}-{seq}', reportPattern })
const countTo = (value: number) =>
  sql("UPDATE number_counters SET value = $1 WHERE series = 'report'", [value])

it('no number is issued twice, also when the pattern was changed in between', async () => {
  docOf(await number('1{seq}/LHP/{year}'))
  const first = await aReport(world)
  const issued = (await approveReport(world, first.report.id)).number
  expect(issued).toMatch(/^11\/LHP\//)
  docOf(await number('{seq}/LHP/{year}'))
  await countTo(10)
  const { report } = await aReport(world)
  docOf(await as.auditor.action('reports', report.id, 'submit'))
  for (const person of ['pt', 'irban'] as const)
    docOf(await as[person].action('reports', report.id, 'approve'))
  const answer = await as.inspektur.action('reports', report.id, 'approve')
  expect([answer.status, codeOf(answer)]).toEqual([409, 'numbering.taken'])
  expect(answer.json.errors[0].message).toContain(issued)
  docOf(await number('{seq}/{unit}/{year}'))
  const approved = docOf(await as.inspektur.action('reports', report.id, 'approve'))
  expect(approved.number).toMatch(/^11\/IRB1\//)
})
