import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { type Attack, pathOf } from './guards/attack'
import { ATTACKS } from './guards/attacks'

const TARGET = 'docs/attacks.md'

const HEAD = `# Attacks that tests hold off

Made from \`scripts/guards/\` by \`npm run docs:generate\`. Each attack has named tests. Where the guard is ours,
\`npm run guards\` takes it out of a copy of the sources and shows that the first test fails without it; "watched" are
those that the framework itself refuses. Numbers that are missing belong to features that come later.

| no. | attack | what is answered | tests | guard |
| --- | ------ | ---------------- | ----- | ----- |
`

const testsOf = ({ tests }: Attack): string =>
  tests.map(([file, name]) => `\`${pathOf(file)}\` “${name}”`).join('; ')

const guardOf = ({ guards }: Attack): string =>
  guards.length === 0
    ? 'watched'
    : [...new Set(guards.map(({ file }) => file))].map((file) => `\`${file}\``).join(', ')

const rows = ATTACKS.map(
  (attack) =>
    `| ${attack.no} | ${attack.attack} | ${attack.answer} | ${testsOf(attack)} | ${guardOf(attack)} |`,
)

const text = HEAD + rows.join('\n')
const options = await resolveConfig(TARGET)
writeFileSync(TARGET, await format(text, { ...options, filepath: TARGET }))
