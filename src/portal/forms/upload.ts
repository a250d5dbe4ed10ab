import type { FormWords } from '@/portal/words'

import { type Answer, pageLanguage, readAnswer } from './send'

/**
 * Uploads one file to a follow-up. `XMLHttpRequest`, because `fetch` does not tell how far an
 * upload has come. `onPercent` gets whole numbers from 0 to 100.
 */
export const uploadFile = (
  { file, followUp, onPercent }: { file: File; followUp: string; onPercent: (n: number) => void },
  words: FormWords,
): Promise<Answer> =>
  new Promise((resolve) => {
    const form = new FormData()
    const parent = { relationTo: 'follow-ups', value: followUp }
    form.append('_payload', JSON.stringify({ parent }))
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', '/api/evidence?depth=0')
    request.setRequestHeader('Accept-Language', pageLanguage())
    request.upload.onprogress = ({ loaded, total }) =>
      onPercent(total > 0 ? Math.floor((loaded / total) * 100) : 0)
    request.onload = () => resolve(readAnswer(request.status, request.responseText, words))
    request.onerror = () => resolve({ errors: [{ code: 'network', message: words.network }] })
    request.ontimeout = request.onerror
    request.send(form)
  })
