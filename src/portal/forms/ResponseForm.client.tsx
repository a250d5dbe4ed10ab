'use client'

import type { FormWords } from '@/portal/words'

import { ErrorSummary } from './ErrorSummary.client'
import { LineField, LongTextField } from './Field.client'
import { FormFoot, RestoredNotice } from './FormFoot.client'
import { type FormOwner, useFollowUpForm } from './useFollowUpForm'

export type ResponseValues = {
  agreement: '' | 'agree' | 'disagree'
  reason: string
  actionPlan: string
  personInCharge: string
  targetOn: string
}

type Props = { owner: FormOwner; initial: ResponseValues; words: FormWords }

type TextField = Exclude<keyof ResponseValues, 'agreement'>

/** An emptied field is stored as empty, not as what it was before. */
const bodyOf = (values: ResponseValues): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value || null]))

const idOf = (path: string): string =>
  path === 'agreement' ? 'response-agree' : `response-${path}`

/** Agree with a plan, a person and a date, or disagree with a reason. */
export const ResponseForm = ({ owner, initial, words }: Props) => {
  const form = useFollowUpForm<ResponseValues>({ owner, words, initial, bodyOf })
  const errorOf = (field: string): string | undefined =>
    form.errors.find(({ path }) => path === field)?.message
  const bind = (field: TextField) => ({
    id: idOf(field),
    label: words[field],
    error: errorOf(field),
    value: form.values[field],
    onChange: (value: string) => form.change((values) => ({ ...values, [field]: value })),
  })
  const { agreement } = form.values
  return (
    <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={form.errors} idOf={idOf} words={words} />
      {form.isRestored && <RestoredNotice words={words} onDiscard={form.discard} />}
      <Agreement
        words={words}
        value={agreement}
        error={errorOf('agreement')}
        onChange={(choice) => form.change((values) => ({ ...values, agreement: choice }))}
      />
      {agreement === 'disagree' && <LongTextField {...bind('reason')} hint={words.reasonHint} />}
      {agreement === 'agree' && (
        <>
          <LongTextField {...bind('actionPlan')} hint={words.actionPlanHint} />
          <LineField {...bind('personInCharge')} hint={words.personInChargeHint} />
          <LineField {...bind('targetOn')} type="date" isShort />
        </>
      )}
      <FormFoot
        words={words}
        submitLabel={words.submitResponse}
        busy={form.busy}
        status={form.status}
        onSave={() => void form.save()}
        onSubmit={() => void form.submit()}
      />
    </form>
  )
}

const Agreement = ({
  words,
  value,
  error,
  onChange,
}: {
  words: FormWords
  value: string
  error: string | undefined
  onChange: (value: 'agree' | 'disagree') => void
}) => (
  <fieldset
    className="field"
    data-invalid={error ? '' : undefined}
    aria-describedby={error ? 'response-agreement-error' : undefined}
  >
    <legend>{words.agreement}</legend>
    {error && (
      <p className="field-error" id="response-agreement-error">
        {error}
      </p>
    )}
    {(['agree', 'disagree'] as const).map((choice) => (
      <label className="radio" key={choice}>
        <input
          type="radio"
          id={`response-${choice}`}
          name="agreement"
          value={choice}
          checked={value === choice}
          onChange={() => onChange(choice)}
        />
        {words[choice]}
      </label>
    ))}
  </fieldset>
)
