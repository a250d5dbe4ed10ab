import { masterCollection } from '@/fields/define'
import { choiceField, flagField, relationField, textField } from '@/fields/factories'

const KINDS = [
  'dinas',
  'badan',
  'sekretariat',
  'kecamatan',
  'kelurahan',
  'rsud',
  'puskesmas',
  'sekolah',
  'desa',
  'bumd',
  'other',
]

/** Auditees: regional offices and bodies (organisasi perangkat daerah). */
export const Opds = masterCollection({
  slug: 'opds',
  group: 'settings',
  title: 'name',
  columns: ['code', 'name', 'kind', 'unit', 'active'],
  defaultSort: 'name',
  fields: [
    textField('code', { required: true, unique: true, maxLength: 30 }),
    textField('name', { required: true, index: true }),
    textField('shortName', { maxLength: 60 }),
    choiceField('kind', KINDS, { required: true, group: 'opdKind' }),
    textField('headTitle'),
    relationField('unit', 'units'),
    flagField('active', { defaultValue: true }),
  ],
})
