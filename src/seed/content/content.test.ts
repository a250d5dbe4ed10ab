import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { weekday, type PlainDate } from '@/domain/plainDate'
import { activities } from './activities'
import { findings } from './findings'
import { followUps } from './followUps'
import { logs } from './logs'
import { notes } from './notes'
import { opds } from './opds'
import { oversightGroups, oversightLeaves } from './oversightTypes'
import { reportTemplates } from './reportTemplates'
import { reportSections } from './reports'
import { activityDates } from './schedule'
import { teams } from './teams'
import type { DemoActivity, DemoEvidence, DemoFinding, DemoFollowUp, DemoUser } from './types'
import { units } from './units'
import { users } from './users'

const people: readonly DemoUser[] = users
const plan: readonly DemoActivity[] = activities
const found: readonly DemoFinding[] = findings
const sent: readonly DemoFollowUp[] = followUps

const codesIn = (file: string): Set<string> => {
  const rows: { code: string }[] = parse(readFileSync(`src/seed/data/${file}`), { columns: true })
  return new Set(rows.map((row) => row.code))
}
const setOf = <T, K>(rows: readonly T[], key: (row: T) => K): Set<K> => new Set(rows.map(key))
const unitCodes = setOf<{ code: string }, string>(units, (unit) => unit.code)
const opdCodes = setOf<{ code: string }, string>(opds, (opd) => opd.code)
const recommendationValues = new Map(
  found.flatMap((finding) =>
    finding.recommendations.map((one, index) => [`${finding.key}.${index + 1}`, one.value]),
  ),
)

describe('masters', () => {
  it.each([
    ['units', units.map((unit) => unit.code)],
    ['unit names', units.map((unit) => unit.name)],
    ['OPDs', opds.map((opd) => opd.code)],
    ['OPD names', opds.flatMap((opd) => [opd.name, opd.shortName])],
    ['oversight types', oversightLeaves.map((leaf) => leaf.code)],
    ['oversight type names', oversightLeaves.map((leaf) => leaf.name)],
    ['e-mail addresses', people.map((user) => user.email)],
    ['people’s names', people.map((user) => user.name)],
    ['employee numbers', people.map((user) => user.employeeNumber)],
    ['activities', plan.map((activity) => activity.code)],
    ['findings', found.map((finding) => finding.key)],
    ['follow-ups', sent.map((followUp) => followUp.key)],
  ])('names every one of the %s once', (_, names: readonly string[]) => {
    expect(new Set(names).size).toBe(names.length)
  })

  it('has at least 44 OPDs, each overseen by a unit that exists', () => {
    expect(opds.length).toBeGreaterThanOrEqual(44)
    for (const opd of opds) expect(unitCodes).toContain(opd.unit)
  })

  it('has a report template for every group of oversight', () => {
    expect(Object.keys(reportTemplates)).toEqual(oversightGroups.map((group) => group.code))
  })
})

describe('activities', () => {
  const leafCodes = setOf<{ code: string }, string>(oversightLeaves, (leaf) => leaf.code)

  it('are at least 64 and name types, OPDs, units and teams that exist', () => {
    expect(plan.length).toBeGreaterThanOrEqual(64)
    for (const activity of plan) {
      expect(leafCodes).toContain(activity.type)
      expect(teams.find((team) => team.code === activity.team)?.unit).toBe(activity.unit)
      for (const opd of activity.opds) expect(opdCodes).toContain(opd)
    }
  })

  it('cost a whole number of rupiah per person-day', () => {
    for (const { personDays, budget } of plan) {
      const days = Object.values(personDays).reduce((sum, part) => sum + part, 0)
      expect(budget).toBe(days * 170_000)
    }
  })

  const days: { date: string }[] = parse(readFileSync('src/seed/data/holidays-2026.csv'), {
    columns: true,
  })
  const holidays = new Set(days.map((day) => day.date))

  it.each([2025, 2026, 2027, 2028])('never meet a team or an OPD twice at a time in %i', (year) => {
    const isWeekday = (date: PlainDate) => weekday(date) <= 5 && !holidays.has(date)
    const dated = plan.map((one) => ({ ...one, ...activityDates(one, year, isWeekday) }))
    const clashes = dated.flatMap((a, index) =>
      dated
        .slice(index + 1)
        .filter((b) => a.startsOn <= b.endsOn && a.endsOn >= b.startsOn)
        .filter((b) => a.team === b.team || a.opds.some((opd) => b.opds.includes(opd)))
        .map((b) => `${a.code} ${b.code}`),
    )
    expect(clashes).toEqual([])
    for (const one of dated) expect(one.reportDueOn > one.endsOn).toBe(true)
  })
})

