'use client'

import { useRef } from 'react'

import type { Language } from '@/i18n/label'
import { fileSize } from '@/portal/format'
import type { FormWords } from '@/portal/words'

import type { EvidenceValues, FileEntry } from './evidenceValues'
import { fill } from './phrase'
import { type Failed, send } from './send'
import { uploadFile } from './upload'

type Change = (change: (values: EvidenceValues) => EvidenceValues) => void

type Options = {
  change: Change
  ensureId: () => Promise<string | Failed>
  announce: (sentence: string) => void
  megabytesMax: number
  words: FormWords
  language: Language
}

const BYTES_PER_MEGABYTE = 1024 * 1024

const patchFile =
  (key: string, patch: Partial<FileEntry>) =>
  (values: EvidenceValues): EvidenceValues =>
    values.map((item) => ({
      ...item,
      files: item.files.map((file) => (file.key === key ? { ...file, ...patch } : file)),
    }))

const withoutFile =
  (key: string) =>
  (values: EvidenceValues): EvidenceValues =>
    values.map((item) => ({ ...item, files: item.files.filter((file) => file.key !== key) }))

/** Uploads files one after the other, so that a weak line carries each to its end. */
export const useUploads = (options: Options) => {
  const { change, ensureId, announce, words } = options
  const chosen = useRef(new Map<string, File>())
  const queue = useRef<Promise<void>>(Promise.resolve())

  const upload = async (key: string): Promise<void> => {
    const file = chosen.current.get(key)
    if (!file) return
    const followUp = await ensureId()
    const onPercent = (percent: number): void => change(patchFile(key, { percent }))
    change(patchFile(key, { state: 'uploading', percent: 0, error: undefined }))
    const answer =
      typeof followUp === 'string'
        ? await uploadFile({ file, followUp, onPercent }, words)
        : followUp
    if ('errors' in answer) {
      const state = answer.isFinal ? 'refused' : 'failed'
      change(patchFile(key, { state, error: answer.errors[0]?.message }))
      return
    }
    chosen.current.delete(key)
    change(patchFile(key, { state: 'stored', id: answer.doc.id }))
    announce(fill(words.fileDone, { name: file.name }))
  }

  const enqueue = (key: string): void => {
    change(patchFile(key, { state: 'waiting', error: undefined }))
    queue.current = queue.current.then(() => upload(key))
  }

  const add = (item: string, files: readonly File[]): void => {
    const entries = files.map((file) => entryOf(file, options))
    entries.forEach(({ key }, index) => chosen.current.set(key, files[index] as File))
    change((values) =>
      values.map((one) => (one.key === item ? { ...one, files: [...one.files, ...entries] } : one)),
    )
    for (const { key, state } of entries) if (state === 'waiting') enqueue(key)
  }

  const remove = (entry: FileEntry): void => {
    chosen.current.delete(entry.key)
    change(withoutFile(entry.key))
    announce(fill(words.fileRemoved, { name: entry.name }))
    // What was submitted once stays on the server for good; then it only leaves this item.
    if (entry.id) void send({ method: 'DELETE', path: `/api/evidence/${entry.id}?depth=0` }, words)
  }

  return { add, retry: enqueue, remove }
}

const entryOf = (file: File, { megabytesMax, words, language }: Options): FileEntry => {
  const base = { key: crypto.randomUUID(), name: file.name, size: file.size }
  if (file.size <= megabytesMax * BYTES_PER_MEGABYTE) return { ...base, state: 'waiting' }
  const facts = { size: fileSize(file.size, language), megabytes: megabytesMax }
  return { ...base, state: 'refused', error: fill(words.tooLarge, facts) }
}
