import type { Attack } from './attack'

const GUARD_QUERY = 'hooks/guardQuery.ts'

const NO_RELATIONS = {
  file: GUARD_QUERY,
  take: 'const isInto = rest.length === 1 && INTO_RELATION.includes(half)',
  put: 'const isInto = true',
}
const OPD_FIELDS_ONLY = {
  file: 'access/fieldAccess.ts',
  take: 'if (allowed.includes(field)) return undefined',
  put: 'if (field) return undefined',
}

/** Attacks by what is asked: filters, orders, depth, selections. */
export const QUERY_ATTACKS: readonly Attack[] = [
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
    answer: '100 records at most; the same rules; few words, columns and bytes',
    tests: [
      ['queryAttacks', 'never has more than 100 records'],
      ['queryAttacks', 'treats a search by POST like the same search by GET'],
      ['queryAttacks', 'takes a search by POST as a plain form alone'],
      ['queryAttacks', 'takes no search that is longer than any list asks for'],
      ['queryAttacks', 'is refused for an order by more than anybody asks for'],
    ],
    guards: [{ file: GUARD_QUERY, take: 'const LIMIT_MAX = 100', put: 'const LIMIT_MAX = 1e9' }],
  },
]
