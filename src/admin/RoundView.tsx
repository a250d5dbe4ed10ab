import type { TimeZone } from '@/domain/timeZone'
import { plainNumber } from '@/hooks/plainNumber'
import { formatDate, formatInstant, formatRupiah } from '@/i18n/format'
import { fieldLabel, type Language, say, valueLabel } from '@/i18n/label'

import type { SameReceipts } from './findSameReceipts'
import { adminPath, Link } from './navigation'
import type { Round, RoundItem, RoundReview } from './readRounds'

type Names = Readonly<Record<string, string>>
type Others = ReturnType<SameReceipts['get']>

/** A value of a response in words: agreement and dates are stored as codes. */
const wordOf = (name: string, value: string, language: Language): string => {
  if (name === 'agreement') return valueLabel('agreement', value, language)
  return name === 'targetOn' ? formatDate(value, language) : value
}

const Verdict = ({ review, language }: { review: RoundReview; language: Language }) => (
  <p>
    <span className={`tp-badge tp-badge--${review.accepted ? 'done' : 'late'}`}>
      {say(review.accepted ? 'rounds.accepted' : 'rounds.returned', language)}
    </span>{' '}
    {review.note}
  </p>
)

const SameReceipt = ({ others, language }: { others: Others; language: Language }) =>
  others && (
    <div className="tp-warning">
      {say('rounds.sameReceipt', language)}
      <ul>
        {others.map(({ id, title }) => (
          <li key={id}>
            <Link href={adminPath('follow-ups', id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )

const Item = ({
  item,
  review,
  names,
  sameReceipts,
  language,
}: {
  item: RoundItem
  review: RoundReview | undefined
  names: Names
  sameReceipts: SameReceipts | undefined
  language: Language
}) => (
  <li>
    <p>{item.description}</p>
    {item.depositedAmount !== null && (
      <p className="tp-number">
        {fieldLabel('depositedAmount')[language]}: {formatRupiah(item.depositedAmount, language)}{' '}
        {item.receiptNumber} {formatDate(item.depositedOn, language)}
      </p>
    )}
    <SameReceipt others={sameReceipts?.get(plainNumber(item.receiptNumber))} language={language} />
    {item.files.map((id) => (
      <a key={id} className="tp-file-link" href={`/api/files/${id}`}>
        {names[id] ?? say('file.download', language, { name: '' })}
      </a>
    ))}
    {review && <Verdict review={review} language={language} />}
  </li>
)

/** What the verifier counts of the deposits, and what the OPD wrote where that is another amount. */
const VerifiedAmount = ({ round, language }: { round: Round; language: Language }) => {
  const verified = round.answer?.verifiedAmount ?? null
  if (verified === null) return null
  const deposited = round.items.reduce((sum, item) => sum + (item.depositedAmount ?? 0), 0)
  return (
    <>
      <p className="tp-number">
        {fieldLabel('verifiedAmount')[language]}: {formatRupiah(verified, language)}
      </p>
      {verified !== deposited && (
        <div className="tp-warning">
          {say('rounds.amountDiffers', language, { amount: formatRupiah(deposited, language) })}
        </div>
      )}
    </>
  )
}

/** One submission: what was sent, by whom and when, and how it was answered. */
export const RoundView = ({
  round,
  names,
  sameReceipts,
  language,
  timeZone,
}: {
  round: Round
  names: Names
  sameReceipts?: SameReceipts
  language: Language
  timeZone: TimeZone
}) => (
  <article className="tp-round">
    <h4>{say('rounds.title', language, { number: round.number })}</h4>
    <p className="tp-muted">
      {round.by} {round.submittedAt && `· ${formatInstant(round.submittedAt, language, timeZone)}`}
    </p>
    {round.fields.map(({ name, value }) => (
      <p key={name}>
        <strong>{fieldLabel(name)[language]}:</strong> {wordOf(name, value, language)}
      </p>
    ))}
    {round.items.length > 0 && (
      <ol>
        {round.items.map((item) => (
          <Item
            key={item.id}
            item={item}
            review={round.review.find(({ id }) => id === item.id)}
            names={names}
            sameReceipts={sameReceipts}
            language={language}
          />
        ))}
      </ol>
    )}
    {round.answer && (
      <div className="tp-round__answer">
        <strong>{round.answer.by}</strong>{' '}
        {round.answer.at && `· ${formatInstant(round.answer.at, language, timeZone)}`}
        {round.answer.verdict && ` · ${valueLabel('verdict', round.answer.verdict, language)}`}
        <VerifiedAmount round={round} language={language} />
        <p>{round.answer.note}</p>
      </div>
    )}
  </article>
)
