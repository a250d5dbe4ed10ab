import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { valueLabel } from '@/i18n/label'
import { EvidenceForm } from '@/portal/forms/EvidenceForm.client'
import { evidenceValues } from '@/portal/forms/evidenceValues'
import { ResponseForm, type ResponseValues } from '@/portal/forms/ResponseForm.client'
import { nextStep } from '@/portal/nextStep'
import type { FileFacts, FollowUpStory, RecommendationDoc } from '@/portal/queries/recommendation'
import type { OpdReader } from '@/portal/session'

type Props = {
  reader: OpdReader
  recommendation: RecommendationDoc
  followUps: FollowUpStory[]
  files: (FileFacts & { followUp: string })[]
  megabytesMax: number
}

type Kind = FollowUpStory['kind']

const openOf = (followUps: FollowUpStory[], kind: Kind): FollowUpStory | undefined =>
  followUps.find((one) => one.kind === kind && one.status !== 'confirmed')

const isWithOpd = (followUp: FollowUpStory | undefined): boolean =>
  !followUp || followUp.status === 'draft' || followUp.status === 'returned'

/** What to do now: the form that is due stands open, the other one is a line to unfold. */
export const NowForms = (props: Props) => {
  const { reader, recommendation, followUps } = props
  const { recommendation: words } = reader.words
  const status = recommendation.status ?? 'open'
  if (!FOLLOW_UP_OPEN.includes(status as 'open')) return <Closed {...props} />
  if (!recommendation.receivedOn) return <ReceiveFirst {...props} />
  const step = nextStep(status, followUps)
  const dueKind: Kind =
    step.name === 'respond' || (step.name === 'fix' && step.kind === 'response')
      ? 'response'
      : 'evidence'
  const other: Kind = dueKind === 'response' ? 'evidence' : 'response'
  return (
    <>
      <FormOrState {...props} kind={dueKind} />
      {isWithOpd(openOf(followUps, other)) ? (
        <details className="panel">
          <summary>{other === 'evidence' ? words.early : words.again}</summary>
          <div className="details-body">
            <FormOrState {...props} kind={other} />
          </div>
        </details>
      ) : (
        <FormOrState {...props} kind={other} />
      )}
    </>
  )
}

const FormOrState = ({ kind, ...props }: Props & { kind: Kind }) => {
  const { reader, recommendation, followUps } = props
  const { form: words, recommendation: said } = reader.words
  const followUp = openOf(followUps, kind)
  if (!isWithOpd(followUp))
    return <p className="notice">{kind === 'response' ? said.responseWaits : said.evidenceWaits}</p>
  const owner = {
    user: reader.actor.id,
    recommendation: recommendation.id,
    kind,
    followUp: followUp?.id ?? null,
  }
  return (
    <section className="panel">
      <h3>{kind === 'response' ? words.responseTitle : words.evidenceTitle}</h3>
      {followUp?.status === 'returned' && followUp.returnNote && (
        <div className="notice" data-tone="late">
          <p className="label">{words.returnedNote}</p>
          <p className="text">{followUp.returnNote}</p>
        </div>
      )}
      <noscript>{words.needsScript}</noscript>
      {kind === 'response' ? (
        <ResponseForm owner={owner} initial={responseValues(followUp)} words={words} />
      ) : (
        <EvidenceForm
          owner={owner}
          initial={evidenceValues({
            items: followUp?.items ?? [],
            files: props.files.filter((file) => file.followUp === followUp?.id),
            language: reader.language,
            isFirstRound: !followUp?.rounds?.length,
          })}
          megabytesMax={props.megabytesMax}
          words={words}
          language={reader.language}
        />
      )}
    </section>
  )
}

const responseValues = (followUp: FollowUpStory | undefined): ResponseValues => ({
  agreement: (followUp?.agreement ?? '') as ResponseValues['agreement'],
  reason: followUp?.reason ?? '',
  actionPlan: followUp?.actionPlan ?? '',
  personInCharge: followUp?.personInCharge ?? '',
  targetOn: followUp?.targetOn ?? '',
})

const Closed = ({ reader, recommendation }: Props) => {
  const { words, language } = reader
  const reason = recommendation.notActionable?.reason ?? ''
  return (
    <div className="notice" data-tone="done">
      <p>
        {recommendation.status === 'done'
          ? words.recommendation.closedDone
          : words.recommendation.closedNotActionable.replace(
              '{reason}',
              valueLabel('notActionableReason', reason, language).toLowerCase(),
            )}
      </p>
      <p>{words.recommendation.nothingNow}</p>
    </div>
  )
}

const ReceiveFirst = ({ reader, recommendation }: Props) => (
  <div className="panel">
    <p>{reader.words.recommendation.receiveFirst}</p>
    <div className="buttons">
      <a className="button" href={`/opd/laporan/${recommendation.report?.id ?? ''}`}>
        {reader.words.recommendation.toReport}
      </a>
    </div>
  </div>
)
