'use client'

import type { ReactNode } from 'react'

export type FieldProps = {
  id: string
  label: string
  hint?: string
  error?: string
  /** Said behind the label of a field that may stay empty. */
  optional?: string
  value: string
  onChange: (value: string) => void
}

type Describing = Pick<FieldProps, 'id' | 'hint' | 'error'>

/** What a field's control says about itself to a screen reader. */
const describing = ({ id, hint, error }: Describing) => ({
  'aria-invalid': error ? true : undefined,
  'aria-describedby':
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
})

const Frame = ({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<FieldProps, 'value' | 'onChange'> & { children: ReactNode }) => (
  <div className="field" data-invalid={error ? '' : undefined}>
    <label htmlFor={id}>
      {label} {optional && <span className="optional">{optional}</span>}
    </label>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p className="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
    {children}
  </div>
)

/** Several lines of text; grows with what is typed where the browser can. */
export const LongTextField = (props: FieldProps) => (
  <Frame {...props}>
    <textarea
      className="input"
      id={props.id}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      {...describing(props)}
    />
  </Frame>
)

/** One line of text, a date, or digits. */
export const LineField = ({
  type = 'text',
  inputMode,
  isShort,
  onLeave,
  ...props
}: FieldProps & {
  type?: 'text' | 'date'
  inputMode?: 'numeric'
  isShort?: boolean
  onLeave?: () => void
}) => (
  <Frame {...props}>
    <input
      className={isShort ? 'input input-short' : 'input'}
      id={props.id}
      type={type}
      inputMode={inputMode}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={onLeave}
      {...describing(props)}
    />
  </Frame>
)
