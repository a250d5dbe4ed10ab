'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useRouter } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

/** Signs a person out elsewhere: oneself on other devices, another person everywhere. */
export const EndSessions = ({ id, isOwn }: { id: string; isOwn: boolean }) => {
  const language = useLanguage()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const answer = await fetch(`/api/users/${id}/end-sessions`, { method: 'POST' }).catch(
      () => null,
    )
    await answer?.text()
    setBusy(false)
    if (!answer?.ok) return toast.error(say('error.network', language))
    toast.success(say('sessions.ended', language))
    router.refresh()
  }
  return (
    <button type="button" className="tp-button" disabled={isBusy} onClick={() => void end()}>
      {say(isOwn ? 'sessions.endOthers' : 'sessions.endAll', language)}
    </button>
  )
}
