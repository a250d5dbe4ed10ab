'use client'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import type { Failure } from './useUpload.client'

/** What is being uploaded and what was refused and why; read out as it happens. */
export const UploadStatus = ({
  doing,
  failures,
}: {
  doing: string | null
  failures: readonly Failure[]
}) => {
  const language = useLanguage()
  return (
    <div aria-live="polite">
      {doing && <p className="tp-hint">{say('file.uploading', language, { name: doing })}</p>}
      {failures.map(({ name, message }) => (
        <p key={name} className="tp-error">
          <strong>{name}:</strong> {message}
        </p>
      ))}
    </div>
  )
}
