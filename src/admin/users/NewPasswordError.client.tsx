'use client'

import { FieldError, useFormFields, useFormSubmitted } from '@payloadcms/ui'

import { useRefusal } from './useRefusal.client'

const PATH = 'password'

/** Below Payload's boxes for a new password: what the server said of it, once Payload has forgotten that. */
export const NewPasswordError = () => {
  const state = useFormFields(([fields]) => fields[PATH])
  const isSubmitted = useFormSubmitted()
  const isMarked = isSubmitted && state?.valid === false
  const isOpen = Boolean(state?.value)
  const told = isMarked && isOpen ? state?.errorMessage : undefined
  const error = useRefusal(state?.value, { told, isOpen })
  if (!error || isMarked) return null
  return (
    <div className="field-type tp-refusal">
      <FieldError path={PATH} showError message={error} />
    </div>
  )
}
