'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'

import { useKeptErrors } from './useKeptErrors.client'
import { useUnsaved } from './useUnsaved.client'
import { submitWithPassword } from './users/submitWithPassword'

/**
 * Payload's own, except that a refused save may be sent again as it is (the server may have been busy)
 * and that what was refused stays told at its fields.
 */
export const SaveButton = () => {
  const form = useForm()
  const { uploadStatus } = useDocumentInfo()
  const { t } = useTranslation()
  const operation = useOperation()
  const isUnsaved = useUnsaved()
  useKeptErrors()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  const isUploading = uploadStatus === 'uploading'
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={(operation === 'update' && !isUnsaved) || isUploading}
      onClick={() => {
        if (!isUploading) void submitWithPassword(form)
      }}
      ref={button}
      size="medium"
      type="button"
    >
      {t('general:save')}
    </FormSubmit>
  )
}
