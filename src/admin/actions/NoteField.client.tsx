'use client'

import { fieldLabel } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { ActionView } from './actionView'
import { Labelled } from './Labelled.client'

type Props = {
  action: ActionView
  value: unknown
  error?: string
  onChange: (name: 'note', value: string) => void
}

/** The note that goes with an action; always possible, sometimes demanded. */
export const NoteField = ({ action, value, error, onChange }: Props) => (
  <Labelled
    label={fieldLabel('note')[useLanguage()]}
    isRequired={action.needsNote}
    hint={action.needsNote ? action.noteHint : undefined}
    error={error}
  >
    {({ id, describedBy, invalid }) => (
      <textarea
        id={id}
        name="note"
        rows={4}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange('note', event.target.value)}
      />
    )}
  </Labelled>
)
