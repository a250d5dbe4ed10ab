import { findingsDirect } from '@/seed/content/findingsDirect'
import { followUps } from '@/seed/content/followUps'
import type { DemoFinding, DemoFollowUp } from '@/seed/content/types'

import { responseTo } from './answers'
import type { FollowUpState, Submission } from './followUpSteps'

const sent: readonly DemoFollowUp[] = followUps
const found: readonly DemoFinding[] = findingsDirect

const told = (
  key: string,
  { fromDay, last = 'confirmed' }: { fromDay: number; last?: FollowUpState },
): Submission => {
  const content = sent.find((one) => one.key === key)
  if (!content) throw new Error(`demo data: no follow-up ${key}`)
  const isReturned = content.kind === 'evidence' && content.returnNote !== null
  return {
    content,
    opd: 'DISDIKBUD',
    fromDay,
    last,
    isReturned: isReturned && last === 'confirmed',
  }
}

/** A first answer in the usual words. */
const usual = (
  name: string,
  { fromDay, last }: { fromDay: number; last: FollowUpState },
): Submission => {
  const [key, number] = name.split('.')
  const finding = found.find((one) => one.key === key)
  const recommendation = finding?.recommendations[Number(number) - 1]
  if (!finding || !recommendation) throw new Error(`demo data: no recommendation ${name}`)
  const content = responseTo({ key: name, recommendation, opd: finding.opd, nth: 0 })
  return { content, opd: finding.opd, fromDay, last, isReturned: false }
}

/**
 * What waits for whom: days from the receipt of the report, which lies 108, 58 and 13 days before
 * today. What is not listed has got no answer at all.
 */
const SENT: Record<string, () => Submission[]> = {
  'T03.1': () => [told('R02', { fromDay: 4 }), told('B04', { fromDay: 98, last: 'submitted' })],
  'T04.1': () => [
    told('R03', { fromDay: 5 }),
    told('B05', { fromDay: 30 }),
    told('B06', { fromDay: 90, last: 'verified' }),
  ],
  'T04.2': () => [told('B07', { fromDay: 20 })],
  'T05.1': () => [told('R04', { fromDay: 9 })],
  'T06.1': () => [told('B08', { fromDay: 25 })],
  'T01.1': () => [told('R01', { fromDay: 5 }), told('B01', { fromDay: 44, last: 'returned' })],
  'T02.1': () => [told('B02', { fromDay: 49, last: 'draft' })],
  'T02.2': () => [told('B03', { fromDay: 16 })],
  'T47.1': () => [usual('T47.1', { fromDay: 5, last: 'submitted' })],
  'T47.2': () => [usual('T47.2', { fromDay: 8, last: 'draft' })],
}

/** What the OPD has sent for a recommendation of work outside the plan. */
export const directSubmissions = (recommendation: string): Submission[] =>
  SENT[recommendation]?.() ?? []
