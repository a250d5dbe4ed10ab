import type { PayloadRequest } from 'payload'

import { plainNumberOf } from '@/hooks/plainNumber'
import { queryRows, sql } from '@/hooks/transaction'

const FOUND_MAX = 100
const RECEIPT = plainNumberOf('receipt_number')

/** Other follow-ups that were sent with a receipt of one of these numbers, whoever may read them. */
export const sentWithReceipts = (
  req: PayloadRequest,
  { id, numbers }: { id: string; numbers: readonly string[] },
): Promise<{ followUp: string; number: string }[]> =>
  queryRows(
    req,
    sql`SELECT DISTINCT f.id AS "followUp", ${RECEIPT} AS number
      FROM follow_ups_items JOIN follow_ups f ON f.id = _parent_id
      WHERE ${RECEIPT} = ANY(string_to_array(${numbers.join(',')}, ','))
        AND f.id <> ${id} AND f.status <> 'draft' LIMIT ${FOUND_MAX}`,
  )
