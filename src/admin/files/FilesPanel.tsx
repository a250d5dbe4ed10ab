import type { PayloadRequest, UIFieldServerComponent } from 'payload'

import type { TimeZone } from '@/domain/timeZone'
import { mayAddFile } from '@/hooks/evidence/parentRights'
import { formatBytes, formatInstant } from '@/i18n/format'
import { type Language, languageOf, say } from '@/i18n/label'

import { zoneOf } from '@/admin/zone'

import { UploadPanel } from './UploadPanel.client'

const FILES_SHOWN = 50

type FileRow = { id: string; title: string; sizeBytes: number; createdAt: string }

const findFiles = async (req: PayloadRequest, slug: string, id: string): Promise<FileRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [{ 'parent.value': { equals: id } }, { 'parent.relationTo': { equals: slug } }],
    },
    sort: 'createdAt',
    limit: FILES_SHOWN,
    depth: 0,
    select: { title: true, sizeBytes: true, createdAt: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id: file, title, sizeBytes, createdAt }) => ({
    id: String(file),
    title: title ?? '',
    sizeBytes: sizeBytes ?? 0,
    createdAt,
  }))
}

/** The files of a record: download what is there, and add to it while that is open. */
export const FilesPanel: UIFieldServerComponent = async ({ id, collectionSlug, req, i18n }) => {
  if (!id) return null
  const language = languageOf(i18n.language)
  const files = await findFiles(req, collectionSlug, String(id))
  const isOpen = await mayAddFile(req, { slug: collectionSlug, id: String(id) })
  return (
    <section className="field-type tp-files" aria-labelledby="tp-files">
      <h3 id="tp-files">{say('file.title', language)}</h3>
      {files.length === 0 && <p className="tp-empty">{say('file.none', language)}</p>}
      <FileList files={files} language={language} timeZone={await zoneOf(req.payload)} />
      {isOpen && <UploadPanel parent={{ relationTo: collectionSlug, value: String(id) }} />}
    </section>
  )
}

type ListProps = { files: FileRow[]; language: Language; timeZone: TimeZone }

const FileList = ({ files, language, timeZone }: ListProps) => (
  <ul className="tp-rows">
    {files.map(({ id, title, sizeBytes, createdAt }) => (
      <li key={id}>
        <a href={`/api/files/${id}`} download>
          {title}
        </a>
        <span className="tp-hint">
          {formatBytes(sizeBytes, language)} · {formatInstant(createdAt, language, timeZone)}
        </span>
      </li>
    ))}
  </ul>
)
