import type { PayloadRequest } from 'payload'

import { plainNumberOf } from '@/hooks/plainNumber'
import { queryRows, sql } from '@/hooks/transaction'

/** Of each number: enough to say that it is elsewhere, and no others crowd it out. */
const OF_NUMBER_MAX = 2
const RECEIPT = plainNumberOf('receipt_number')

/** Other follow-ups that were sent with a receipt of one of these numbers, whoever may read them. */
export const sentWithReceipts = (
  req: PayloadRequest,
  { id, numbers }: { id: string; numbers: readonly string[] },
): Promise<{ followUp: string; number: string }[]> =>
  queryRows(
    req,
    sql`SELECT id AS "followUp", number FROM (
        SELECT id, number, row_number() OVER (PARTITION BY number ORDER BY id) AS place FROM (
          SELECT DISTINCT f.id, ${RECEIPT} AS number
          FROM follow_ups_items JOIN follow_ups f ON f.id = _parent_id
          WHERE ${RECEIPT} = ANY(string_to_array(${numbers.join(',')}, ','))
            AND f.id <> ${id} AND f.status <> 'draft') found) placed
      WHERE place <= ${OF_NUMBER_MAX}`,
  )
