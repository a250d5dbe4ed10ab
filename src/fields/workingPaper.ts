import type { Field } from 'payload'

import { SERVER_WRITTEN } from '@/access/fieldAccess'
import { fieldLabel } from '@/i18n/label'

import { choiceField, instantField, longTextField, relationField, textField } from './factories'

/** Who reviewed a working paper at which level and what they said. Kept through returns. */
export const reviewsField = (): Field => ({
  name: 'reviews',
  type: 'array',
  label: fieldLabel('reviews'),
  labels: { singular: fieldLabel('review'), plural: fieldLabel('reviews') },
  access: SERVER_WRITTEN,
  admin: {
    readOnly: true,
    components: { Field: '@/admin/workingPapers/ReviewsField#ReviewsField' },
  },
  fields: [
    textField('level', { required: true, words: 'working-papers' }),
    choiceField('decision', ['approved', 'returned'], { required: true, group: 'reviewDecision' }),
    relationField('by', 'users', { required: true }),
    textField('name'),
    textField('actingAs'),
    { ...instantField('at', { required: true }), label: fieldLabel('reviewedAt') } as Field,
    longTextField('note'),
  ],
})
