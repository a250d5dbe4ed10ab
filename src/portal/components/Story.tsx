import { dateInZone } from '@/domain/plainDate'
import { fill, valueLabel } from '@/i18n/label'
import { rupiah, shortDate, shortInstant } from '@/portal/format'
import type { FileFacts, FollowUpStory, Round } from '@/portal/queries/recommendation'
import type { StoryContext } from '@/portal/storyContext'

import { Badge } from './Badge'
import { ItemView } from './ItemView'

type Props = { followUps: FollowUpStory[]; files: Map<string, FileFacts>; context: StoryContext }

/** What this OPD has handed in: every round as it was frozen, with its answer; latest open. */
export const Story = ({ followUps, files, context }: Props) => {
  const rounds = followUps.flatMap((followUp) =>
    (followUp.rounds ?? []).map((round) => ({ followUp, round })),
  )
  if (rounds.length === 0) return <p className="lead">{context.words.recommendation.nothingDone}</p>
  const ordered = rounds.toSorted((a, b) => a.round.submittedAt.localeCompare(b.round.submittedAt))
  return (
    <ol className="story">
      {ordered.map(({ followUp, round }, index) => (
        <li key={`${followUp.id}-${round.round}`}>
          <details open={index === ordered.length - 1}>
            <summary>
              <h3>{titleOf(followUp, round, context)}</h3>
              <AnswerBadge {...{ followUp, round, context }} />
            </summary>
            <div className="details-body stack">
              <RoundView {...{ followUp, round, files, context }} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

const titleOf = (followUp: FollowUpStory, round: Round, context: StoryContext): string => {
  const { words, language, timeZone } = context
  return fill(round.round > 1 ? words.story.again : words.story.first, {
    kind: valueLabel('followUpKind', followUp.kind, language),
    date: shortDate(dateInZone(round.submittedAt, timeZone), language),
    number: round.round,
  })
}

type RoundProps = {
  followUp: FollowUpStory
  round: Round
  files: Map<string, FileFacts>
  context: StoryContext
}

const RoundView = ({ followUp, round, files, context }: RoundProps) => {
  const { words } = context
  const review = new Map((round.review ?? []).map((entry) => [entry.id, entry]))
  return (
    <>
      <p className="card-meta">{when('sent', round.submittedAt, round.by, context)}</p>
      {followUp.kind === 'response' && <ResponseView round={round} context={context} />}
      {(round.content.items ?? []).map((item, index) => (
        <ItemView
          key={item.id ?? index}
          item={item}
          number={index + 1}
          files={files}
          review={review.get(item.id ?? '')}
          context={context}
        />
      ))}
      <Answer followUp={followUp} round={round} context={context} />
      {round.note && (
        <div className="notice">
          <p className="label">{words.story.note}</p>
          <p className="text">{round.note}</p>
        </div>
      )}
    </>
  )
}

const ResponseView = ({ round: { content }, context }: Pick<RoundProps, 'round' | 'context'>) => {
  const { words, language } = context
  const rows: [string, string | null | undefined][] = [
    [
      words.story.agreement,
      content.agreement && valueLabel('agreement', content.agreement, language),
    ],
    [words.form.reason, content.reason],
    [words.form.actionPlan, content.actionPlan],
    [words.form.personInCharge, content.personInCharge],
    [words.form.targetOn, content.targetOn && shortDate(content.targetOn, language)],
  ]
  return (
    <dl className="stack-tight">
      {rows
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <div key={term}>
            <dt className="label">{term}</dt>
            <dd className="text">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The answer to a round in a word, also while the round is folded. */
const AnswerBadge = ({ followUp, round, context }: Omit<RoundProps, 'files'>) => {
  const { words, language } = context
  const { returnedAt, verifiedAt, verdict } = round
  if (returnedAt) return <Badge tone="late">{valueLabel('follow-ups', 'returned', language)}</Badge>
  if (!verifiedAt) return <Badge tone="open">{words.story.waits}</Badge>
  if (followUp.rejectedAmount) return <Badge tone="late">{words.story.rejected}</Badge>
  if (!verdict) return <Badge tone="done">{valueLabel('follow-ups', 'verified', language)}</Badge>
  return (
    <Badge tone={verdict === 'done' ? 'done' : 'soon'}>
      {fill(words.story.verdict, { verdict: valueLabel('verdict', verdict, language) })}
    </Badge>
  )
}

/** How the Inspectorate answered this round, and when; nothing while it has not. */
const Answer = ({ followUp, round, context }: Omit<RoundProps, 'files'>) => {
  const { words, language } = context
  if (round.returnedAt)
    return (
      <p className="card-meta">{when('returned', round.returnedAt, round.returnedBy, context)}</p>
    )
  if (!round.verifiedAt) return null
  const { verifiedAmount } = round
  return (
    <>
      {Boolean(verifiedAmount) && (
        <p>{fill(words.story.verifiedAmount, { amount: rupiah(verifiedAmount ?? 0, language) })}</p>
      )}
      <p className="card-meta">{when('verified', round.verifiedAt, round.verifiedBy, context)}</p>
      <p className="card-meta">
        {followUp.confirmedAt
          ? when('confirmed', followUp.confirmedAt, followUp.confirmerName, context)
          : words.story.unconfirmed}
      </p>
      <Rejection followUp={followUp} context={context} />
    </>
  )
}

/** A deposit that was accepted and proved false later: how much no longer counts, and why. */
const Rejection = ({ followUp, context }: Pick<RoundProps, 'followUp' | 'context'>) => {
  const { words, language } = context
  const { rejectedAmount, rejectionNote } = followUp
  if (!rejectedAmount) return null
  return (
    <div className="notice">
      <p>{fill(words.story.rejectedAmount, { amount: rupiah(rejectedAmount, language) })}</p>
      <p className="label">{words.story.rejectionNote}</p>
      <p className="text">{rejectionNote}</p>
    </div>
  )
}

const when = (
  what: 'sent' | 'returned' | 'verified' | 'confirmed',
  at: string,
  name: string | null | undefined,
  context: StoryContext,
): string => fill(context.words.story[what], { date: shortInstant(at, context), name: name || '—' })
