'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useRouter } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

type Body = { retried?: number; errors?: { message: string }[] } | null

/** Has failed work tried once more, and shows the page as it is then. */
export const RetryButton = ({ path, label }: { path: string; label: string }) => {
  const language = useLanguage()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const retry = async () => {
    setBusy(true)
    const answer = await fetch(path, { method: 'POST' }).catch(() => null)
    const body = (await answer?.json().catch(() => null)) as Body
    setBusy(false)
    if (answer?.ok) toast.success(say('jobs.retried', language, { count: body?.retried ?? 0 }))
    else toast.error(body?.errors?.[0]?.message ?? say('error.network', language))
    router.refresh()
  }
  return (
    <button type="button" className="tp-button" disabled={isBusy} onClick={() => void retry()}>
      {label}
    </button>
  )
}
