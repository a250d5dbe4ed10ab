import type { Field } from 'payload'

import { TEAM_ROLES } from '@/domain/activities/team'
import { PERSON_DAY_ROLES } from '@/domain/activities/personDays'
import { help } from '@/i18n/help'
import { fieldLabel, say } from '@/i18n/label'

import { base, choiceField, daysField, relationField } from './factories'
import { rowTitle } from './rowTitle'

/** Person-days by team role. */
export const personDaysField = (): Field =>
  ({
    type: 'group',
    ...base('personDays'),
    fields: [
      ...PERSON_DAY_ROLES.map((role) => daysField(role)),
      {
        name: 'total',
        type: 'ui',
        label: { id: say('personDays.total', 'id'), en: say('personDays.total', 'en') },
        admin: {
          disableListColumn: true,
          components: { Field: '@/admin/PersonDaysTotal.client#PersonDaysTotal' },
        },
      },
    ],
    admin: { className: 'tp-person-days', description: help('personDays') },
  }) as Field

/** The people of an activity, each in one role. */
export const teamField = (): Field =>
  ({
    type: 'array',
    ...base('team'),
    maxRows: 40,
    admin: { description: help('team'), components: rowTitle('role', 'teamMember', 'teamRole') },
    fields: [
      {
        type: 'row',
        fields: [
          relationField('user', 'users', { required: true, admin: { width: '55%' } }),
          choiceField('role', TEAM_ROLES, {
            required: true,
            group: 'teamRole',
            admin: { width: '45%' },
          }),
        ],
      },
    ],
    labels: { singular: fieldLabel('teamMember'), plural: fieldLabel('team') },
  }) as Field
