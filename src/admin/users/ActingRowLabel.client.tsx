'use client'

import { useRowLabel } from '@payloadcms/ui'

import { useLanguage } from '@/admin/useLanguage.client'
import { isPlainDate } from '@/domain/plainDate'
import { isInForce } from '@/domain/users/acting'
import { formatPeriod } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

type Row = {
  officeTitle?: string | null
  actsForName?: string | null
  from?: string | null
  to?: string | null
  beginsAt?: string | null
  endsAt?: string | null
}

/** A period in words: who is replaced in which office, from when to when, and whether it holds. */
export const ActingRowLabel = () => {
  const { data } = useRowLabel<Row>()
  const language = useLanguage()
  const { officeTitle, actsForName, from, to } = data
  if (!officeTitle || !isPlainDate(from) || !isPlainDate(to))
    return <span>{say('acting.newRow', language)}</span>
  const title = actsForName
    ? say('acting.replacing', language, { title: officeTitle, name: actsForName })
    : officeTitle
  return (
    <span className="tp-acting">
      <strong>{title}</strong>
      <span>{formatPeriod(from, to < from ? from : to, language)}</span>
      <State row={data} language={language} />
    </span>
  )
}

const State = ({ row, language }: { row: Row; language: Language }) => {
  const now = new Date().toISOString()
  if (isInForce(row, now))
    return <span className="tp-badge tp-badge--done">{say('acting.current', language)}</span>
  const isAhead = Date.parse(row.beginsAt ?? '') > Date.parse(now)
  return <span className="tp-badge">{say(isAhead ? 'acting.ahead' : 'acting.over', language)}</span>
}
