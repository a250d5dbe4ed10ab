import { sendRequest } from '@/admin/actions/sendAction'

export type UploadedFile = { id: string; title: string; sizeBytes: number }
export type UploadParent = { relationTo: string; value: string }

type Words = { language: string; offline: string; failed: string }

/** Hands one file in as proof of a record. Returns the file, or the sentence that says why not. */
export const uploadFile = async (
  file: File,
  parent: UploadParent,
  words: Words,
): Promise<UploadedFile | string> => {
  const body = new FormData()
  body.append('_payload', JSON.stringify({ parent }))
  body.append('file', file, file.name)
  const answer = await sendRequest({
    url: '/api/evidence?depth=0',
    init: { method: 'POST', body },
    ...words,
  })
  if (!answer.isDone) return answer.errors.map(({ message }) => message).join(' ')
  const { id, title, sizeBytes } = answer.doc
  return { id, title: String(title ?? file.name), sizeBytes: Number(sizeBytes ?? file.size) }
}
