import { describe, expect, it } from 'vitest'
import { ROLES } from '@/access/roles'
import { opds } from './opds'
import { teams } from './teams'
import type { DemoUser } from './types'
import { units } from './units'
import { users } from './users'

const people: readonly DemoUser[] = users
const unitCodes = new Set<string>(units.map((unit) => unit.code))
const opdCodes = new Set<string>(opds.map((opd) => opd.code))
const byAddress = new Map(people.map((user) => [user.email, user]))

const account = (name: string): DemoUser => {
  const user = byAddress.get(`${name}@demo.test`)
  if (!user) throw new Error(`no account ${name}`)
  return user
}

describe('users', () => {
  it('are at least 28, with numbers of 18 digits that no real person has', () => {
    expect(people.length).toBeGreaterThanOrEqual(28)
    for (const user of people) expect(user.employeeNumber).toMatch(/^9999\d{14}$/)
  })

  it.each(ROLES)('have an account named after the role %s', (role) => {
    expect(account(role).roles).toEqual([role])
  })

  it('have addresses that begin with opd exactly when they are an OPD’s', () => {
    for (const user of people) {
      const isOpd = user.roles.includes('opd')
      expect(user.email.startsWith('opd')).toBe(isOpd)
      expect(user.opd !== null).toBe(isOpd)
      if (user.opd) expect(opdCodes).toContain(user.opd)
      if (user.unit) expect(unitCodes).toContain(user.unit)
    }
  })

  it('put irban, auditor and pt into one unit and team, their counterparts into another', () => {
    expect(account('irban').unit).toBe(account('auditor').unit)
    expect(account('pt').unit).toBe(account('auditor').unit)
    expect(account('irban2').unit).toBe(account('auditor2').unit)
    expect(account('irban2').unit).not.toBe(account('irban').unit)
    expect(teams[0]).toMatchObject({
      wpj: 'irban@demo.test',
      pt: 'pt@demo.test',
      kt: 'auditor@demo.test',
    })
  })

  it('put opd and opd-rekan into one OPD and opd2 into another', () => {
    expect(account('opd-rekan').opd).toBe(account('opd').opd)
    expect(account('opd2').opd).not.toBe(account('opd').opd)
  })

  it('form teams of one unit, with nobody in two of them but the pj and the wpj', () => {
    const members = teams.flatMap((team) => [team.pt, team.kt, ...team.at])
    expect(new Set(members).size).toBe(members.length)
    for (const team of teams)
      for (const email of [team.wpj, team.pt, team.kt, ...team.at])
        expect(byAddress.get(email)?.unit).toBe(team.unit)
  })
})
