/** Every role a user can hold (docs/glossary.md has the Indonesian terms). */
export const ROLES = [
  'admin',
  'inspektur',
  'sekretariat',
  'irban',
  'auditor',
  'pengendali-mutu',
  'opd',
  'admin-kopi',
  'konsulen',
  'petugas-pengaduan',
  'pimpinan',
] as const

export type Role = (typeof ROLES)[number]

/** Roles that work in the admin UI. OPD users work in the portal and never enter `/admin`. */
export const STAFF_ROLES = ROLES.filter((role) => role !== 'opd')
