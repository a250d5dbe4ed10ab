import { fill, valueLabel } from '@/i18n/label'
import { rupiah, shortDate } from '@/portal/format'
import { dayContextOf } from '@/portal/queries/dayContext'
import type { FollowUpStory, RecommendationDoc } from '@/portal/queries/recommendation'
import type { OpdReader } from '@/portal/session'
import type { PortalWords } from '@/portal/words'

import { Badge, toneOfStatus } from './Badge'
import { Clocks } from './Clocks'
import { Fact } from './Fact'

const PARTS = ['condition', 'criteria', 'cause', 'effect'] as const

/** What was found: condition, criteria, cause, effect. */
export const Found = ({
  words: { recommendation: words },
  finding,
}: {
  words: PortalWords
  finding: RecommendationDoc['finding']
}) =>
  finding ? (
    <section className="panel">
      <h2>{words.found}</h2>
      {PARTS.map((part) => (
        <div key={part}>
          <h3 className="label">{words[part]}</h3>
          <p className="text">{finding[part]}</p>
        </div>
      ))}
    </section>
  ) : null

/** What is asked: the text, the money, both dates and why they are those. */
export const Asked = async ({
  reader,
  recommendation,
  followUps,
}: {
  reader: OpdReader
  recommendation: RecommendationDoc
  followUps: FollowUpStory[]
}) => {
  const { words, language } = reader
  const status = recommendation.status ?? 'open'
  const row = {
    status,
    report: recommendation.report,
    receivedOn: recommendation.receivedOn ?? null,
    responseDueOn: recommendation.responseDueOn ?? null,
    completionDueOn: recommendation.completionDueOn ?? null,
    followUps,
  }
  return (
    <section className="stack">
      <h2>{fill(words.recommendation.asked, { number: recommendation.number ?? '' })}</h2>
      <div className="panel">
        <p className="text">{recommendation.text}</p>
        <Badge tone={toneOfStatus(status)}>{valueLabel('recommendations', status, language)}</Badge>
        <Money reader={reader} recommendation={recommendation} />
      </div>
      <Clocks reader={reader} row={row} context={await dayContextOf(reader)} />
    </section>
  )
}

const Money = ({
  reader: { words, language },
  recommendation,
}: {
  reader: OpdReader
  recommendation: RecommendationDoc
}) => {
  const { value, verifiedAmount, remaining, overpaid, personInCharge, remainder } = recommendation
  const amount = (whole: number | null | undefined) => (
    <span className="money">{rupiah(whole ?? 0, language)}</span>
  )
  return (
    <>
      <dl className="facts">
        <Fact term={words.recommendation.personInCharge}>{personInCharge}</Fact>
        {Boolean(value) && (
          <>
            <Fact term={words.money.value}>{amount(value)}</Fact>
            <Fact term={words.money.verified}>{amount(verifiedAmount)}</Fact>
            <Fact term={words.money.remaining}>{amount(remaining)}</Fact>
            <Fact term={words.money.overpaid}>{Boolean(overpaid) && amount(overpaid)}</Fact>
          </>
        )}
      </dl>
      {remainder?.decidedOn && (
        <p>
          {fill(words.recommendation.remainder, {
            number: remainder.number ?? '—',
            date: shortDate(remainder.decidedOn, language),
            amount: rupiah(remainder.amount ?? 0, language),
          })}
        </p>
      )}
    </>
  )
}
