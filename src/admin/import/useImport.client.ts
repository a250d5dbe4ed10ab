'use client'

import { useState } from 'react'

import { say } from '@/i18n/label'
import { useLanguage } from '@/admin/useLanguage.client'

import { type ImportAnswer, type ImportInput, sendImport } from './importAnswer'

type Doing = 'nothing' | 'checking' | 'importing'

/** Checks a file first and takes it in when the person says so; keeps the last answer. */
export const useImport = () => {
  const language = useLanguage()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const send = async (input: ImportInput): Promise<void> => {
    setDoing(input.dryRun ? 'checking' : 'importing')
    const words = {
      language,
      offline: say('error.network', language),
      failed: say('error.generic', language),
    }
    setAnswer(await sendImport(input, words))
    setDoing('nothing')
  }
  return { doing, answer, send, forget: () => setAnswer(null) }
}
