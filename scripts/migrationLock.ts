/**
 * Any number that nothing else locks. Who migrates holds it alone; a backup shares it, so that no
 * table changes its shape half way.
 */
export const MIGRATION_LOCK = 7_283_011
