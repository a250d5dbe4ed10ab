import { masterCollection } from '@/fields/define'
import { choiceField, plainDateField, textField } from '@/fields/factories'

/** Days off: national holidays, joint leave, local days. Every deadline is counted with them. */
export const Holidays = masterCollection({
  slug: 'holidays',
  group: 'settings',
  title: 'name',
  columns: ['date', 'name', 'kind', 'source'],
  defaultSort: '-date',
  fields: [
    plainDateField('date', { required: true, unique: true }),
    textField('name', { required: true }),
    choiceField('kind', ['libur-nasional', 'cuti-bersama', 'libur-daerah', 'lainnya'], {
      required: true,
      group: 'holidayKind',
    }),
    textField('source'),
  ],
})
