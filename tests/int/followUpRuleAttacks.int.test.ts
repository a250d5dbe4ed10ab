import { describe, expect, it } from 'vitest'
import { type Answer, codeOf, docOf } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  beginFollowUp,
  read,
  SECOND,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

const said = (answer: Answer): unknown[] => [answer.status, codeOf(answer)]
const png = { name: 'a.png', bytes: aPng, type: 'image/png' }

describe('proof', () => {
  it('is of its own follow-up: another’s file and no file at all look the same', async () => {
    const { opd } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const foreign = await aFollowUp(world, { crew: SECOND })
    const own = await aFollowUp(world)
    const gone = '11111111-1111-4111-8111-111111111111'
    const [kept] = (await read(world, 'follow-ups', followUp.id)).items
    const path = `/follow-ups/${followUp.id}`
    const files = [foreign, own].map((made) => made.followUp.items[0].files[0])
    for (const file of [...files, gone]) {
      const added = await opd.patch(path, { items: [{ ...kept, files: [...kept.files, file] }] })
      expect([file, ...said(added)]).toEqual([file, 422, 'recommendations.evidenceForeign'])
    }
    docOf(await opd.patch(path, { items: [kept] }))
    docOf(await opd.del(path))
    const data = { recommendation: recommendation.id, kind: 'evidence' }
    for (const file of [...files, gone]) {
      const items = [{ description: 'x', files: [file] }]
      expect((await opd.post('/follow-ups', { ...data, items })).status).toBe(422)
    }
  })

  it('that was accepted is forged by nobody, and not taken for accepted before', async () => {
    const { opd, auditor } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const path = `/follow-ups/${followUp.id}`
    const [item] = followUp.items
    const second = { description: 'Kedua', files: item.files, accepted: true, reviewNote: 'x' }
    const forged = [{ ...item, accepted: true }, second]
    const drafted = docOf(await opd.patch(`${path}?depth=0`, { items: forged }))
    expect(drafted.items.map(({ accepted }: { accepted: boolean }) => accepted)).toEqual([
      false,
      false,
    ])
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    const [first, other] = drafted.items
    const items = [
      { id: first.id, accepted: true },
      { id: other.id, accepted: false, note: 'Tidak terbaca' },
    ]
    docOf(await auditor.action('follow-ups', followUp.id, 'return', { note: 'Perbaiki', items }))
    const changes = [
      [{ ...first, depositedAmount: 5 }, other],
      [other],
      [{ ...first, id: undefined }, other],
      [{ ...other, id: first.id }, first],
      [],
    ]
    for (const change of changes) {
      const answer = await opd.patch(path, { items: change })
      expect([409, 422]).toContain(answer.status)
    }
    const sneaked = [first, { ...other, accepted: true }, { ...second, description: 'Ketiga' }]
    const after = docOf(await opd.patch(`${path}?depth=0`, { items: sneaked }))
    expect(after.items.map(({ accepted }: { accepted: boolean }) => accepted)).toEqual([
      true,
      false,
      false,
    ])
    const again = { recommendation: recommendation.id, kind: 'evidence' }
    expect((await opd.post('/follow-ups', again)).status).toBe(409)
  })

  it('is not added once it was sent, by anybody, and not by the verifier', async () => {
    const { followUp } = await aFollowUp(world)
    docOf(await world.as.opd.action('follow-ups', followUp.id, 'submit'))
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    for (const [person, status] of [
      ['opd', 409],
      ['auditor', 403],
      ['irban', 403],
      ['opd2', 404],
      ['pimpinan', 403],
    ] as const)
      expect((await world.as[person].upload('/evidence', { parent }, png)).status).toBe(status)
  })
})

describe('a follow-up', () => {
  it('goes on with the new OPD after a reassignment, and the old one has nothing of it left', async () => {
    const { opd, opd2, sekretariat } = world.as
    const { followUp, recommendation, report, finding } = await aFollowUp(world)
    const file = followUp.items[0].files[0]
    const input = { opd: world.places.opd2, note: 'Urusan beralih' }
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', input))
    for (const path of [
      `/follow-ups/${followUp.id}`,
      `/follow-ups/${followUp.id}/actions`,
      `/recommendations/${recommendation.id}`,
      `/findings/${finding.id}`,
      `/reports/${report.id}`,
      `/evidence/${file}`,
      `/files/${file}`,
    ])
      expect([path, (await opd.get(path)).status]).toEqual([path, 404])
    expect((await opd.patch(`/follow-ups/${followUp.id}`, { items: [] })).status).toBe(404)
    expect((await opd.del(`/follow-ups/${followUp.id}`)).status).toBe(404)
    expect((await opd.action('follow-ups', followUp.id, 'submit')).status).toBe(404)
    const counted = await opd.get(`/follow-ups/count?where[id][equals]=${followUp.id}`)
    expect(counted.json.totalDocs).toBe(0)
    docOf(await opd2.action('follow-ups', followUp.id, 'submit'))
  })

  it('is judged by a verdict that there is, told at its field', async () => {
    const { opd, auditor } = world.as
    const { followUp } = await aFollowUp(world)
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    for (const verdict of [[], ['done'], {}, 'toString', 1, true]) {
      const input = { verdict, verifiedAmount: 1_000_000, note: 'Sesuai' }
      const { status, json } = await auditor.action('follow-ups', followUp.id, 'verify', input)
      expect([verdict, status, json.errors[0].path]).toEqual([verdict, 422, 'verdict'])
    }
  })

  it('is verified and confirmed by two persons, also when one holds both roles', async () => {
    const { admin, opd, irban, auditor } = world.as
    const { followUp } = await aFollowUp(world)
    docOf(await opd.action('follow-ups', followUp.id, 'submit'))
    docOf(await admin.patch(`/users/${world.users.auditor}`, { roles: ['auditor', 'irban'] }))
    const verdict = { verdict: 'done', verifiedAmount: 1_000_000, note: 'Sesuai' }
    docOf(await auditor.action('follow-ups', followUp.id, 'verify', verdict))
    const own = await auditor.action('follow-ups', followUp.id, 'confirm')
    expect(said(own)).toEqual([403, 'followUps.verifierConfirms'])
    docOf(await irban.action('follow-ups', followUp.id, 'confirm'))
    docOf(await admin.patch(`/users/${world.users.auditor}`, { roles: ['auditor'] }))
  })

  it('is begun under no recommendation that is settled or not yet out', async () => {
    const { inspektur, opd } = world.as
    const { recommendation, receipt } = await aDistributedReport(world)
    docOf(await opd.action('report-receipts', receipt.id, 'receive'))
    const parent = { relationTo: 'recommendations', value: recommendation.id }
    const file = await addFile(world, parent, 'inspektur')
    const input = { reason: 'force-majeure', document: [file.id], note: 'Bencana' }
    docOf(
      await inspektur.action('recommendations', recommendation.id, 'close-not-actionable', input),
    )
    const data = { recommendation: recommendation.id, kind: 'response' }
    expect((await opd.post('/follow-ups', data)).status).toBe(409)
    await expect(beginFollowUp(world, recommendation.id)).rejects.toThrow('409')
  })
})
