'use client'

import { useState } from 'react'

import type { ErrorEntry } from '@/hooks/translateViolations'
import { fieldLabel, type Language, say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { ActionView } from './actionView'
import { ActionField } from './ActionField.client'
import { DialogForm } from './DialogForm.client'
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

/** What the action asks; on an error the dialog stays as it was filled in. */
export const ActionDialog = ({ action, slug, id, onClose, onSubmit }: Props) => {
  const language = useLanguage()
  const [values, setValues] = useState(() => initialOf(action))
  const [errors, setErrors] = useState<ErrorEntry[]>([])
  const [waitsFor, setWaitsFor] = useState<'action.doing' | 'file.wait' | null>(null)
  const set = (name: string, value: unknown) =>
    setValues((before) => ({ ...before, [name]: value }))
  const send = async () => {
    setWaitsFor('action.doing')
    const problems = await onSubmit(filledIn(values))
    setWaitsFor(null)
    setErrors(problems)
    if (problems.length === 0) onClose()
  }
  const errorAt = (name: string) => errors.find(({ path }) => path?.split('.')[0] === name)?.message
  return (
    <DialogForm
      title={action.label}
      sendLabel={waitsFor ? say(waitsFor, language) : action.label}
      isBusy={waitsFor !== null}
      onSend={send}
      onClose={onClose}
    >
      {action.capacity && <p className="tp-dialog__capacity">{action.capacity}</p>}
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
          onBusy={(isUploading) => setWaitsFor(isUploading ? 'file.wait' : null)}
        />
      ))}
      <NoteField action={action} error={errorAt('note')} value={values.note} onChange={set} />
    </DialogForm>
  )
}
