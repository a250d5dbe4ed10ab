import { reportTemplates } from './reportTemplates'
import type { DemoReportSection } from './types'

export type ReportFacts = {
  title: string
  opds: string
  year: string
  startsOn: string
  endsOn: string
  objective: string
  scope: string
  findings: string
}

export type ReportGroup = keyof typeof reportTemplates

/** Sections of a report of this oversight group with the facts (already in words) filled in. */
export const reportSections = (group: ReportGroup, facts: ReportFacts): DemoReportSection[] =>
  reportTemplates[group].map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((text) => fill(text, facts)),
  }))

const fill = (text: string, facts: ReportFacts): string =>
  text.replace(/\{(\w+)\}/g, (token, name: string) =>
    Object.hasOwn(facts, name) ? facts[name as keyof ReportFacts] : token,
  )
