import { formatPlainDate } from './dates'
import { isoWeekOf, type PlainDate } from '@/domain/plainDate'
import { logs } from '@/seed/content/logs'
import { opds } from '@/seed/content/opds'
import { oversightLeaves } from '@/seed/content/oversightTypes'
import { type ReportGroup, reportSections } from '@/seed/content/reports'
import type { DemoLog, DemoLogStage } from '@/seed/content/types'
import { richText } from '@/hooks/reports/richText'

import type { Job } from './job'

const groupOf = (type: string): ReportGroup => {
  const leaf = oversightLeaves.find(({ code }) => code === type)
  if (!leaf) throw new Error(`demo data: no oversight type ${type}`)
  return leaf.group
}

/** A week's entry that fits the work and its stage. */
export const logFor = (
  { row, nth }: Job,
  { stage, on }: { stage: DemoLogStage; on: PlainDate },
): DemoLog => {
  const group = groupOf(row.type)
  const fitting = (logs as readonly DemoLog[]).filter(
    (log) => log.stage === stage && log.groups.includes(group),
  )
  const week = Number(isoWeekOf(on).slice(-2))
  const log = fitting[(nth + week) % Math.max(1, fitting.length)]
  if (!log) throw new Error(`demo data: no log of ${stage} for ${group}`)
  return log
}

const NO_FINDINGS = [
  ['namun masih terdapat 0 temuan', 'dan tidak terdapat temuan'],
  ['Masih terdapat 0 hal yang perlu', 'Tidak terdapat hal yang perlu'],
] as const

const withoutZero = (text: string): string =>
  NO_FINDINGS.reduce((told, [from, to]) => told.replace(from, to), text)

/** The sections of a report with the facts of its work in words. */
export const sectionsFor = ({ row, findings }: Job) => {
  const names = row.opds.map((code) => opds.find((opd) => opd.code === code)?.name ?? code)
  const facts = {
    title: row.title,
    opds: names.join(', '),
    year: row.startsOn.slice(0, 4),
    startsOn: formatPlainDate(row.startsOn),
    endsOn: formatPlainDate(row.endsOn),
    objective: row.objective,
    scope: row.scope,
    findings: String(findings.length),
  }
  return reportSections(groupOf(row.type), facts).map(({ heading, paragraphs }) => ({
    heading,
    body: richText(paragraphs.map(withoutZero)),
  }))
}
