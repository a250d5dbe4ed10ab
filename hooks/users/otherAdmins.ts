import { holdLock } from '@/hooks/holdLock'
import { type Asking, queryRows, sql } from '@/hooks/transaction'

/**
 * Whether somebody else than this person is an active administrator; others who ask wait until this
 * transaction ends, so that two who step down at once do not both go.
 */
export const hasOtherAdmin = async (req: Asking, person: string | null): Promise<boolean> => {
  await holdLock(req, 'administrators')
  const others = await queryRows(
    req,
    sql`SELECT 1 FROM users u JOIN users_roles r ON r.parent_id = u.id AND r.value = 'admin'
      WHERE u.active AND u.id IS DISTINCT FROM ${person}::uuid LIMIT 1`,
  )
  return others.length > 0
}
