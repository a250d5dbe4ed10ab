'use client'

import { say } from '@/i18n/label'

import { useLanguage } from '@/admin/useLanguage.client'
import { type Answer, sendRequest } from './sendAction'

/** `sendRequest` with the words of the person at the screen. */
export const useSend = (): ((url: string, init: RequestInit) => Promise<Answer>) => {
  const language = useLanguage()
  const offline = say('error.network', language)
  const failed = say('error.generic', language)
  return (url, init) => sendRequest({ url, init, language, offline, failed })
}
