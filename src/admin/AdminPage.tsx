import { DefaultTemplate, type DefaultTemplateProps } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { findActor } from '@/access/actor'

import { redirect } from './navigation'

export type AdminPageProps = AdminViewServerProps & Pick<DefaultTemplateProps, 'viewActions'>
type Frame = { path: string; view: AdminPageProps; children: ReactNode }

/**
 * The frame of a page of our own in the admin UI. Payload checks the door of its own pages only:
 * every such page begins with `requireStaff`.
 */
export const AdminPage = ({ view, children }: Omit<Frame, 'path'>) => {
  const { initPageResult, params, searchParams, viewActions } = view
  const { req, permissions, locale, visibleEntities } = initPageResult
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
      {children}
    </DefaultTemplate>
  )
}

/** The person at the screen; whoever is not signed in, or has no place here, is sent elsewhere. */
export const requireStaff = ({ view, path }: Omit<Frame, 'children'>) => {
  const { req, permissions } = view.initPageResult
  const actor = findActor(req)
  if (!actor) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  if (!permissions.canAccessAdmin) redirect('/admin')
  return { actor, req, language: req.i18n.language }
}
