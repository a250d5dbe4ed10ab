import type { Access, CollectionConfig, Field } from 'payload'

import { FollowUps } from '@/collections/follow-ups'
import { Recommendations } from '@/collections/recommendations'

type Nested = Field & { fields?: Field[] }

/** The same fields without anything that we hang on them: no field access, no hooks. */
const bareFields = (fields: Field[]): Field[] =>
  fields.map((field) => {
    const { fields: nested } = field as Nested
    const bare = { ...field, access: undefined, hooks: undefined }
    return { ...bare, ...(nested ? { fields: bareFields(nested) } : {}) } as Field
  })

/** The one rule of the bare collections: an OPD sees and changes its own. */
const ownOpd: Access = ({ req: { user } }) =>
  user ? { opd: { equals: (user as { opd?: unknown }).opd } } : false

/**
 * A collection as Payload's documentation would write it: our columns, an index on each relation,
 * none made for its rule. Document locks are off as in ours: with them nine parallel updates hang a
 * pool of ten.
 */
const bare = (slug: string, { fields }: CollectionConfig): CollectionConfig => ({
  slug,
  access: {
    create: ({ req: { user } }) => Boolean(user),
    read: ownOpd,
    update: ownOpd,
    delete: ownOpd,
  },
  fields: bareFields(fields),
  versions: false,
  lockDocuments: false,
})

/** What the chain is measured against. */
export const bareCollections: CollectionConfig[] = [
  bare('bench-recommendations', Recommendations),
  bare('bench-follow-ups', FollowUps),
]
