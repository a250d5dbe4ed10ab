import type { DateField } from 'payload'

import { fieldLabel } from '@/i18n/label'

/** As Payload adds them by itself, but told in the zone of the region and asked for by the day. */
const timestamp = (name: 'createdAt' | 'updatedAt'): DateField => ({
  type: 'date',
  name,
  index: true,
  label: fieldLabel(name),
  admin: {
    hidden: true,
    disableBulkEdit: true,
    // For filters alone: a day is picked there (`hooks/wholeDays.ts`), and no hour belongs to it.
    date: { displayFormat: 'd MMM yyyy' },
    components: { Cell: '@/admin/InstantCell#InstantCell' },
  },
})

/** When a record was changed last and when it was made, on every collection. */
export const timestampFields = (): DateField[] => [timestamp('updatedAt'), timestamp('createdAt')]
