import { DefaultTemplate, type DefaultTemplateProps } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { findActor } from '@/access/actor'
import { roleEverMay } from '@/access/permission'
import { yearOf } from '@/domain/plainDate'
import { todayOf } from '@/hooks/context'
import { say } from '@/i18n/label'

import { redirect } from '@/admin/navigation'
import '@/admin/plans/planning.css'

import { ImportPlanForm } from './ImportPlanForm.client'

const PATH = '/admin/import-pkpt'

/** `/admin/import-pkpt?year=`: takes in a year's plan from a spreadsheet. */
export const ImportPlanView = async ({
  initPageResult: { req, permissions, locale, visibleEntities },
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps & Pick<DefaultTemplateProps, 'viewActions'>) => {
  const actor = findActor(req)
  // Payload checks the door of its own pages only; this one is ours.
  if (!actor) redirect(`/admin/login?redirect=${encodeURIComponent(PATH)}`)
  if (!permissions.canAccessAdmin) redirect('/admin')
  const language = req.i18n.language
  const isAllowed = roleEverMay(actor, 'plans', 'create')
  const year = Number(searchParams?.year) || yearOf(await todayOf(req)) + 1
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <div className="tp-planning">
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
    </DefaultTemplate>
  )
}
