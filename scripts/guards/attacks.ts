import { ACCOUNT_ATTACKS } from './accountAttacks'
import type { Attack } from './attack'
import { FILE_ATTACKS } from './fileAttacks'
import { QUERY_ATTACKS } from './queryAttacks'
import { RECORD_ATTACKS } from './recordAttacks'

/** Every attack that a test holds off, by number (docs/attacks.md). */
export const ATTACKS: readonly Attack[] = [
  ...ACCOUNT_ATTACKS,
  ...QUERY_ATTACKS,
  ...RECORD_ATTACKS,
  ...FILE_ATTACKS,
].toSorted((a, b) => a.no - b.no)
