import type { Attack } from './attack'

const CLOSED_ROUTES = 'src/endpoints/closedRoutes.ts'

const NO_VERSIONS = [
  {
    file: CLOSED_ROUTES,
    take: '{ pattern: /^\\/api\\/(globals\\/)?[^/]+\\/versions(\\/|$)/ },',
    put: '',
  },
  {
    file: CLOSED_ROUTES,
    take: '{ pattern: /^\\/api\\/[^/]+\\/[^/]+\\/versions(\\/|$)/ },',
    put: '',
  },
]

/** Attacks on what is stored: on its past, by bodies, behind the application's back. */
export const RECORD_ATTACKS: readonly Attack[] = [
  {
    no: 10,
    attack: 'Reading versions, also of other OPDs',
    answer: '404',
    tests: [
      ['accessMatrix', 'keeps versions and duplicates from everybody'],
      ['src/hardening.test.ts', 'lets nobody read or restore versions'],
    ],
    guards: NO_VERSIONS,
  },
  {
    no: 11,
    attack: 'Restoring a version of a record in a workflow',
    answer: '404; refused behind the route as well',
    tests: [['accessMatrix', 'keeps versions and duplicates from everybody']],
    guards: NO_VERSIONS,
  },
  {
    no: 12,
    attack: 'Duplicating records, locked ones too',
    answer: '404',
    tests: [['accessMatrix', 'keeps versions and duplicates from everybody']],
    guards: [
      {
        file: CLOSED_ROUTES,
        take: '{ pattern: /^\\/api\\/[^/]+\\/[^/]+\\/duplicate(\\/|$)/ },',
        put: '',
      },
      // Behind the closed route the collection says it once more.
      { file: 'src/fields/define.ts', take: 'disableDuplicate: true,', put: '' },
    ],
  },
  {
    no: 13,
    attack: 'Changing or deleting many records by a query; trash',
    answer: '403',
    tests: [['ruleAttacks', 'are changed or deleted by a query by nobody']],
    guards: [
      {
        file: 'hooks/guardOperation.ts',
        take: "if (id === undefined) throw new RuleViolation('access.bulkForbidden')",
        put: 'if (id === undefined) return',
      },
    ],
  },
  {
    no: 22,
    attack: 'Collections of search and export plugins',
    answer: '404: there are none',
    tests: [['requestAttacks', '%s is not there, not even for the administrator']],
    guards: [],
  },
  {
    no: 23,
    attack: 'Form submissions that no form allows',
    answer: '404: public forms come later, their intake has its own endpoint',
    tests: [['requestAttacks', '%s is not there, not even for the administrator']],
    guards: [],
  },
  {
    no: 24,
    attack: 'Making and changing forms as an OPD or nobody',
    answer: '404: as above',
    tests: [['requestAttacks', '%s is not there, not even for the administrator']],
    guards: [],
  },
  {
    no: 25,
    attack: 'Sending id, dates, status, number or checksum',
    answer: 'the server’s values win',
    tests: [
      ['writeAttacks', 'are the server’s on creation too'],
      ['writeAttacks', 'keep their values, whoever with the right to edit'],
    ],
    guards: [
      {
        file: 'hooks/stripServerFields.ts',
        take: 'delete data[field]',
        put: 'void field',
      },
    ],
  },
  {
    no: 41,
    attack: 'Changing, removing, cutting or rebuilding the audit log',
    answer: 'refused; `npm run audit:verify` names the place',
    tests: [
      ['auditSeal', 'names a line that was changed behind its back'],
      ['auditSeal', 'names the anchor that a cut chain no longer reaches'],
      ['auditEvents', 'nobody writes it, by any road'],
    ],
    guards: [
      {
        file: 'src/audit/verifyChain.ts',
        take: "if (!isEqual(hashOf(line, previous), hash)) return { kind: 'line-changed', sealNo, rowId }",
        put: '',
      },
    ],
  },
  {
    no: 44,
    attack: 'Reordering steps and lessons without the right to',
    answer: '404: the route is closed',
    tests: [['requestAttacks', '%s is not there, not even for the administrator']],
    guards: [],
  },
]
