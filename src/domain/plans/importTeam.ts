import { type TeamMember, type TeamRole } from '@/domain/activities/team'
import {
  type CellProblem,
  cleanText,
  indexLookups,
  type Lookup,
  type LookupIndex,
  normalise,
  type Read,
  readLookup,
  shown,
} from './importText'
import { splitNames } from './importCells'

/** A team cell: its members, or a remark such as "Tim 2" or "5 orang" that names nobody. */
export type TeamCell = { team: TeamMember[]; remark: string }

const ROLES: Readonly<Record<string, TeamRole>> = {
  pj: 'pj',
  'penanggung jawab': 'pj',
  wpj: 'wpj',
  ppj: 'wpj',
  'wakil penanggung jawab': 'wpj',
  'pembantu penanggung jawab': 'wpj',
  pm: 'pm',
  'pengendali mutu': 'pm',
  pt: 'pt',
  dalnis: 'pt',
  daltek: 'pt',
  supervisor: 'pt',
  'pengendali teknis': 'pt',
  kt: 'kt',
  ketua: 'kt',
  'ketua tim': 'kt',
  at: 'at',
  anggota: 'at',
  'anggota tim': 'at',
}

const ROLE_FIRST = /^(\p{L}[\p{L} ]*?)\s*(?:[:=]|\s[-–]\s)\s*(.+)$/u
const ROLE_LAST = /^(.+?)\s*\(([\p{L} ]+)\)$/u
const REMARK = /^(?:tim\b.*|\d+(?:\s*orang)?|irban\b.*)$/iu

/** People by every name, also without the titles after the first comma ("Budi Santoso, S.E."). */
export const indexPeople = (users: readonly Lookup[]): LookupIndex =>
  indexLookups(
    users.map(({ id, names }) => ({
      id,
      names: names.flatMap((name) => [name, withoutTitles(name)]),
    })),
  )

/** Reads `PT: Budi; KT: Siti; AT: Andi, Rina` or `Budi (PT); Siti (KT)`. */
export const readTeam = (cell: string, people: LookupIndex): Read<TeamCell> => {
  const parts = splitNames(cell).map(cleanText)
  if (parts.every((part) => REMARK.test(part)))
    return { value: { team: [], remark: parts.join('; ') } }
  const team: TeamMember[] = []
  for (const part of parts) {
    const named = findRole(part)
    if (!named) return { problem: { code: 'import.teamRole', facts: { value: shown(part) } } }
    const users = readNames([named.names], people, 'import.unknownUser')
    if ('problem' in users) return users
    team.push(...users.value.map((user) => ({ user, role: named.role })))
  }
  const repeated = team.some(
    ({ user }, index) => team.findIndex((member) => member.user === user) < index,
  )
  return repeated
    ? { problem: { code: 'import.teamTwice', facts: { value: shown(cleanText(cell)) } } }
    : { value: { team, remark: '' } }
}

/** The ids of several names; a name that is unknown as a whole may be a list with commas. No id comes twice. */
export const readNames = (
  names: readonly string[],
  index: LookupIndex,
  code: CellProblem['code'],
): Read<string[]> => {
  const ids: string[] = []
  for (const name of names) {
    const whole = readLookup(name, index, code)
    const listed = 'problem' in whole ? findAllListed(name, index) : undefined
    if ('problem' in whole && !listed) return isTitled(name, index) ?? whole
    ids.push(...(listed ?? ('value' in whole ? [whole.value] : [])))
  }
  return { value: [...new Set(ids)] }
}

const findRole = (part: string): { role: TeamRole; names: string } | undefined => {
  const first = ROLE_FIRST.exec(part)
  const last = ROLE_LAST.exec(part)
  for (const [label, names] of [
    [first?.[1], first?.[2]],
    [last?.[2], last?.[1]],
  ]) {
    const key = normalise(label ?? '')
    const role = Object.hasOwn(ROLES, key) ? ROLES[key] : undefined
    if (role && names) return { role, names }
  }
  return undefined
}

const findAllListed = (text: string, index: LookupIndex): string[] | undefined => {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length < 2) return undefined
  const found = parts.map((part) => index.find(part))
  return found.every((matches) => matches.length === 1)
    ? found.flat().map(({ id }) => id)
    : undefined
}

const isTitled = (name: string, index: LookupIndex): Read<string[]> | undefined => {
  const bare = index.find(withoutTitles(name))
  return bare.length === 1 && bare[0] ? { value: [bare[0].id] } : undefined
}

const withoutTitles = (name: string): string => name.split(',')[0] ?? name
