import { uploadEndpoints } from '@/endpoints/uploadFile'
import { chainCollection } from '@/fields/define'
import { evidenceFields, evidenceUpload } from '@/fields/evidence'
import { evidenceHooks } from '@/hooks/evidence/evidenceHooks'

/** A file handed in as proof: private, checked by content, with checksum; never changed. */
export const Evidence = chainCollection({
  slug: 'evidence',
  group: 'execution',
  title: 'title',
  columns: ['title', 'kind', 'sizeBytes', 'uploader', 'createdAt'],
  defaultSort: '-createdAt',
  upload: evidenceUpload,
  hooks: evidenceHooks,
  endpoints: uploadEndpoints,
  fields: evidenceFields,
  indexes: [{ fields: ['uploader'] }],
})
