import { describe, expect, it } from 'vitest'
import { docOf } from '@/tests/support/api'
import { addFile, aFollowUp, read } from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'
import { both, expectNoFailure, inRounds } from '@/tests/support/races'

const world = await openWorld()

const verdict = { verdict: 'partial', verifiedAmount: 400_000, note: 'Sebagian' }

const submitted = async () => {
  const made = await aFollowUp(world, { depositedAmount: 400_000 })
  docOf(await world.as.opd.action('follow-ups', made.followUp.id, 'submit'))
  return made
}

describe('of a follow-up', () => {
  it('return and verify: one of them', () =>
    inRounds(async (number) => {
      const { followUp } = await submitted()
      const { auditor, at } = world.as
      const items = [{ id: followUp.items[0].id, accepted: false, note: 'Buram' }]
      const act = (client: typeof at, action: string, input: object) => () =>
        client.action('follow-ups', followUp.id, action, input)
      const [back, judged] = await both(
        number,
        act(at, 'return', { note: 'Perbaiki', items }),
        act(auditor, 'verify', verdict),
      )
      // Once it is verified, only the irban may return it.
      expect([back.status, judged.status].filter((status) => status === 200)).toHaveLength(1)
      for (const { status } of [back, judged]) expect([200, 403, 409]).toContain(status)
      const { status, rounds } = await read(world, 'follow-ups', followUp.id)
      expect(status).toBe(back.status === 200 ? 'returned' : 'verified')
      expect(rounds).toHaveLength(1)
    }))

  it('confirm and return: one of them', () =>
    inRounds(async (number) => {
      const { followUp, recommendation } = await submitted()
      docOf(await world.as.auditor.action('follow-ups', followUp.id, 'verify', verdict))
      const { irban } = world.as
      const [confirmed, back] = await both(
        number,
        () => irban.action('follow-ups', followUp.id, 'confirm'),
        () => irban.action('follow-ups', followUp.id, 'return', { note: 'Periksa lagi' }),
      )
      // After the return it is submitted, where the same action is another's.
      expect([confirmed.status, back.status].filter((status) => status === 200)).toHaveLength(1)
      expectNoFailure(confirmed, back)
      const after = await read(world, 'recommendations', recommendation.id)
      expect(after.verifiedAmount).toBe(confirmed.status === 200 ? 400_000 : 0)
    }))

  it('verify and the decision on the remainder: both, and the money is right', () =>
    inRounds(async (number) => {
      const { followUp, recommendation } = await submitted()
      const { auditor, irban } = world.as
      const parent = { relationTo: 'recommendations', value: recommendation.id }
      const file = await addFile(world, parent, 'irban')
      const [judged, decided] = await both(
        number,
        () => auditor.action('follow-ups', followUp.id, 'verify', { ...verdict, verdict: 'done' }),
        () =>
          irban.action('recommendations', recommendation.id, 'decide-remainder', {
            number: 'SKTJM-1',
            decidedOn: '2026-04-02',
            amount: 600_000,
            evidence: [file.id],
            note: 'Dicicil',
          }),
      )
      expect(decided.status).toBe(200)
      expect([200, 422]).toContain(judged.status)
    }))

  it('submit and reassign: it is sent by the one who has it', () =>
    inRounds(async (number) => {
      const { followUp, recommendation } = await aFollowUp(world)
      const { opd, sekretariat } = world.as
      const input = { opd: world.places.opd2, note: 'Beralih' }
      const [sent, moved] = await both(
        number,
        () => opd.action('follow-ups', followUp.id, 'submit'),
        () => sekretariat.action('recommendations', recommendation.id, 'reassign', input),
      )
      expect(moved.status).toBe(200)
      expect([200, 403, 404]).toContain(sent.status)
      const after = await read(world, 'follow-ups', followUp.id)
      expect(after.opd).toBe(world.places.opd2)
      expect(after.status).toBe(sent.status === 200 ? 'submitted' : 'draft')
    }))

  it('a file and submit: what was sent is what was there', () =>
    inRounds(async (number) => {
      const { followUp } = await aFollowUp(world)
      const { opd } = world.as
      const parent = { relationTo: 'follow-ups', value: followUp.id }
      const file = followUp.items[0].files[0]
      const [added, sent] = await both(
        number,
        () => opd.upload('/evidence', { parent }, { name: 'a.png', bytes: aPng }),
        () => opd.action('follow-ups', followUp.id, 'submit'),
      )
      expect(sent.status).toBe(200)
      expect([201, 409]).toContain(added.status)
      const later = await opd.upload('/evidence', { parent }, { name: 'a.png', bytes: aPng })
      expect(later.status).toBe(409)
      expect((await opd.del(`/evidence/${file}`)).status).toBe(409)
    }))

  it('its deletion and its submission, a file’s deletion and its submission', () =>
    inRounds(async (number) => {
      const { opd } = world.as
      const one = (await aFollowUp(world)).followUp
      const [removed, sent] = await both(
        number,
        () => opd.del(`/follow-ups/${one.id}`),
        () => opd.action('follow-ups', one.id, 'submit'),
      )
      expectNoFailure(removed, sent)
      expect(removed.status === 200).toBe(sent.status !== 200)
      const other = (await aFollowUp(world)).followUp
      const file = other.items[0].files[0]
      const [gone, kept] = await both(
        number,
        () => opd.del(`/evidence/${file}`),
        () => opd.action('follow-ups', other.id, 'submit'),
      )
      expectNoFailure(gone, kept)
      // Whichever came first: what was frozen names no file that is gone, and none is gone unsaid.
      if (kept.status !== 200) return
      const [{ content }] = kept.json.doc.rounds
      expect(content.items[0].files).toEqual(gone.status === 200 ? [] : [file])
      const stored = await world.sql('SELECT id FROM evidence WHERE id = $1', [file])
      expect(stored).toHaveLength(gone.status === 200 ? 0 : 1)
    }))
})
