import type { Attack } from './attack'

const CLOSED_ROUTES = 'src/endpoints/closedRoutes.ts'

/** Attacks by files, and on them. */
export const FILE_ATTACKS: readonly Attack[] = [
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
]
