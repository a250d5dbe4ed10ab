'use client'

import type { ChangeEvent } from 'react'

import type { FormWords } from '@/portal/words'

/** Named types and not `image/*`: then iPhones hand over JPEG instead of HEIC, which few can open. */
const ACCEPT =
  'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = {
  id: string
  words: FormWords
  describedBy: string
  isInvalid: boolean
  onFiles: (files: File[]) => void
}

/** Files of the device, and where there is one the camera. */
export const FilePickers = ({ id, words, describedBy, isInvalid, onFiles }: Props) => {
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])])
    // The same file may be chosen again after it was removed.
    event.target.value = ''
  }
  const shared = { type: 'file', onChange: take, 'aria-describedby': describedBy }
  return (
    <div className="file-pickers">
      <label className="button button-plain file-picker file-picker-camera">
        {words.takePhoto}
        <input {...shared} accept="image/*" capture="environment" />
      </label>
      <label className="button button-plain file-picker">
        {words.chooseFiles}
        <input {...shared} id={id} accept={ACCEPT} multiple aria-invalid={isInvalid || undefined} />
      </label>
    </div>
  )
}
