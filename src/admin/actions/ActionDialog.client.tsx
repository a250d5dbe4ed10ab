'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'

import type { ErrorEntry } from '@/hooks/translateViolations'
import { fieldLabel, type Language, say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { ActionView } from './actionView'
import { ActionField } from './ActionField.client'
import { DialogFrame } from './DialogFrame.client'
import { ErrorSummary } from './ErrorSummary.client'
import { NoteField } from './NoteField.client'
import { filledIn } from './sendAction'

type Props = {
  action: ActionView
  slug: string
  id: string
  onClose: () => void
  onSubmit: (input: Record<string, unknown>) => Promise<ErrorEntry[]>
}

const initialOf = ({ fields }: ActionView): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? null]))

const labelOf = (
  { fields }: ActionView,
  path: string | undefined,
  language: Language,
): string | undefined => {
  const name = path?.split('.')[0]
  if (name === 'note') return fieldLabel('note')[language]
  return fields.find((field) => field.name === name)?.label
}

/** What the action asks, in a native dialog: focus stays inside, Escape leaves, nothing is lost on error. */
export const ActionDialog = ({ action, slug, id, onClose, onSubmit }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const language = useLanguage()
  const [values, setValues] = useState(() => initialOf(action))
  const [errors, setErrors] = useState<ErrorEntry[]>([])
  const [isBusy, setBusy] = useState(false)
  const [isUploading, setUploading] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const set = (name: string, value: unknown) =>
    setValues((before) => ({ ...before, [name]: value }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // The dialog sits inside the record's own form, which must not save because of it.
    event.stopPropagation()
    setBusy(true)
    const problems = await onSubmit(filledIn(values))
    setBusy(false)
    setErrors(problems)
    if (problems.length === 0) onClose()
  }
  const errorAt = (name: string) => errors.find(({ path }) => path?.split('.')[0] === name)?.message
  return (
    <DialogFrame dialog={dialog} titleId={titleId} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} aria-busy={isBusy}>
        <h2 id={titleId}>{action.label}</h2>
        {action.consequence && <p className="tp-dialog__consequence">{action.consequence}</p>}
        {action.advice && <p className="tp-dialog__advice">{action.advice}</p>}
        <ErrorSummary errors={errors} labelAt={(path) => labelOf(action, path, language)} />
        {action.fields.map((field) => (
          <ActionField
            key={field.name}
            field={field}
            parent={{ relationTo: slug, value: id }}
            value={values[field.name]}
            onChange={(value) => set(field.name, value)}
            error={errorAt(field.name)}
            onBusy={setUploading}
          />
        ))}
        <NoteField action={action} error={errorAt('note')} value={values.note} onChange={set} />
        <div className="tp-dialog__buttons">
          <button
            type="submit"
            className="tp-button tp-button--primary"
            disabled={isBusy || isUploading}
          >
            {isBusy || isUploading
              ? say(isUploading ? 'file.wait' : 'action.doing', language)
              : action.label}
          </button>
          <button type="button" className="tp-button" onClick={onClose}>
            {say('action.cancel', language)}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}
