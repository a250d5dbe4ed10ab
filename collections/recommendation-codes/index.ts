import { masterCollection } from '@/fields/define'
import { flagField, textField } from '@/fields/factories'
import { codeHooks } from '@/hooks/codes/codeHooks'

/** Recommendation codes (Permenpan 42/2011, annex 2.2); 01–03 ask for money or goods back. */
export const RecommendationCodes = masterCollection({
  slug: 'recommendation-codes',
  group: 'settings',
  title: 'label',
  columns: ['code', 'text', 'scheme', 'active'],
  defaultSort: 'code',
  hooks: codeHooks,
  fields: [
    textField('scheme', { required: true, maxLength: 20 }),
    textField('code', { required: true, index: true, maxLength: 20 }),
    textField('text', { required: true, maxLength: 1000 }),
    textField('label', { server: true, maxLength: 1100, admin: { hidden: true } }),
    flagField('active', { defaultValue: true }),
  ],
  indexes: [{ fields: ['scheme', 'code'], unique: true }],
})
