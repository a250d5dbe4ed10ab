import { describe, expect, it } from 'vitest'

import { anonymous, codeOf, docOf } from '@/tests/support/api'
import { addFile, aFollowUp, read } from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { PERSONS } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'
import { aDocx, aPackedZip } from '@/tests/support/packedZip'

const world = await openWorld()

describe('files', () => {
  const texts = (text: string): Uint8Array => new TextEncoder().encode(text)
  it('are what their content says, and nothing that a browser runs', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const polyglot = new Uint8Array([...aPng, ...texts('<script>alert(1)</script>')])
    const files = [
      { name: 'gambar.svg', bytes: texts('<svg onload="alert(1)"/>'), type: 'image/svg+xml' },
      { name: 'gambar.png', bytes: texts('<svg/>'), type: 'image/png' },
      { name: 'surat.pdf', bytes: texts('<html><script>1</script>'), type: 'application/pdf' },
      { name: 'surat.pdf', bytes: texts('%PDF-1.4 no end'), type: 'application/pdf' },
      { name: 'surat.pdf.exe', bytes: aPng, type: 'image/png' },
      { name: 'surat.html', bytes: aPng, type: 'image/png' },
      { name: 'surat.docx', bytes: texts('PK\x03\x04'), type: 'application/zip' },
      { name: 'gambar.jpg', bytes: aPng, type: 'image/jpeg' },
      { name: 'gambar.png', bytes: polyglot, type: 'image/png' },
      { name: 'kosong.png', bytes: new Uint8Array(), type: 'image/png' },
    ]
    for (const file of files) {
      const { status } = await world.as.opd.upload('/evidence', { parent }, file)
      expect([file.name, status]).toEqual([file.name, 422])
    }
    const found = await world.sql('SELECT count(*) FROM evidence_rels WHERE follow_ups_id = $1', [
      followUp.id,
    ])
    expect(Number(found[0].count)).toBe(1)
  })

  it('keep a safe name, leave as attachments, and tell their true checksum', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const forged = { checksum: 'forged', filesize: 1, mimeType: 'text/html', url: 'http://x' }
    for (const name of [
      '../../etc/x.png',
      'a\u202Egnp.exe.png',
      `${'n'.repeat(300)}.png`,
      'a"b\n.png',
    ]) {
      const file = { name, bytes: aPng, type: 'image/png' }
      const { status, json } = await world.as.opd.upload('/evidence', { parent, ...forged }, file)
      if (status === 422) continue
      expect([name, status]).toEqual([name, 201])
      expect(json.doc.title).toMatch(/^[^/\\\n"\u202E]{1,120}$/)
      expect(json.doc.checksum).toMatch(/^[0-9a-f]{64}$/)
      const got = await world.as.opd.get(`/files/${json.doc.id}`)
      expect(got.headers.get('content-disposition')).toMatch(/^attachment; /)
      expect(got.headers.get('x-content-type-options')).toBe('nosniff')
      expect(got.headers.get('cache-control')).toBe('no-store')
      expect(got.headers.get('content-type')).toBe('image/png')
    }
  })

  it('never change, and go only by the hand that added them before they are sent', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const { id } = await addFile(world, parent)
    const { opd, opdRekan, opd2, auditor, admin } = world.as
    const other = { filename: 'x', url: 'x', storageKey: 'x', checksum: 'x', description: 'lain' }
    for (const client of [opd, opdRekan, auditor]) {
      const { status } = await client.patch(`/evidence/${id}`, other)
      expect([403, 404]).toContain(status)
    }
    expect((await opdRekan.del(`/evidence/${id}`)).status).toBe(403)
    expect((await opd2.del(`/evidence/${id}`)).status).toBe(404)
    expect((await admin.get(`/files/${id}`)).status).toBe(404)
    expect((await opd.del(`/evidence/${id}`)).status).toBe(200)
    const kept = (await opd.get(`/evidence?depth=0`)).json.docs[0].id
    const foreign = await opd2.upload(
      '/evidence',
      { parent },
      { name: 'a.png', bytes: aPng, type: 'image/png' },
    )
    expect(foreign.status).toBe(404)
    await opd.action('follow-ups', followUp.id, 'submit')
    expect((await opd.del(`/evidence/${kept}`)).status).toBe(409)
  })
})

