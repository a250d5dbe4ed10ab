import type { Attack } from './attack'

const SERVER_FUNCTIONS = 'src/admin/serverFunctions.ts'
const CLOSED_ROUTES = 'src/endpoints/closedRoutes.ts'
const USER_HOOKS = 'hooks/users/userHooks.ts'

const closedRoute = (take: string) => ({ file: CLOSED_ROUTES, take, put: '{ pattern: /^$/ },' })

/** Attacks on accounts, sessions, and routes that the framework opens by itself. */
export const ACCOUNT_ATTACKS: readonly Attack[] = [
  {
    no: 1,
    attack: 'Changing one’s own roles, unit, OPD or address',
    answer: 'the values stay',
    tests: [['writeAttacks', 'of a person stay as they are']],
    guards: [
      {
        file: 'access/fieldAccess.ts',
        take: "export const adminOnly: FieldAccess = ({ req }) => hasRole(findActor(req), 'admin')",
        put: 'export const adminOnly: FieldAccess = () => true',
      },
      { file: USER_HOOKS, take: 'keepOwnPlace,', put: '' },
    ],
  },
  {
    no: 2,
    attack: 'Setting one’s own password short, or without the present one',
    answer: '422',
    tests: [
      ['bodyAttacks', 'are long, uncommon, and one’s own only with the present one'],
      ['accountMail', 'is set anew by the link of the mail'],
    ],
    guards: [
      {
        file: 'hooks/users/guardPassword.ts',
        take: "if (problem) throw new RuleViolation(problem, {}, 'password')",
        put: '',
      },
    ],
  },
  {
    no: 3,
    attack: 'Writing sessions, hash, salt, lock and attempts',
    answer: 'the values stay',
    tests: [['writeAttacks', 'of a person stay as they are']],
    guards: [],
  },
  {
    no: 14,
    attack: 'Document locks: reading, creating, deleting',
    answer: '404',
    tests: [
      ['requestAttacks', '%s is not there, not even for the administrator'],
      ['src/hardening.test.ts', 'has no document locks'],
    ],
    guards: [
      closedRoute(
        '{ pattern: /^\\/api\\/payload-(locked-documents|query-presets|jobs|kv|folders|migrations)(\\/|$)/ },',
      ),
    ],
  },
  {
    no: 15,
    attack: 'Preferences of others, large ones, and any number of them',
    answer: 'one’s own only, 413 over 32 KB, 422 to a name over 200 characters, 409 after 1,000',
    tests: [
      ['requestAttacks', 'are one’s own and small'],
      ['requestAttacks', 'are few, under short names'],
      ['queryAttacks', 'keeps no preference whose names lead by dots'],
    ],
    guards: [
      {
        file: 'src/limits/bodySize.ts',
        take: 'const PREFERENCE_BYTES_MAX = 32 * 1024',
        put: 'const PREFERENCE_BYTES_MAX = 32 * 1024 * 1024',
      },
      {
        file: 'hooks/guardPreferences.ts',
        take: 'const PREFERENCES_MAX = 1_000',
        put: 'const PREFERENCES_MAX = 3_000_000',
      },
    ],
  },
  {
    no: 16,
    attack: 'Shared query presets with foreign filters',
    answer: '404',
    tests: [['requestAttacks', '%s is not there, not even for the administrator']],
    guards: [],
  },
  {
    no: 17,
    attack: 'Running jobs and reading the queue through the framework’s own routes',
    answer: '404',
    tests: [
      ['requestAttacks', '%s is not there, not even for the administrator'],
      ['requestAttacks', 'that only reads changes nothing'],
    ],
    guards: [],
  },
  {
    no: 18,
    attack: 'GraphQL, playground, introspection',
    answer: '404',
    tests: [
      ['requestAttacks', '%s is not there, not even for the administrator'],
      ['src/hardening.test.ts', 'bounds depth, closes GraphQL'],
    ],
    guards: [],
  },
  {
    no: 19,
    attack: 'Unlocking accounts, first registration, verification, API keys',
    answer: '403 or 404',
    tests: [
      ['requestAttacks', 'unlocks an account for the administrator alone'],
      ['requestAttacks', '%s is not there, not even for the administrator'],
    ],
    guards: [
      {
        file: 'access/accessFor.ts',
        take: "unlock: ({ req }) => hasRole(findActor(req), 'admin')",
        put: 'unlock: ({ req }) => findActor(req) !== null',
      },
    ],
  },
  {
    no: 20,
    attack: 'Server functions of the admin UI as nobody or as an OPD',
    answer: 'refused, no data',
    tests: [
      ['serverFunctionAttacks', 'are known by name, inherited and further names by nobody'],
      ['serverFunctionAttacks', 'answer neither nobody nor an OPD'],
      ['serverFunctionAttacks', 'walk through no list that is longer than any form'],
    ],
    guards: [
      {
        file: SERVER_FUNCTIONS,
        take: "if (typeof call.name !== 'string' || !Object.hasOwn(ALLOWED, call.name))",
        put: 'if (call.name === undefined)',
      },
    ],
  },
  {
    no: 21,
    attack: 'Names of all fields by `/api/access`',
    answer: '404 unless signed in, then one’s own rights',
    tests: [['requestAttacks', 'names fields and rights to nobody who is not signed in']],
    guards: [
      {
        file: 'src/endpoints/personalRoutes.ts',
        take: "{ pattern: /^\\/api\\/access(\\/|$)/, code: 'access.notFound' },",
        put: '',
      },
    ],
  },
  {
    no: 33,
    attack: 'Requests from another origin, without one, or by GET; signing a visitor in as another',
    answer: 'nobody’s: 401',
    tests: [
      ['requestAttacks', 'is nobody’s, with a good cookie'],
      ['requestAttacks', 'signs nobody in and sends or spends no link'],
      ['requestAttacks', 'that only reads changes nothing'],
    ],
    guards: [
      {
        file: 'payload.config.ts',
        take: 'csrf: env.origins',
        put: "csrf: [...env.origins, 'https://evil.test', 'null']",
      },
    ],
  },
  {
    no: 34,
    attack: 'Making up an address or a host in forwarded headers',
    answer: 'one counter; links lead to the own address',
    tests: [
      ['limits', 'are not escaped by another X-Forwarded-For'],
      ['mailAttacks', 'the link in the mail leads to our own address'],
    ],
    guards: [
      {
        file: 'scripts/forwardedHeaders.ts',
        take: "headers['x-forwarded-for'] = clientAddress(listed, from.hops) ?? from.remoteAddress ?? ''",
        put: "headers['x-forwarded-for'] = listed[0] || from.remoteAddress || ''",
      },
    ],
  },
  {
    no: 35,
    attack: 'Learning who has an account by the time or words of an answer; many sign-ins at once',
    answer: 'one answer, one time; the site goes on',
    tests: [
      ['signInTiming', 'a wrong password, an unknown address, a locked'],
      ['signInTiming', 'an empty password costs nothing'],
      ['signInLoad', 'forty sign-ins at once leave the site answering'],
    ],
    guards: [{ file: USER_HOOKS, take: 'if (!open) await burnPassword(password)', put: '' }],
  },
]
