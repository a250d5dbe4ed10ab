'use client'

import { useState } from 'react'

import { adminPath, Link } from '@/admin/navigation'
import { useLanguage } from '@/admin/useLanguage.client'
import { say } from '@/i18n/label'

import type { ImportAnswer } from './importAnswer'
import { ImportErrors } from './ImportErrors.client'
import { type Choice, ImportFields } from './ImportFields.client'
import { ImportPreview } from './ImportPreview.client'
import { useImport } from './useImport.client'

/** Choose a file → see what it would bring in, or what is wrong → import. */
export const ImportPlanForm = ({ year }: { year: number }) => {
  const language = useLanguage()
  const { doing, answer, send, forget } = useImport()
  const [choice, setChoice] = useState<Choice | null>(null)
  const check = (chosen: Choice) => {
    setChoice(chosen)
    return send({ ...chosen, dryRun: true })
  }
  const isBusy = doing !== 'nothing'
  const done = answer?.isDone && answer.result.imported > 0 ? answer.result : null
  return (
    <div className="tp-import">
      {!done && <ImportFields year={year} isBusy={isBusy} onCheck={check} onChange={forget} />}
      <div aria-live="polite">
        {isBusy && (
          <>
            <p>
              {say(doing === 'checking' ? 'planImport.checking' : 'planImport.importing', language)}
            </p>
            <progress aria-label={say('planImport.title', language)} />
          </>
        )}
      </div>
      {answer && !answer.isDone && <ImportErrors errors={answer.errors} />}
      {isPreview(answer) && choice && (
        <ImportPreview
          {...answer.result}
          year={choice.year}
          isBusy={isBusy}
          onImport={() => send({ ...choice, dryRun: false })}
        />
      )}
      {done?.plan && (
        <div role="status">
          <p>
            {say('planImport.done', language, { count: done.imported, title: done.plan.title })}
          </p>
          <Link className="tp-button tp-button--primary" href={adminPath('plans', done.plan.id)}>
            {say('planImport.openPlan', language)}
          </Link>
        </div>
      )}
    </div>
  )
}

const isPreview = (answer: ImportAnswer | null): answer is ImportAnswer & { isDone: true } =>
  answer?.isDone === true && answer.result.imported === 0
