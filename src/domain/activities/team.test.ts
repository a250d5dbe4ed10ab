import { describe, expect, it } from 'vitest'
import { isWriter, TEAM_ROLES, type TeamFacts, type TeamRole, teamProblems } from './team'

const complete: TeamFacts = {
  team: [
    { user: 'pj', role: 'pj' },
    { user: 'pt', role: 'pt' },
    { user: 'kt', role: 'kt' },
    { user: 'at1', role: 'at' },
    { user: 'at2', role: 'at' },
  ],
  personDays: { pj: 1, wpj: 0, pt: 4, kt: 10, at: 30 },
  activeUserIds: new Set(['pj', 'pt', 'kt', 'at1', 'at2', 'irban']),
  unitIrbanIds: new Set(['irban']),
}
const without = (...users: string[]) => complete.team.filter(({ user }) => !users.includes(user))
const active = (...users: string[]) => new Set(users)

describe('teamProblems', () => {
  it('finds nothing in a complete team', () => {
    expect(teamProblems(complete)).toEqual([])
  })

  it.each<[string, Partial<TeamFacts>, object[]]>([
    ['no pt', { team: without('pt') }, [{ code: 'activities.ptMissing', role: 'pt' }]],
    ['no kt', { team: without('kt') }, [{ code: 'activities.ktMissing', role: 'kt' }]],
    [
      'two kt',
      { team: [...complete.team, { user: 'irban', role: 'kt' }] },
      [{ code: 'activities.ktSeveral', role: 'kt' }],
    ],
    [
      'two pt',
      { team: [...complete.team, { user: 'x', role: 'pt' }] },
      [{ code: 'activities.ptSeveral', role: 'pt' }],
    ],
    [
      'pt who left',
      { activeUserIds: active('pj', 'kt', 'at1', 'at2') },
      [{ code: 'activities.memberInactive', role: 'pt', user: 'pt' }],
    ],
    [
      'the unit’s irban as pt',
      { team: [...without('pt'), { user: 'irban', role: 'pt' }] },
      [{ code: 'activities.ptIsIrban', role: 'pt', user: 'irban' }],
    ],
    [
      'days for a role without anybody',
      { team: without('at1', 'at2') },
      [{ code: 'activities.roleWithoutUser', role: 'at' }],
    ],
    [
      'days for a role whose people all left',
      { activeUserIds: active('pt', 'kt', 'at1') },
      [{ code: 'activities.memberInactive', role: 'pj', user: 'pj' }],
    ],
    [
      'one person as pt and kt',
      { team: [...without('kt'), { user: 'pt', role: 'kt' }] },
      [{ code: 'activities.personTwice', role: 'kt', user: 'pt' }],
    ],
    [
      'one person twice as member',
      { team: [...complete.team, { user: 'at1', role: 'at' }] },
      [{ code: 'activities.personTwice', role: 'at', user: 'at1' }],
    ],
  ])('names %s', (_, change, problems) => {
    expect(teamProblems({ ...complete, ...change })).toEqual(problems)
  })

  it('asks for pt and kt also when no days are planned for them', () => {
    expect(teamProblems({ ...complete, team: [], personDays: {} }).map(({ code }) => code)).toEqual(
      ['activities.ptMissing', 'activities.ktMissing'],
    )
  })

  it('is content with one active member of several', () => {
    expect(teamProblems({ ...complete, activeUserIds: active('pj', 'pt', 'kt', 'at2') })).toEqual(
      [],
    )
  })
})

describe('a member of the team', () => {
  const writers: readonly TeamRole[] = ['kt', 'at']

  it.each(TEAM_ROLES.map((role) => [role, writers.includes(role)] as const))(
    'as %s is its writer: %s',
    (role, expected) => {
      const team = [{ user: 'me', role }]
      expect(isWriter(team, 'me')).toBe(expected)
      expect(isWriter(team, 'other')).toBe(false)
      expect(isWriter(undefined, 'me')).toBe(false)
    },
  )
})
