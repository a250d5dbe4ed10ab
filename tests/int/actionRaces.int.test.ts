import { describe, expect, it } from 'vitest'

import { type Answer, docOf } from '@/tests/support/api'
import {
  addFile,
  aDistributedReport,
  aFollowUp,
  aLockedPlan,
  anActivity,
  aPlan,
  approveReport,
  aReport,
  read,
  submitAndLock,
  submitPlan,
} from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { openWorld } from '@/tests/support/openWorld'
import { freeze, thaw } from '@/tests/support/freeze'
import { planCsv, planLine, sendPlan } from '@/tests/support/planFile'

const world = await openWorld()

const ROUNDS = 3

const inRounds = async (round: (number: number) => Promise<void>): Promise<void> => {
  for (let number = 0; number < ROUNDS; number += 1) await round(number)
}

/** Both at once, the one or the other a little earlier by turns. */
const both = async (
  number: number,
  one: () => Promise<Answer>,
  other: () => Promise<Answer>,
): Promise<[Answer, Answer]> => {
  if (number % 2 === 0) return Promise.all([one(), other()])
  const [second, first] = await Promise.all([other(), one()])
  return [first, second]
}

/** Neither failed; a loser is told so by 409 or, where the winner took it out of reach, 403 or 404. */
const expectNoFailure = (...answers: Answer[]): void => {
  for (const { status } of answers) expect([200, 201, 403, 404, 409, 422]).toContain(status)
}

const exactlyOne = (...answers: Answer[]): void => {
  const won = answers.filter(({ status }) => status < 300)
  expect(answers.map(({ status }) => status).filter((status) => status >= 300)).toEqual(
    Array.from({ length: answers.length - 1 }, () => 409),
  )
  expect(won).toHaveLength(1)
}

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
      const [stored] = await world.sql('SELECT id FROM evidence WHERE id = $1', [file])
      if (kept.status === 200) expect(stored?.id).toBe(file)
    }))
})

describe('of a report', () => {
  it('distribute and return: one of them, with receipts or without', () =>
    inRounds(async (number) => {
      const { report } = await aReport(world)
      await approveReport(world, report.id)
      const { inspektur, sekretariat } = world.as
      const [out, back] = await both(
        number,
        () => sekretariat.action('reports', report.id, 'distribute'),
        () => inspektur.action('reports', report.id, 'return', { note: 'Salah' }),
      )
      exactlyOne(out, back)
      const found = await world.sql('SELECT 1 FROM report_receipts WHERE report_id = $1', [
        report.id,
      ])
      expect(found).toHaveLength(out.status === 200 ? 1 : 0)
    }))

  it('receive by the OPD and by the secretariat: one of them', () =>
    inRounds(async (number) => {
      const { receipt } = await aDistributedReport(world)
      const { opd, sekretariat } = world.as
      const input = { receivedOn: receipt.sentOn }
      const answers = await both(
        number,
        () => opd.action('report-receipts', receipt.id, 'receive'),
        () => sekretariat.action('report-receipts', receipt.id, 'receive', input),
      )
      exactlyOne(...answers)
    }))

  it('submit and a change of its content: what is reviewed stands still', () =>
    inRounds(async (number) => {
      const { report, finding, recommendation } = await aReport(world)
      const { auditor, at } = world.as
      const [sent, edit, text, removed] = await Promise.all([
        auditor.action('reports', report.id, 'submit'),
        at.patch(`/findings/${finding.id}`, { value: 5 + number }),
        at.patch(`/recommendations/${recommendation.id}`, { text: `Teks ${number}` }),
        at.del(`/recommendations/${recommendation.id}`),
      ])
      expect(sent.status).toBe(200)
      expectNoFailure(edit, text, removed)
      const late = await at.patch(`/findings/${finding.id}`, { value: 99 })
      expect(late.status).toBe(409)
    }))

  it('complete and a new report: never completed with a report that is not out', () =>
    inRounds(async (number) => {
      const { activity } = await aDistributedReport(world)
      const { irban, auditor } = world.as
      const [ended, made] = await both(
        number,
        () => irban.action('activities', activity.id, 'complete'),
        () => auditor.post('/reports', { activity: activity.id }),
      )
      expectNoFailure(ended, made)
      expect(ended.status === 200).toBe(made.status !== 201)
    }))

  it('cancel of the work and submit: never under review without work', () =>
    inRounds(async (number) => {
      const { activity, report } = await aReport(world)
      const { inspektur, auditor } = world.as
      const [ended, sent] = await both(
        number,
        () => inspektur.action('activities', activity.id, 'cancel', { note: 'Batal' }),
        () => auditor.action('reports', report.id, 'submit'),
      )
      expectNoFailure(ended, sent)
      expect([ended, sent].filter(({ status }) => status === 200)).toHaveLength(1)
    }))
})

