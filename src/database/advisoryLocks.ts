/**
 * Every advisory lock, so that none is taken for two things. Any numbers that nothing else locks; they
 * stay, because processes of two versions run side by side during an update.
 */
export const ADVISORY_LOCKS = {
  /** Who migrates holds it alone; a backup shares it, so that no table changes its shape half way. */
  migration: 7_283_011,
  /** All processes that seal the audit log. */
  sealing: 7_283_012,
  /**
   * A backup shares it from its snapshot to its last file, so that no file goes that its rows still
   * name; whoever removes files holds it alone.
   */
  files: 7_283_013,
  /** With the year: two plans of one year are begun one after the other. */
  planYear: 7_283_014,
  /** With the year: evaluations of a year are begun or moved one after the other. */
  evaluationYear: 7_283_015,
  /** Two who appoint somebody at once do it one after the other. */
  acting: 7_283_016,
  /** Two administrators who step down at once do not both go. */
  administrators: 7_283_017,
  /** Two who load the master data at once do it one after the other. */
  masters: 7_283_018,
  /** Two accounts that are given an employee number at once do not both get the same one. */
  employeeNumbers: 7_283_019,
  /** Two who change settings at once do it one after the other. */
  settings: 7_283_020,
} as const

export type AdvisoryLock = keyof typeof ADVISORY_LOCKS
