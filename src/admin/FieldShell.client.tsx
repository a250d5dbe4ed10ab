'use client'

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { CSSProperties, ReactNode } from 'react'

type Props = {
  field: {
    label?: Parameters<typeof FieldLabel>[0]['label']
    required?: boolean
    admin?: { width?: CSSProperties['width']; description?: unknown }
  }
  path: string
  /** Payload's class of the kind of field, and ours. */
  kind: string
  readOnly?: boolean
  showError: boolean
  /** Where it differs from the error that Payload keeps for the field. */
  error?: string
  children: ReactNode
  /** Between the input and the help text. */
  below?: ReactNode
}

/** The id of a field's input, as Payload gives it to its own. */
export const inputId = (path: string): string => `field-${path.replace(/\./g, '__')}`

/** Label, error and help text of a field with an input of ours, laid out as Payload's own fields are. */
export const FieldShell = (props: Props) => {
  const { field, path, kind, readOnly, showError, error, children, below } = props
  const width = { '--field-width': field.admin?.width } as CSSProperties
  const state = `${showError ? ' error' : ''}${readOnly ? ' read-only' : ''}`
  return (
    <div className={`field-type ${kind}${state}`} style={width}>
      <FieldLabel
        htmlFor={inputId(path)}
        label={field.label}
        path={path}
        required={field.required}
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} message={error} />
        {children}
      </div>
      {below}
      <FieldDescription description={field.admin?.description as never} path={path} />
    </div>
  )
}