describe('of a plan', () => {
  it('revise twice, by two persons: one revision', () =>
    inRounds(async (number) => {
      const { plan } = await aLockedPlan(world)
      const { inspektur, sekretariat } = world.as
      const revise = (client: typeof inspektur) => () =>
        client.action('plans', plan.id, 'revise', { note: 'Ubah' })
      exactlyOne(...(await both(number, revise(inspektur), revise(sekretariat))))
    }))

  it('delete and submit, delete and a new row', () =>
    inRounds(async (number) => {
      const { plan, items } = await aPlan(world)
      const { inspektur, sekretariat, irban } = world.as
      const [removed, sent] = await both(
        number,
        () => inspektur.del(`/plans/${plan.id}`),
        () => sekretariat.action('plans', plan.id, 'submit', { justification: 'x' }),
      )
      expectNoFailure(removed, sent)
      expect(removed.status === 200).toBe(sent.status !== 200)
      const left = await world.sql('SELECT 1 FROM plan_items WHERE id = $1', [items[0].id])
      expect(left).toHaveLength(removed.status === 200 ? 0 : 1)
      const other = await aPlan(world)
      const [gone, edit] = await both(
        number,
        () => inspektur.del(`/plans/${other.plan.id}`),
        () => irban.patch(`/plan-items/${other.items[0].id}`, { title: 'x' }),
      )
      expect(gone.status).toBe(200)
      expectNoFailure(edit)
    }))

  it('a revision’s lock, the start and the cancelling of its work', () =>
    inRounds(async () => {
      const { plan, activities } = await aLockedPlan(world, { rows: [{}, {}] })
      const { inspektur, irban } = world.as
      const revision = docOf(await inspektur.action('plans', plan.id, 'revise', { note: 'Ubah' }))
      await submitPlan(world, revision.id)
      const answers = await Promise.all([
        inspektur.action('plans', revision.id, 'lock'),
        irban.action('activities', activities[0].id, 'assign'),
        irban.action('activities', activities[1].id, 'cancel', { note: 'Batal' }),
        irban.patch(`/activities/${activities[0].id}`, { executionNotes: 'x' }),
      ])
      expectNoFailure(...answers)
      const after = await read(world, 'activities', activities[0].id)
      expect(after.plan).toBe(answers[0]?.status === 200 ? revision.id : plan.id)
    }))

  it('an import and the lock: all its rows are in, or none', () =>
    inRounds(async (number) => {
      const { plan } = await aPlan(world)
      const { sekretariat } = world.as
      const lines = Array.from({ length: 20 }, (_, row) =>
        planLine(plan.year, { 'Nama Kegiatan': `Reviu ${row}` }),
      )
      const importing = () => sendPlan(sekretariat, planCsv(lines), { year: plan.year })
      const locking = (): Promise<Answer> =>
        submitAndLock(world, plan.id).then(
          () => world.as.sekretariat.get(`/plans/${plan.id}`),
          () => world.as.sekretariat.get(`/plans/${plan.id}`),
        )
      const [taken, locked] = await both(number, importing, locking)
      expect([200, 409, 422]).toContain(taken.status)
      expect(locked.json.status).toBe('locked')
      const items = await world.sql('SELECT activity_id FROM plan_items WHERE plan_id = $1', [
        plan.id,
      ])
      expect(items).toHaveLength(taken.status === 200 ? 21 : 1)
      expect(items.every(({ activity_id }) => activity_id !== null)).toBe(true)
    }))
})

describe('of work', () => {
  it('logs, a new team and begin-report at once: all of it', () =>
    inRounds(async () => {
      const { activity } = await anActivity(world, { status: 'in-progress' })
      const { auditor, at, irban } = world.as
      const log = { activity: activity.id, period: 'day', date: '2026-03-03', days: 1, done: 'x' }
      const answers = await Promise.all([
        auditor.post('/activity-logs', { ...log, progress: 10 }),
        at.post('/activity-logs', { ...log, progress: 20 }),
        irban.patch(`/activities/${activity.id}`, { executionNotes: 'Catatan' }),
        auditor.action('activities', activity.id, 'begin-report'),
      ])
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 200, 200])
      const after = await read(world, 'activities', activity.id)
      expect([after.status, after.realisedDays, after.executionNotes]).toEqual([
        'reporting',
        2,
        'Catatan',
      ])
    }))
})

describe('numbers', () => {
  it('are given back by a lock that is rolled back at its very end', async () => {
    const { plan } = await aPlan(world)
    await submitPlan(world, plan.id)
    const counter = async () =>
      Number(
        (
          await world.sql(`SELECT value FROM number_counters WHERE series = 'plan' AND year = $1`, [
            plan.year,
          ])
        )[0]?.value ?? 0,
      )
    const before = await counter()
    await refuseNotices()
    const failed = await world.as.inspektur.action('plans', plan.id, 'lock')
    await allowNotices()
    expect(failed.status).toBe(409)
    expect(await counter()).toBe(before)
    const locked = docOf(await world.as.inspektur.action('plans', plan.id, 'lock'))
    expect(await counter()).toBe(before + 1)
    expect(locked.number).toContain(String(before + 1))
  })
})

/** Notices are written last; without them the whole action is rolled back. */
const refuseNotices = () => freeze(world, ['notifications'])
const allowNotices = () => thaw(world, ['notifications'])
