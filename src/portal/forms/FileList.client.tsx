'use client'

import type { Language } from '@/i18n/label'
import { fileSize } from '@/portal/format'
import type { FormWords } from '@/portal/words'

import type { FileEntry } from './evidenceValues'
import { fill, percentText } from './phrase'

type Shown = { words: FormWords; language: Language }
type Actions = { onRetry: (key: string) => void; onRemove: (entry: FileEntry) => void }

/** Each file with its name, size, how far it is, and the way to remove or retry it. */
export const FileList = ({ files, ...rest }: { files: FileEntry[] } & Shown & Actions) =>
  files.length === 0 ? (
    <p className="hint">{rest.words.noFiles}</p>
  ) : (
    <ul className="files">
      {files.map((entry) => (
        <FileRow key={entry.key} entry={entry} {...rest} />
      ))}
    </ul>
  )

const TONE = {
  stored: 'done',
  waiting: 'open',
  uploading: 'open',
  failed: 'late',
  refused: 'late',
} as const

const FileRow = ({
  entry,
  words,
  language,
  onRetry,
  onRemove,
}: { entry: FileEntry } & Shown & Actions) => (
  <li className="file">
    <FileName entry={entry} words={words} />
    <span className="file-state" data-tone={TONE[entry.state]}>
      {entry.size > 0 && `${fileSize(entry.size, language)} · `}
      {stateText(entry, words)}
    </span>
    <span className="file-actions">
      {entry.state === 'failed' && (
        <button
          className="button button-quiet"
          type="button"
          aria-label={fill(words.retryFile, { name: entry.name })}
          onClick={() => onRetry(entry.key)}
        >
          {words.retry}
        </button>
      )}
      <button
        className="button button-quiet"
        type="button"
        aria-label={fill(words.removeFile, { name: entry.name })}
        onClick={() => onRemove(entry)}
      >
        {words.remove}
      </button>
    </span>
    {entry.state === 'uploading' && (
      <progress max={100} value={entry.percent ?? 0} aria-label={entry.name} />
    )}
  </li>
)

/** What is on the server can be opened, to see whether it is the right one. */
const FileName = ({ entry, words }: { entry: FileEntry; words: FormWords }) => {
  const name = entry.name || words.files
  if (!entry.id) return <span className="file-name">{name}</span>
  return (
    <a className="file-name" href={`/api/files/${entry.id}`} download>
      {name}
    </a>
  )
}

const stateText = ({ state, percent = 0, error }: FileEntry, words: FormWords): string => {
  if (state === 'failed') return `${words.uploadFailed}. ${error ?? ''}`.trim()
  if (state === 'refused') return error ?? words.fileRefused
  if (state === 'uploading') return fill(words.uploading, { percent: percentText(percent) })
  return state === 'waiting' ? words.waitingFile : words.uploaded
}
