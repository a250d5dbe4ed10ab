import type { Attack } from './attack'

const GUARD_QUERY = 'hooks/guardQuery.ts'
const CLOSED_ROUTES = 'src/endpoints/closedRoutes.ts'
const FIELD_ACCESS = 'access/fieldAccess.ts'

const NO_RELATIONS = {
  file: GUARD_QUERY,
  take: 'const isInto = rest.length === 1 && INTO_RELATION.includes(half)',
  put: 'const isInto = true',
}
const OPD_FIELDS_ONLY = {
  file: FIELD_ACCESS,
  take: 'if (allowed.includes(field)) return undefined',
  put: 'if (field) return undefined',
}
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

/** Attacks on what is stored: by queries, by bodies, by files, behind the application's back. */
export const RECORD_ATTACKS: readonly Attack[] = [
  {
    no: 4,
    attack: 'Filtering by secret or hidden fields',
    answer: '400, the same for fields that are not there',
    tests: [['queryAttacks', '%s finds %s neither ordered nor matched by %s']],
    guards: [],
  },
  {
    no: 5,
    attack: 'Sorting by secret or hidden fields',
    answer: '400',
    tests: [['queryAttacks', '%s finds %s neither ordered nor matched by %s']],
    guards: [],
  },
  {
    no: 6,
    attack: 'Sorting through a relation',
    answer: '400',
    tests: [['queryAttacks', '%s never crosses a relation']],
    guards: [NO_RELATIONS],
  },
  {
    no: 7,
    attack: 'Filtering through a relation',
    answer: '400',
    tests: [['queryAttacks', '%s never crosses a relation']],
    guards: [NO_RELATIONS],
  },
  {
    no: 8,
    attack: 'Depth, populate, joins, locale and draft',
    answer: 'relations of related records are ids; no foreign fields; depth 3 at most',
    tests: [
      ['queryAttacks', 'shows a reader no more for asking deeper than three'],
      ['queryAttacks', 'shows an OPD no field that it may not read'],
    ],
    guards: [{ file: 'src/fields/factories.ts', take: 'maxDepth: 1,', put: 'maxDepth: 10,' }],
  },
  {
    no: 9,
    attack: 'Selecting secret fields, showing hidden ones',
    answer: 'absent',
    tests: [['queryAttacks', 'shows an OPD no field that it may not read']],
    guards: [OPD_FIELDS_ONLY],
  },
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
    no: 26,
    attack: 'Malformed filters, paths into JSON, hundreds of clauses',
    answer: '400, never unfiltered',
    tests: [
      ['queryAttacks', 'that a field does not have are malformed'],
      ['queryAttacks', 'answers 400 or nothing more than without it'],
    ],
    guards: [
      {
        file: GUARD_QUERY,
        take: "if (!isAllowedMatch(type, match)) throw new RuleViolation('query.malformed')",
        put: 'void isAllowedMatch(type, match)',
      },
    ],
  },
  {
    no: 27,
    attack: 'Asking for everything at once; a search by POST',
    answer: '100 records at most; the same rules',
    tests: [
      ['queryAttacks', 'never has more than 100 records'],
      ['queryAttacks', 'treats a search by POST like the same search by GET'],
    ],
    guards: [{ file: GUARD_QUERY, take: 'const LIMIT_MAX = 100', put: 'const LIMIT_MAX = 1e9' }],
  },
  {
    no: 28,
    attack: 'Names of uploads: paths, double endings, directions, length',
    answer: 'a stored id; a safe name',
    tests: [['fileAttacks', 'keep a safe name, leave as attachments']],
    guards: [
      {
        file: 'src/domain/evidence/fileName.ts',
        take: ".replace(/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\uFFFD]/gu, '')",
        put: '',
      },
    ],
  },
  {
    no: 29,
    attack: 'Files that are not what they say, bombs, scripts, macros, entities',
    answer: '422 in a second',
    tests: [
      ['fileCorpus', 'is refused at once, in words'],
      ['fileAttacks', 'are what their content says, and nothing that a browser runs'],
    ],
    guards: [
      {
        file: 'src/domain/evidence/fileKind.ts',
        take: "const problem = isDeclaredAs(kind, declaredMime) ? findProblem(kind, bytes) : 'mismatch'",
        put: 'const problem = isDeclaredAs(kind, declaredMime) ? undefined : findProblem(kind, bytes)',
      },
    ],
  },
  {
    no: 30,
    attack: 'Pointing an upload at another file by its stored name, address or type',
    answer: '403',
    tests: [['fileAttacks', 'never change, and go only by the hand that added them']],
    guards: [
      {
        file: 'access/policy.ts',
        take: "delete: { ...team('own'), opd: 'own' },",
        put: "delete: { ...team('all'), opd: 'all' },",
      },
    ],
  },
  {
    no: 31,
    attack: 'Downloading foreign files, in parts too, or after the OPD has changed',
    answer: '404; an attachment, kept nowhere',
    tests: [
      ['fileAttacks', 'ends for an OPD with its recommendation'],
      ['fileAttacks', 'asked for in parts obeys the same rules'],
      ['accessMatrix', 'hands out a file to exactly those who may read its record'],
    ],
    guards: [
      {
        file: 'access/policy.ts',
        take: "read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'ownOpd' },\n    create: { ...team('all'), opd: 'all' },",
        put: "read: { ...CHAIN, irban: 'ownUnit', auditor: 'assigned', opd: 'all' },\n    create: { ...team('all'), opd: 'all' },",
      },
    ],
  },
  {
    no: 32,
    attack: 'Having the server fetch a file by its address',
    answer: '404, nothing leaves',
    tests: [
      ['requestAttacks', '%s is not there, not even for the administrator'],
      ['src/hardening.test.ts', 'neither stores nor fetches files by itself'],
    ],
    guards: [
      {
        file: CLOSED_ROUTES,
        take: '{ pattern: /^\\/api\\/[^/]+\\/paste-url(\\/|$)/ },',
        put: '',
      },
      { file: 'src/fields/evidence.ts', take: 'pasteURL: false,', put: '' },
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
