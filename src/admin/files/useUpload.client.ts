'use client'

import { useState } from 'react'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'

import { type UploadedFile, uploadFile, type UploadParent } from './uploadFile'

export type Failure = { name: string; message: string }

/**
 * Uploads one file after another; each that fails says why and the others go on. `doing` is the name
 * of the file under way.
 */
export const useUpload = (parent: UploadParent) => {
  const [doing, setDoing] = useState<string | null>(null)
  const [failures, setFailures] = useState<Failure[]>([])
  const language = useLanguage()
  const words = {
    language,
    offline: say('error.network', language),
    failed: say('error.generic', language),
  }
  const upload = async (files: readonly File[]): Promise<UploadedFile[]> => {
    setFailures([])
    const done: UploadedFile[] = []
    for (const file of files) {
      setDoing(file.name)
      const result = await uploadFile(file, parent, words)
      if (typeof result === 'string')
        setFailures((before) => [...before, { name: file.name, message: result }])
      else done.push(result)
    }
    setDoing(null)
    return done
  }
  return { upload, doing, failures }
}
