import type { Role } from '@/access/roles'

/** Who holds them decides for others, reads complaints, or makes accounts. */
export const WEIGHTY_ROLES: readonly string[] = [
  'inspektur',
  'irban',
  'sekretariat',
  'pengendali-mutu',
  'petugas-pengaduan',
  'admin',
] satisfies Role[]

/**
 * What happens to the account of a head is told to irban and sekretariat too: whoever took it over is
 * the one who reads its notices.
 */
export const eventOfRoles = (event: string, roles: readonly string[]): string =>
  roles.includes('inspektur') ? `${event}@head` : event

type Period = { office?: unknown; endsAt?: string | null }
type Person = { roles?: unknown; acting?: unknown }

/** What a person is, and the offices that letters give them now or later. */
export const rolesHeld = ({ roles, acting }: Person, now: string): string[] => [
  ...((roles ?? []) as string[]),
  ...((acting ?? []) as Period[])
    .filter(({ endsAt }) => Date.parse(endsAt ?? '') > Date.parse(now))
    .map(({ office }) => String(office)),
]
