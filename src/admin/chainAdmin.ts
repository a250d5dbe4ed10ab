import type { CollectionConfig } from 'payload'

import { findWorkflow } from '@/domain/workflows'

/** What the admin UI adds to every record of the chain: its actions, and its place above the form. */
export const chainAdmin = (slug: string): NonNullable<CollectionConfig['admin']> => ({
  components: {
    edit: {
      beforeDocumentControls: findWorkflow(slug)
        ? [
            {
              path: '@/admin/actions/WorkflowActions#WorkflowActions',
              serverProps: { slug },
            },
          ]
        : [],
    },
  },
})
