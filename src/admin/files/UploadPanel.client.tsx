'use client'

import { useId } from 'react'

import { useRouter } from '@/admin/navigation'

import { FilePicker } from './FilePicker.client'
import type { UploadParent } from './uploadFile'
import { UploadStatus } from './UploadStatus.client'
import { useUpload } from './useUpload.client'

/** Adds files to the record at hand, at once, without saving its form. */
export const UploadPanel = ({ parent }: { parent: UploadParent }) => {
  const id = useId()
  const router = useRouter()
  const { upload, doing, failures } = useUpload(parent)
  const add = async (input: HTMLInputElement) => {
    const done = await upload([...(input.files ?? [])])
    input.value = ''
    if (done.length > 0) router.refresh()
  }
  return (
    <div className="tp-field">
      <FilePicker id={id} isBusy={doing !== null} onPick={(input) => void add(input)} />
      <UploadStatus doing={doing} failures={failures} />
    </div>
  )
}
