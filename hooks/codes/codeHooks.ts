import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'

import { REPORT_CONTENT_OPEN } from '@/domain/reports/workflow'
import { RuleViolation } from '@/domain/violation'
import { changedFields } from '@/hooks/changedFields'
import { queryRows, sql } from '@/hooks/transaction'

/** What a finding or a recommendation says by its code. */
const MEANING = ['scheme', 'code', 'text']

const USED_IN = { 'finding-codes': 'findings', 'recommendation-codes': 'recommendations' } as const

/**
 * What is reviewed says to the last reviewer what it said to the first, and what was approved keeps
 * saying it, and fits its hash: a code that such a report names is not made to mean something else. It
 * may be deactivated, and another one made under another number: this one stays taken.
 */
const keepMeaning: CollectionBeforeValidateHook = async ({
  collection,
  data = {},
  operation,
  originalDoc = {},
  req,
}) => {
  if (operation === 'create') return data
  const path = changedFields(data, originalDoc).find((field) => MEANING.includes(field))
  if (!path) return data
  const table = USED_IN[collection.slug as keyof typeof USED_IN]
  const settled = await queryRows(
    req,
    sql`SELECT 1 FROM ${sql.identifier(table)} t JOIN reports r ON r.id = t.report_id
      WHERE t.code_id = ${originalDoc.id}
        AND (r.approved_on IS NOT NULL
          OR r.status::text <> ALL(string_to_array(${REPORT_CONTENT_OPEN.join(',')}, ','))) LIMIT 1`,
  )
  if (settled.length > 0) throw new RuleViolation('codes.approved', {}, path)
  return data
}

/** By this a code is found where one is chosen. */
const nameIt: CollectionBeforeValidateHook = ({ data = {}, originalDoc = {} }) => {
  const { code, text } = { ...originalDoc, ...data } as { code?: string; text?: string }
  return { ...data, label: [code, text].filter(Boolean).join(' ') }
}

export const codeHooks: CollectionConfig['hooks'] = { beforeValidate: [keepMeaning, nameIt] }