describe('findings and follow-ups', () => {
  const findingCodes = codesIn('finding-codes.csv')
  const recommendationCodes = codesIn('recommendation-codes.csv')

  it('are findings of activities that produce findings, at an OPD of that activity', () => {
    expect(found.length).toBeGreaterThanOrEqual(40)
    for (const finding of found) {
      const activity = plan.find((one) => one.code === finding.activity)
      const leaf = oversightLeaves.find((one) => one.code === activity?.type)
      expect(leaf?.producesFindings).toBe(true)
      expect(activity?.opds).toContain(finding.opd)
      expect(findingCodes).toContain(finding.code)
      expect(finding.code).not.toMatch(/\.00$/)
    }
  })

  it('ask for whole rupiah, never more than the value, and for money where the code is 01', () => {
    for (const { value, loss, recommendations } of found) {
      const asked = recommendations.reduce((sum, one) => sum + one.value, 0)
      for (const amount of [value, loss, ...recommendations.map((one) => one.value)])
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
      expect(loss).toBeLessThanOrEqual(value)
      expect(asked).toBeLessThanOrEqual(value)
      expect(recommendations.length).toBeGreaterThanOrEqual(1)
      expect(recommendations.length).toBeLessThanOrEqual(3)
      for (const one of recommendations) {
        expect(recommendationCodes).toContain(one.code)
        if (one.code === '01') expect(one.value).toBeGreaterThan(0)
      }
    }
  })

  it('answer recommendations that exist, and give a reason when they disagree', () => {
    expect(sent.length).toBeGreaterThanOrEqual(30)
    for (const one of sent) {
      expect(recommendationValues.has(one.recommendation)).toBe(true)
      if (one.kind === 'response') expect(one.reason !== '').toBe(one.agreement === 'disagree')
    }
  })

  it('have a receipt for every deposit, and are done only when nothing remains', () => {
    const verified = new Map<string, number>()
    const receipts: (string | null)[] = []
    const evidence = sent.filter((one): one is DemoEvidence => one.kind === 'evidence')
    for (const one of evidence) {
      const deposited = one.items.reduce((sum, item) => sum + item.depositedAmount, 0)
      for (const item of one.items)
        expect(item.receiptNumber !== null).toBe(item.depositedAmount > 0)
      receipts.push(...one.items.map((item) => item.receiptNumber).filter((number) => number))
      expect(one.verifiedAmount).toBeLessThanOrEqual(deposited)
      const total = (verified.get(one.recommendation) ?? 0) + one.verifiedAmount
      verified.set(one.recommendation, total)
      const left = (recommendationValues.get(one.recommendation) ?? 0) - total
      expect(left).toBeGreaterThanOrEqual(0)
      if (one.verdict === 'done') expect(left).toBe(0)
    }
    expect(new Set(receipts).size).toBe(receipts.length)
  })
})

describe('words', () => {
  it('has at least 40 logs, each for a group of oversight that exists', () => {
    expect(logs.length).toBeGreaterThanOrEqual(40)
    const groups = setOf<{ code: string }, string>(oversightGroups, (group) => group.code)
    for (const log of logs) for (const group of log.groups) expect(groups).toContain(group)
  })

  it('has a note for every kind', () => {
    for (const texts of Object.values(notes)) expect(texts.length).toBeGreaterThan(0)
  })

  it('leaves no token unfilled in a report', () => {
    const facts = { title: 'a', opds: 'b', year: '2026', startsOn: 'c', endsOn: 'd' }
    const words = { objective: 'e', scope: 'f', findings: '2' }
    for (const { code } of oversightGroups)
      expect(JSON.stringify(reportSections(code, { ...facts, ...words }))).not.toMatch(/\{\w+\}/)
  })
})
