import type { Field, TypedUser } from 'payload'

import { findActor, hasRole } from '@/access/actor'
import { adminOnly } from '@/access/fieldAccess'
import { ACTING_KINDS, ACTING_OFFICES } from '@/domain/users/acting'
import { help } from '@/i18n/help'
import { fieldLabel } from '@/i18n/label'

import { choiceField, instantField, plainDateField, relationField, textField } from './factories'

const PERIODS_MAX = 50
const UNSEEN = { server: true, admin: { hidden: true } }

/** Follows from what is entered, and rides along so that access need not look it up (0012). */
const derivedFields = (): Field[] => [
  textField('officeTitle', UNSEEN),
  textField('actsForName', UNSEEN),
  instantField('beginsAt', UNSEEN),
  instantField('endsAt', UNSEEN),
]

const halfWidth = { width: '50%' }

type Shown = (data: { acting?: unknown[] | null }, row: unknown, by: { user: unknown }) => boolean

/** Whoever appoints sees where to; everybody else only what there is. */
const isShown: Shown = ({ acting }, _row, { user }) =>
  hasRole(findActor({ user: user as TypedUser | null }), 'admin') || (acting?.length ?? 0) > 0

/** Offices in which the person acts for some days, each by a letter (*Plt.*, *Plh.*). */
export const actingField = (): Field => ({
  name: 'acting',
  type: 'array',
  label: fieldLabel('acting'),
  labels: { singular: fieldLabel('actingPeriod'), plural: fieldLabel('acting') },
  access: { create: adminOnly, update: adminOnly },
  maxRows: PERIODS_MAX,
  admin: {
    description: help('acting'),
    disableListColumn: true,
    disableListFilter: true,
    condition: isShown,
    components: { RowLabel: '@/admin/users/ActingRowLabel.client#ActingRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        choiceField('kind', ACTING_KINDS, {
          required: true,
          group: 'actingKind',
          admin: { ...halfWidth, description: help('actingKind') },
        }),
        choiceField('office', ACTING_OFFICES, {
          required: true,
          group: 'actingOffice',
          admin: halfWidth,
        }),
      ],
    },
    relationField('unit', 'units', {
      filterOptions: { kind: { equals: 'irban' } },
      admin: { condition: (_data: unknown, row: { office?: string }) => row?.office === 'irban' },
    }),
    relationField('actsFor', 'users', { admin: { description: help('actsFor') } }),
    {
      type: 'row',
      fields: [
        plainDateField('from', { required: true, admin: halfWidth }),
        plainDateField('to', {
          required: true,
          admin: { ...halfWidth, description: help('actingTo') },
        }),
      ],
    },
    textField('letterNumber', { required: true, admin: { description: help('letterNumber') } }),
    ...derivedFields(),
  ],
})
