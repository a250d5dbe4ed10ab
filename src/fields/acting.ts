import type { Field, RelationshipFieldSingleValidation, TypedUser, Where } from 'payload'
import { relationship } from 'payload/shared'

import { findActor, hasRole } from '@/access/actor'
import { adminOnly } from '@/access/fieldAccess'
import { ROLES } from '@/access/roles'
import { ACTING_KINDS, ACTING_OFFICES } from '@/domain/users/acting'
import { isOutsider } from '@/domain/users/actingRules'
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

const STAFF = ROLES.filter((role) => !isOutsider([role]))

type Row = { kind?: string; office?: string; unit?: string | null }
type Asked = { id?: number | string; siblingData?: unknown }

/**
 * Offers whom the rules accept (`actingRules`): for a *Plh.* who holds the office now, for a *Plt.*
 * whoever of the staff may have held it.
 */
export const whoMayBeNamed = ({ id, siblingData }: Asked): Where => {
  const { kind, office, unit } = (siblingData ?? {}) as Row
  const another: Where[] = id ? [{ id: { not_equals: id } }] : []
  if (kind === 'plt') return { and: [...another, { roles: { in: STAFF } }] }
  const ofUnit: Where[] = office === 'irban' && unit ? [{ unit: { equals: unit } }] : []
  const offices = office ? [office] : [...ACTING_OFFICES]
  return { and: [...another, { active: { equals: true } }, { roles: { in: offices } }, ...ofUnit] }
}

/**
 * What is offered is not judged again here: a period that is over names who held the office then, and
 * the account must stay savable when they have left it since.
 */
const actsForField = (): Field =>
  ({
    ...relationField('actsFor', 'users', {
      filterOptions: whoMayBeNamed,
      admin: { description: help('actsFor') },
    }),
    validate: ((value, options) =>
      relationship(value, {
        ...options,
        filterOptions: undefined,
      })) as RelationshipFieldSingleValidation,
  }) as Field

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
    components: {
      Field: '@/admin/users/ActingField.client#ActingField',
      RowLabel: '@/admin/users/ActingRowLabel.client#ActingRowLabel',
    },
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
    actsForField(),
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
