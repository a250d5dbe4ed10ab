import { masterCollection } from '@/fields/define'
import { flagField, relationField, textField } from '@/fields/factories'
import { sectionTemplateField } from '@/fields/sectionTemplate'

/** Kinds of oversight, two levels; each leaf names its report and carries the report's template. */
export const OversightTypes = masterCollection({
  slug: 'oversight-types',
  group: 'settings',
  title: 'name',
  columns: ['code', 'name', 'parent', 'document', 'active'],
  defaultSort: 'code',
  fields: [
    textField('code', { required: true, unique: true, maxLength: 40 }),
    textField('name', { required: true }),
    relationField('parent', 'oversight-types'),
    textField('document', { maxLength: 60 }),
    flagField('producesFindings', { defaultValue: true }),
    sectionTemplateField(),
    flagField('active', { defaultValue: true }),
  ],
})
