'use client'

import { useId } from 'react'

import { say } from '@/i18n/label'

import { useRouter } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'

import type { UploadParent } from './uploadFile'
import { UploadStatus } from './UploadStatus.client'
import { useUpload } from './useUpload.client'

/** Adds files to the record at hand, at once, without saving its form. */
export const UploadPanel = ({ parent }: { parent: UploadParent }) => {
  const id = useId()
  const router = useRouter()
  const language = useLanguage()
  const { upload, doing, failures } = useUpload(parent)
  const add = async (input: HTMLInputElement) => {
    const done = await upload([...(input.files ?? [])])
    input.value = ''
    if (done.length > 0) router.refresh()
  }
  return (
    <div className="tp-field">
      <label htmlFor={id}>{say('file.choose', language)}</label>
      <input
        id={id}
        type="file"
        multiple
        disabled={doing !== null}
        onChange={(event) => {
          // Not a change of the record's own form.
          event.stopPropagation()
          void add(event.currentTarget)
        }}
      />
      <UploadStatus doing={doing} failures={failures} />
    </div>
  )
}
