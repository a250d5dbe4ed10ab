'use client'

import { useState } from 'react'

import { formatBytes } from '@/i18n/format'
import { say } from '@/i18n/label'

import { FilePicker } from '@/admin/files/FilePicker.client'
import type { UploadedFile } from '@/admin/files/uploadFile'
import { UploadStatus } from '@/admin/files/UploadStatus.client'
import { useUpload } from '@/admin/files/useUpload.client'
import { useLanguage } from '@/admin/useLanguage.client'

import type { InputProps } from './ActionField.client'

/** Files that an action asks for: uploaded to the record at once, named by id in the action. */
export const FilesInput = ({
  field,
  parent,
  onChange,
  onBusy,
  id,
  describedBy,
  invalid,
}: InputProps) => {
  const [files, setFiles] = useState<UploadedFile[]>([])
  const { upload, doing, failures } = useUpload(parent)
  const language = useLanguage()
  const keep = (next: UploadedFile[]) => {
    setFiles(next)
    onChange(next.map((file) => file.id))
  }
  const add = async (input: HTMLInputElement) => {
    onBusy(true)
    const done = await upload([...(input.files ?? [])])
    input.value = ''
    keep([...files, ...done])
    onBusy(false)
  }
  return (
    <div className="tp-files-input">
      <FilePicker
        id={id}
        name={field.name}
        isBusy={doing !== null}
        describedBy={describedBy}
        invalid={invalid}
        onPick={(input) => void add(input)}
      />
      <UploadStatus doing={doing} failures={failures} />
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {file.title} <span className="tp-muted">{formatBytes(file.sizeBytes, language)}</span>{' '}
            <button
              type="button"
              className="tp-link"
              onClick={() => keep(files.filter((other) => other.id !== file.id))}
            >
              {say('file.leaveOut', language, { name: file.title })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
