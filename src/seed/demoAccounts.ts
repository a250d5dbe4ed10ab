/** The one password of all demo accounts. */
export const DEMO_PASSWORD = 'Contoh-Sandi-2026'

/** Accounts beside the one of each role: a colleague, another unit, another OPD. */
export const DEMO_EXTRA = ['pt', 'auditor2', 'irban2', 'opd2', 'opd-rekan'] as const
