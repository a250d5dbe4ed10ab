import { describe, expect, it } from 'vitest'

import { codeOf, type Json } from '@/tests/support/api'
import { approveReport, aReport } from '@/tests/support/chain'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const copy = (person: 'auditor' | 'opd' | 'irban' | 'auditor2', id: string, opds: unknown) =>
  world.as[person].post(`/recommendations/${id}/copies?depth=0`, { opds })
const ofFinding = async (finding: string): Promise<Json[]> =>
  (await world.as.auditor.get(`/recommendations?where[finding][equals]=${finding}&depth=0`)).json
    .docs

describe('copying a recommendation to other OPDs', () => {
  it('makes one of its own for each, without money and person in charge, numbered on', async () => {
    const { finding, recommendation } = await aReport(world)
    const { status, json } = await copy('auditor', recommendation.id, [
      world.places.opd2,
      world.places.opd2.toUpperCase(),
      world.places.opd,
    ])
    expect([status, json.docs.length]).toEqual([200, 1])
    expect(json.docs[0]).toMatchObject({
      finding: finding.id,
      text: recommendation.text,
      code: recommendation.code,
      opd: world.places.opd2,
      value: 0,
      remaining: 0,
      number: recommendation.number + 1,
      status: 'open',
    })
    expect(json.docs[0].personInCharge ?? null).toBeNull()
  })

  it('tells in the log what it was copied from', async () => {
    const { recommendation } = await aReport(world)
    const { json } = await copy('auditor', recommendation.id, [world.places.opd2])
    const [line] = await world.sql(
      `SELECT action, title, note, changes FROM audit_log WHERE record = $1 AND action = 'copy'`,
      [json.docs[0].id],
    )
    expect(line).toEqual({
      action: 'copy',
      title: json.docs[0].title,
      note: recommendation.title,
      changes: { copiedFrom: [null, recommendation.id] },
    })
  })

  it('adds nothing to an OPD that has it, also when two ask at once', async () => {
    const { finding, recommendation } = await aReport(world)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => copy('auditor', recommendation.id, [world.places.opd2])),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await ofFinding(finding.id)).toHaveLength(2)
  })

  it('is all or none: an OPD that does not exist leaves no copy behind', async () => {
    const { finding, recommendation } = await aReport(world)
    const unknown = '00000000-0000-4000-8000-000000000000'
    const { status } = await copy('auditor', recommendation.id, [world.places.opd2, unknown])
    expect(status).toBe(422)
    expect(await ofFinding(finding.id)).toHaveLength(1)
  })

  it('is for those who may add a recommendation, while the report is open', async () => {
    const { report, recommendation } = await aReport(world)
    const opds = [world.places.opd2]
    expect((await copy('auditor2', recommendation.id, opds)).status).toBe(404)
    expect((await copy('opd', recommendation.id, opds)).status).toBe(404)
    expect((await copy('irban', recommendation.id, opds)).status).toBe(403)
    await approveReport(world, report.id)
    expect((await copy('auditor', recommendation.id, opds)).status).toBe(409)
  })

  it.each([[[]], [undefined], ['x'], [['x']], [[null]], [[{}]]])(
    'asks for OPDs and refuses %j at their field',
    async (opds) => {
      const { recommendation } = await aReport(world)
      const answer = await copy('auditor', recommendation.id, opds)
      expect([answer.status, answer.json.errors[0].path]).toEqual([422, 'opds'])
      expect(codeOf(answer)).toMatch(/^field\./)
    },
  )
})
