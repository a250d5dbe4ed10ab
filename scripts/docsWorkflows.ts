import { writeFileSync } from 'node:fs'

import { format, resolveConfig } from 'prettier'

import { policyRows } from '@/access/permission'
import { type ActionRule, actionsOf, statesOf, type Workflow } from '@/domain/workflow'
import { WORKFLOWS, type WorkflowSlug } from '@/domain/workflows'
import { actionLabel, valueLabel } from '@/i18n/label'

const TARGET = 'docs/workflows.md'

const SOURCE: Record<WorkflowSlug, string> = {
  plans: 'src/domain/plans/workflow.ts',
  activities: 'src/domain/activities/workflow.ts',
  'working-papers': 'src/domain/workingPapers/workflow.ts',
  reports: 'src/domain/reports/workflow.ts',
  'report-receipts': 'src/domain/reportReceipts/workflow.ts',
  recommendations: 'src/domain/recommendations/workflow.ts',
  'follow-ups': 'src/domain/followUps/workflow.ts',
  evaluations: 'src/domain/evaluations/workflow.ts',
}

const actorsOf = (slug: string, action: string): string =>
  policyRows()
    .filter(({ resource, operation, scope }) => {
      const isAction = operation === action || operation.startsWith(`${action}@`)
      return resource === slug && isAction && scope !== 'none'
    })
    .map(({ role, scope, operation }) => {
      const state = operation.split('@')[1]
      return `${role} (${scope}${state ? `, ${state}` : ''})`
    })
    .join(', ')

const asks = (rule: ActionRule<string>): string => {
  const note = rule.note === true ? ['note'] : rule.note ? [`note (${rule.note.join(', ')})`] : []
  const fields = (rule.fields ?? []).map(({ name, required }) => (required ? name : `${name}?`))
  return [...note, ...fields].join(', ') || '–'
}

const movesOf = (rule: ActionRule<string>): string =>
  Object.entries(rule.moves)
    .map(([from, to]) => `${from} → ${to}`)
    .join('<br>')

const actionRow = (slug: WorkflowSlug, workflow: Workflow, action: string): string => {
  const rule = workflow.actions[action]
  if (!rule) return ''
  const name = `\`${action}\`<br>${actionLabel(slug, action, 'id')}`
  return `| ${name} | ${movesOf(rule)} | ${actorsOf(slug, action)} | ${asks(rule)} |`
}

const stateRow = (slug: WorkflowSlug, workflow: Workflow, state: string): string => {
  const editable = workflow.editable[state] ?? 'none'
  const fields = typeof editable === 'string' ? editable : editable.join(', ')
  const deletable = workflow.deletable?.includes(state) ? 'yes' : 'no'
  return `| \`${state}\` | ${valueLabel(slug, state, 'id')} | ${fields} | ${deletable} |`
}

const section = (slug: WorkflowSlug): string => {
  const workflow = WORKFLOWS[slug] as Workflow
  return [
    `## ${slug}`,
    `Source: \`${SOURCE[slug]}\`. Starts as \`${workflow.initial}\`.`,
    '| action | from → to | who (scope) | asks |\n| --- | --- | --- | --- |\n' +
      actionsOf(workflow)
        .map((action) => actionRow(slug, workflow, action))
        .join('\n'),
    '| state | on screen | open to change | deletable |\n| --- | --- | --- | --- |\n' +
      statesOf(workflow)
        .map((state) => stateRow(slug, workflow, state))
        .join('\n'),
  ].join('\n\n')
}

/** Writes `docs/workflows.md` from the workflow and policy tables; `npm test` fails when it differs. */
const text = [
  '# Workflows',
  'Made by `npm run docs:generate` from the tables; do not edit. Who: `access/policy.ts`; an acting officer (Plt., Plh.) as the role of the office. When: the file named under each heading.',
  ...(Object.keys(WORKFLOWS) as WorkflowSlug[]).map(section),
].join('\n\n')

writeFileSync(TARGET, await format(text, { ...(await resolveConfig(TARGET)), parser: 'markdown' }))
