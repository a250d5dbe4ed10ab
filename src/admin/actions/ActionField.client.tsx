'use client'

import type { ComponentType } from 'react'

import { say } from '@/i18n/label'

import { MoneyInput } from '@/admin/MoneyInput.client'
import { useLanguage } from '@/admin/useLanguage.client'

import type { FieldView } from './actionView'
import { FilesInput } from './FilesInput.client'
import { Labelled } from './Labelled.client'
import { RelationInput } from './RelationInput.client'
import { ReviewInput } from './ReviewInput.client'

export type Parent = { relationTo: string; value: string }

export type InputProps = {
  field: FieldView
  /** The record on which the action is taken. */
  parent: Parent
  value: unknown
  onChange: (value: unknown) => void
  /** Whether the input is still at work, so that nothing may be sent yet. */
  onBusy: (isBusy: boolean) => void
  error?: string
  id: string
  describedBy?: string
  invalid: boolean
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const TextInput = ({ field, value, onChange, id, describedBy, invalid }: InputProps) => (
  <input
    id={id}
    name={field.name}
    type={field.type === 'date' ? 'date' : 'text'}
    aria-describedby={describedBy}
    aria-invalid={invalid}
    aria-required={field.required}
    value={asText(value)}
    onChange={(event) => onChange(event.target.value)}
  />
)

const TextAreaInput = ({ field, value, onChange, id, describedBy, invalid }: InputProps) => (
  <textarea
    id={id}
    name={field.name}
    rows={4}
    aria-describedby={describedBy}
    aria-invalid={invalid}
    value={asText(value)}
    onChange={(event) => onChange(event.target.value)}
  />
)

const RupiahInput = ({ field, value, onChange, id, describedBy, invalid }: InputProps) => (
  <MoneyInput
    id={id}
    name={field.name}
    value={typeof value === 'number' ? value : null}
    onChange={onChange}
    invalid={invalid}
    describedBy={describedBy}
  />
)

const CheckboxInput = ({ field, value, onChange, id, describedBy }: InputProps) => (
  <input
    id={id}
    name={field.name}
    type="checkbox"
    aria-describedby={describedBy}
    checked={value === true}
    onChange={(event) => onChange(event.target.checked)}
  />
)

const SelectInput = ({ field, value, onChange, id, describedBy, invalid }: InputProps) => (
  <select
    id={id}
    name={field.name}
    aria-describedby={describedBy}
    aria-invalid={invalid}
    value={asText(value)}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">{say('field.choose', useLanguage())}</option>
    {field.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)

const INPUTS = {
  text: TextInput,
  date: TextInput,
  textarea: TextAreaInput,
  money: RupiahInput,
  checkbox: CheckboxInput,
  select: SelectInput,
  relation: RelationInput,
  files: FilesInput,
  review: ReviewInput,
} satisfies Record<FieldView['type'], ComponentType<InputProps>>

type Props = Pick<InputProps, 'field' | 'parent' | 'value' | 'onChange' | 'onBusy' | 'error'>

/** One input of an action, with its label and its error. */
export const ActionField = ({ field, error, ...rest }: Props) => {
  const Input = INPUTS[field.type]
  return (
    <Labelled label={field.label} isRequired={field.required} error={error}>
      {(wiring) => <Input field={field} error={error} {...rest} {...wiring} />}
    </Labelled>
  )
}