describe('hostile files', () => {
  const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
  const png = (width: number, height: number): Uint8Array => {
    const bytes = Buffer.from(aPng)
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return new Uint8Array(bytes)
  }
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level} "&a;&a;&a;&a;&a;">`,
  ).join('')}]><l>&l8;</l>`
  const many = Array.from({ length: 1_001 }, (_, number) => ({
    name: `word/p${number}.xml`,
    content: '<a/>',
  }))
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
    '',
  )

  it.each<[string, string, string, Uint8Array]>([
    ['a bomb that says its size', 'a.docx', DOCX, aDocx([], 'x'.repeat(30_000_000))],
    [
      'a bomb that lies about its size',
      'a.docx',
      DOCX,
      aDocx([{ name: 'word/a.xml', content: Buffer.alloc(100_000_000), claims: 90_000 }]),
    ],
    ['more parts than any document', 'a.docx', DOCX, aDocx(many)],
    ['an entity that reads a file', 'a.docx', DOCX, aDocx([], entity)],
    ['a billion laughs', 'a.docx', DOCX, aDocx([], laughs)],
    [
      'a billion laughs in a workbook',
      'a.xlsx',
      'application/octet-stream',
      aPackedZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.xml', content: laughs },
      ]),
    ],
    ['macros', 'a.docx', DOCX, aDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['macros by name', 'a.docm', 'application/octet-stream', aDocx()],
    ['a way out of the folder', 'a.docx', DOCX, aDocx([{ name: '../../x.xml', content: 'x' }])],
    ['144 megapixels', 'a.png', 'image/png', png(12_000, 12_000)],
    ['more pixels than fit a number', 'a.png', 'image/png', png(0xffffffff, 0xffffffff)],
    ['a virus of the test kind', 'a.pdf', 'application/pdf', bytesOf(eicar)],
    ['a virus in plain sight', 'eicar.com', 'application/octet-stream', bytesOf(eicar)],
    [
      'a script behind a PDF',
      'a.pdf',
      'application/pdf',
      bytesOf('%PDF-1.7\n%%EOF\n<script>alert(1)</script>'),
    ],
    ['a page before a PDF', 'a.pdf', 'application/pdf', bytesOf('<html>%PDF-1.7\n%%EOF')],
    ['a picture that is an archive', 'a.png', 'image/png', new Uint8Array([...aPng, ...aDocx()])],
    ['a page called PDF', 'a.pdf', 'application/pdf', bytesOf('<!doctype html><p>')],
    ['a drawing', 'a.svg', 'image/svg+xml', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a drawing with an entity', 'a.png', 'image/png', bytesOf(`${entity}<svg/>`)],
  ])('are refused within a second: %s', async (_name, name, type, bytes) => {
    const [{ id }] = (await world.as.opd.get('/follow-ups?limit=1')).json.docs
    const parent = { relationTo: 'follow-ups', value: id }
    await world.sql(`UPDATE follow_ups SET status = 'draft' WHERE id = $1`, [id])
    const before = process.cpuUsage()
    const answer = await world.as.opd.upload('/evidence', { parent }, { name, bytes, type })
    const { user, system } = process.cpuUsage(before)
    expect([answer.status, codeOf(answer)?.split('.')[0]]).toEqual([422, 'evidence'])
    expect((user + system) / 1000).toBeLessThan(2000)
  })

  it('do not keep a good document out', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    const file = { name: 'surat.docx', bytes: aDocx(), type: DOCX }
    expect((await world.as.opd.upload('/evidence', { parent }, file)).status).toBe(201)
  })
})

describe('a download', () => {
  const RANGES = ['bytes=0-10', 'bytes=5-', 'bytes=-5', 'bytes=0-0,2-3', 'bytes=99999-', 'x=1']

  it('asked for in parts obeys the same rules as the whole', async () => {
    const { followUp } = await aFollowUp(world)
    const path = `/files/${followUp.items[0].files[0]}`
    for (const range of RANGES) {
      for (const person of PERSONS.filter((one) => !canRead.includes(one))) {
        const { status, json } = await world.as[person].get(path, { range })
        expect([person, range, status]).toEqual([person, range, 404])
        expect(JSON.stringify(json)).not.toContain('PNG')
      }
      expect((await anonymous(world.server).get(path, { range })).status).toBe(401)
      const own = await world.as.opd.get(path, { range })
      expect([range, [200, 206, 416].includes(own.status)]).toEqual([range, true])
      for (const [name, value] of [
        ['content-disposition', /^attachment; /],
        ['cache-control', /^no-store$/],
        ['x-content-type-options', /^nosniff$/],
        ['content-security-policy', /sandbox/],
      ] as const)
        expect(own.headers.get(name)).toMatch(value)
    }
  })

  /** Of the first unit's team and above, and the OPD itself. */
  const canRead = [
    'opd',
    'opdRekan',
    'irban',
    'auditor',
    'pt',
    'at',
    'inspektur',
    'sekretariat',
    'mutu',
  ] as string[]

  it('ends for an OPD with its recommendation, in whole and in parts', async () => {
    const { opd, opd2, sekretariat } = world.as
    const { followUp, recommendation } = await aFollowUp(world)
    const path = `/files/${followUp.items[0].files[0]}`
    expect((await opd.get(path)).status).toBe(200)
    const input = { opd: world.places.opd2, note: 'Urusan beralih' }
    docOf(await sekretariat.action('recommendations', recommendation.id, 'reassign', input))
    for (const range of ['', ...RANGES])
      expect([range, (await opd.get(path, { range })).status]).toEqual([range, 404])
    expect((await opd2.get(path)).status).toBe(200)
    expect((await read(world, 'follow-ups', followUp.id)).opd).toBe(world.places.opd2)
  })

  it('of bytes that are gone is a failure with an answer, and the server goes on', async () => {
    const { followUp } = await aFollowUp(world)
    const id = followUp.items[0].files[0]
    await world.sql(`UPDATE evidence SET storage_key = 'gone-gone-gone' WHERE id = $1`, [id])
    const { status, json } = await world.as.opd.get(`/files/${id}`)
    expect([status, json.errors[0].code]).toEqual([500, 'request.failed'])
    expect((await world.as.opd.get('/follow-ups?limit=1')).status).toBe(200)
  })
})
