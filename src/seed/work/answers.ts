import { followUps } from '@/seed/content/followUps'
import type {
  DemoEvidence,
  DemoFollowUp,
  DemoRecommendation,
  DemoResponse,
} from '@/seed/content/types'

import { REASSIGNED, WITHOUT_PROOF } from './decisions'
import type { Submission } from './followUpSteps'
import type { Job } from './job'

const sent: readonly DemoFollowUp[] = followUps

export type Wish = { key: string; recommendation: DemoRecommendation; opd: string; nth: number }

/** Every recommendation of a job with its name `<finding key>.<n>` and its OPD. */
export const wishesOf = ({ findings, nth }: Job): Wish[] =>
  findings.flatMap(({ key, opd, recommendations }) =>
    recommendations.map((recommendation, index) => ({
      key: `${key}.${index + 1}`,
      recommendation,
      opd,
      nth: nth + index,
    })),
  )

const RESPONSE_FROM_DAY = 4
const EVIDENCE_FROM_DAY = 26
const EVIDENCE_EVERY_DAYS = 24

/** The OPD's own words if there are any, else the usual ones. */
export const responseTo = ({ key, recommendation }: Wish): DemoResponse =>
  sent.find(
    (one): one is DemoResponse => one.kind === 'response' && one.recommendation === key,
  ) ?? {
    kind: 'response',
    key: `R-${key}`,
    recommendation: key,
    agreement: 'agree',
    reason: '',
    actionPlan: `Kami sependapat dan akan melaksanakan rekomendasi: ${recommendation.text}`,
    personInCharge: recommendation.personInCharge,
    targetDays: 40,
    verifierNote: 'Rencana aksi dapat diterima. Bukti disampaikan sebelum batas waktu.',
  }

/** Proof of a recommendation in the order in which it was sent. */
const evidenceFor = ({ key, recommendation, nth }: Wish): DemoEvidence[] => {
  if (WITHOUT_PROOF.includes(key)) return []
  const told = sent.filter(
    (one): one is DemoEvidence => one.kind === 'evidence' && one.recommendation === key,
  )
  if (told.length > 0) return told
  return isUnfinished(nth) ? [] : [plainEvidence(key, recommendation)]
}

const plainEvidence = (key: string, { text, value }: DemoRecommendation): DemoEvidence => ({
  kind: 'evidence',
  key: `B-${key}`,
  recommendation: key,
  items: [
    {
      id: `bukti-${key.toLowerCase().replace('.', '-')}`,
      description: `Dokumen pelaksanaan rekomendasi: ${text}`,
      depositedAmount: value,
      receiptNumber: value > 0 ? `STS/${key.replace('.', '/')}/CONTOH` : null,
      returnNote: null,
    },
  ],
  verdict: 'done',
  verifiedAmount: value,
  verifierNote: 'Dokumen sesuai rekomendasi dan dapat ditelusuri.',
  returnNote: null,
})

const isSilent = (nth: number): boolean => nth % 7 === 6
const isUnfinished = (nth: number): boolean => nth % 5 === 4

/** What an OPD with an account usually does: it answers, proves, corrects what comes back. */
export const usualSubmissions = (wish: Wish): Submission[] => {
  const { key, nth } = wish
  const { opd, fromDay } = REASSIGNED[key] ?? { opd: wish.opd, fromDay: 0 }
  const full = { opd, last: 'confirmed' as const }
  const response: Submission[] = isSilent(nth)
    ? []
    : [
        {
          ...full,
          content: responseTo(wish),
          fromDay: fromDay + RESPONSE_FROM_DAY,
          isReturned: false,
        },
      ]
  const evidence = evidenceFor(wish).map((content, index) => ({
    ...full,
    content,
    fromDay: fromDay + EVIDENCE_FROM_DAY + index * EVIDENCE_EVERY_DAYS,
    isReturned: content.returnNote !== null,
  }))
  return [...response, ...evidence]
}
