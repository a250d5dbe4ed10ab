import type { PayloadRequest, RelationshipField } from 'payload'

import { relationField } from './factories'

/**
 * The unit of planned work. A new form names the unit of the person who opens it: left empty, the
 * answer would be that they may not write there. A client of the API says the unit itself.
 */
export const ownUnitField = (): RelationshipField => ({
  ...relationField('unit', 'units', { required: true, admin: { width: '50%' } }),
  defaultValue: ({ req, user }: { req?: PayloadRequest; user?: unknown }) => {
    if (req?.payloadAPI === 'REST') return undefined
    const unit = (user as { unit?: unknown } | null | undefined)?.unit
    return typeof unit === 'string' ? unit : undefined
  },
})
