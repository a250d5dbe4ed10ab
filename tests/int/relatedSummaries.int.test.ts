import { describe, expect, it } from 'vitest'

import { docOf } from '@/tests/support/api'
import { aPlan, aReport } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()
const { as, sql } = world

describe('a record that another names', () => {
  it('shows which it is, and neither its rows nor its texts, whatever is asked for', async () => {
    const { report, finding, recommendation } = await aReport(world)
    for (const query of ['depth=1', 'depth=1&populate[reports][sections]=true', 'depth=3']) {
      const found = docOf(await as.auditor.get(`/findings/${finding.id}?${query}`))
      expect(found.report).toMatchObject({ id: report.id, title: report.title })
      expect(found.report).not.toHaveProperty('sections')
      const path = `/recommendations?where[finding][equals]=${finding.id}&${query}`
      const [row] = (await as.auditor.get(path)).json.docs
      expect(row).toMatchObject({ id: recommendation.id, finding: { title: finding.title } })
      expect(row.report).not.toHaveProperty('sections')
    }
    expect(docOf(await as.auditor.get(`/reports/${report.id}`))).toHaveProperty('sections')
  })

  it('is left to a write as it is to a reading', async () => {
    const { finding } = await aReport(world)
    const path = `/findings/${finding.id}?depth=1&populate[reports][sections]=true`
    const { report } = docOf(await as.auditor.patch(path, { title: 'Judul lain' }))
    expect(report).toHaveProperty('title')
    expect(report).not.toHaveProperty('sections')
  })

  it('is there whole, however many others are named beside it', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `Kelurahan ${index}`)
    const opds = await sql(
      `INSERT INTO opds (code, name, kind, active) SELECT name, name, 'kelurahan', true FROM unnest($1::text[]) name RETURNING id`,
      [names],
    )
    const { items } = await aPlan(world, { rows: [{ opds: opds.map(({ id }) => id) }] })
    const { opds: named } = docOf(await as.sekretariat.get(`/plan-items/${items[0].id}?depth=1`))
    expect(named.map(({ name }: { name: string }) => name).sort()).toEqual(names.sort())
  })
})
