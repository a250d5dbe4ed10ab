import type { Config } from 'payload'

import { collectionLabels, say } from '@/i18n/label'

/**
 * The admin UI: theme, language, navigation and start page. Pages of our own have their names from
 * here, where no reader is known: in Indonesian.
 */
export const adminConfig = (baseDir: string): Config['admin'] => ({
  user: 'users',
  avatar: 'default',
  importMap: { baseDir },
  dateFormat: 'd MMM yyyy HH.mm',
  meta: {
    titleSuffix: ' · Teropong',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  components: {
    providers: ['@/admin/users/ConfirmSession.client#ConfirmSession'],
    graphics: { Logo: '@/admin/brand/Logo#Logo', Icon: '@/admin/brand/Icon#Icon' },
    beforeLogin: ['@/admin/brand/LoginHead#LoginHead'],
    afterLogin: ['@/admin/brand/LoginHead#LoginFoot'],
    beforeNavLinks: ['@/admin/nav/WorkLinks#WorkLinks'],
    afterNavLinks: ['@/admin/nav/JobsLink#JobsLink'],
    actions: ['@/admin/LanguageSwitch.client#LanguageSwitch'],
    views: {
      dashboard: { Component: '@/dashboards/my-work/HomeView#HomeView' },
      account: { Component: '@/admin/users/AccountView#AccountView' },
      importPlan: {
        path: '/import-pkpt',
        Component: '@/admin/import/ImportPlanView#ImportPlanView',
        meta: { title: say('planImport.title', 'id') },
      },
      jobs: {
        path: '/pekerjaan-latar',
        Component: '@/admin/jobs/JobsView#JobsView',
        meta: { title: collectionLabels('jobs').plural.id },
      },
    },
  },
})
