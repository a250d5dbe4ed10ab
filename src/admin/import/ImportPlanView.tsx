import { roleEverMay } from '@/access/permission'
import { yearOf } from '@/domain/plainDate'
import { todayOf } from '@/hooks/context'
import { say } from '@/i18n/label'

import { AdminPage, type AdminPageProps, requireStaff } from '@/admin/AdminPage'
import '@/admin/plans/planning.css'

import { ImportPlanForm } from './ImportPlanForm.client'

/** `/admin/import-pkpt?year=`: takes in a year's plan from a spreadsheet. */
export const ImportPlanView = async (view: AdminPageProps) => {
  const { actor, req, language } = requireStaff({ view, path: '/admin/import-pkpt' })
  const isAllowed = roleEverMay(actor, 'plans', 'create')
  const year = Number(view.searchParams?.year) || yearOf(await todayOf(req)) + 1
  return (
    <AdminPage view={view}>
      <div className="tp-page">
        <h1>{say('planImport.title', language)}</h1>
        {isAllowed ? (
          <>
            <p>{say('planImport.intro', language)}</p>
            <p>
              <a className="tp-link" href={`/api/plans/import/example?year=${year}`} download>
                {say('planImport.example', language)}
              </a>
            </p>
            <ImportPlanForm year={year} />
          </>
        ) : (
          <p className="tp-empty">{say('planImport.notAllowed', language)}</p>
        )}
      </div>
    </AdminPage>
  )
}
