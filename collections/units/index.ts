import { masterCollection } from '@/fields/define'
import { choiceField, flagField, textField } from '@/fields/factories'

/** Irban units and the secretariat. */
export const Units = masterCollection({
  slug: 'units',
  group: 'settings',
  title: 'name',
  columns: ['code', 'name', 'kind', 'active'],
  defaultSort: 'code',
  fields: [
    textField('code', { required: true, unique: true, maxLength: 20 }),
    textField('name', { required: true }),
    choiceField('kind', ['irban', 'sekretariat'], { required: true, group: 'unitKind' }),
    flagField('active', { defaultValue: true }),
  ],
})
