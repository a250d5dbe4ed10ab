import { fieldLabel } from '@/i18n/label'

/**
 * A row of a list is headed by what stands in one of its fields, and by its number until then.
 *
 * @param titleField name of the field; `words` is its group in the dictionary if it holds a code
 * @param singular what one row is called, as a name in the dictionary of fields
 */
export const rowTitle = (titleField: string, singular: string, words?: string) => ({
  RowLabel: {
    path: '@/admin/RowTitle.client#RowTitle',
    clientProps: { titleField, singular: fieldLabel(singular), words },
  },
})
