import { aPng } from '@/tests/support/files'
import { aDocx } from '@/tests/support/packedZip'

import { EICAR } from '@/tests/support/clamd'

import { pageObjects, pdfOf } from './pdf'
import { type Sample, sample } from './sample'

const GENERAL = 'application/octet-stream'
const named = (name: string, bytes: Uint8Array): Sample => ({
  what: `the name ${JSON.stringify(name)}`,
  name,
  type: GENERAL,
  bytes,
})

/** Good content under names and types that are refused, and no content at all. */
export const hostileNames = (): Sample[] => {
  const pdf = pdfOf(pageObjects())
  return [
    ...[
      'x.pdf.exe',
      'x.exe.pdf',
      'x.html.pdf',
      'x.html',
      'x.pdf:ads',
      'x',
      '.pdf',
      'x\u202Efdp.exe',
      'x.pdf.'.repeat(60) + 'exe',
    ].map((name) => named(name, pdf)),
    named('x.docm', aDocx()),
    named('x.doc', aDocx()),
    named('eicar.com', Buffer.from(EICAR)),
    { ...sample('a PDF declared as a page', 'pdf', pdf), type: 'text/html' },
    { ...sample('a picture declared as a drawing', 'png', aPng), type: 'image/svg+xml' },
    sample('the test virus called PDF', 'pdf', EICAR),
    sample('nothing', 'pdf', ''),
  ]
}
