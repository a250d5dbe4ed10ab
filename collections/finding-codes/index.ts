import { masterCollection } from '@/fields/define'
import { flagField, textField } from '@/fields/factories'
import { codeHooks } from '@/hooks/codes/codeHooks'

/** Finding codes (Permenpan 42/2011, annex 2.1); other schemes may stand beside it. */
export const FindingCodes = masterCollection({
  slug: 'finding-codes',
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
