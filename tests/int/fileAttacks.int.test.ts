import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from 'vitest'

import { anonymous, codeOf, docOf } from '@/tests/support/api'
import { addFile, aFollowUp, read } from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { PERSONS } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

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
    for (const [name, shown] of [
      ['../../etc/x.png', 'x.png'],
      ['..\\..\\x.png', 'x.png'],
      ['a\u202Egnp.png', 'agnp.png'],
      [`${'n'.repeat(250)}.png`, `${'n'.repeat(96)}.png`],
      ['a:b*<c>.png', 'a-b--c-.png'],
      // As browsers write quotes and line ends in a name.
      ['a"b\n.png', 'a%22b%0A.png'],
    ] as const) {
      const file = { name, bytes: aPng, type: 'image/png' }
      const { status, json } = await world.as.opd.upload('/evidence', { parent, ...forged }, file)
      expect([name, status, json.doc?.title]).toEqual([name, 201, shown])
      expect(json.doc.checksum).toMatch(/^[0-9a-f]{64}$/)
      const got = await world.as.opd.get(`/files/${json.doc.id}`)
      expect(got.headers.get('content-disposition')).toMatch(/^attachment; /)
      expect(got.headers.get('x-content-type-options')).toBe('nosniff')
      expect(got.headers.get('cache-control')).toBe('no-store')
      expect(got.headers.get('content-type')).toBe('image/png')
    }
  })

  it('with an ending that runs, or none, are refused, wherever in the name it stands', async () => {
    const { followUp } = await aFollowUp(world)
    const parent = { relationTo: 'follow-ups', value: followUp.id }
    // No file system keeps 300 characters; Payload cuts them, and with them the ending.
    const long = `${'n'.repeat(300)}.png`
    for (const name of ['surat.exe.png', 'surat.png.exe', 'a\u202Egnp.exe.png', 'x.html', long]) {
      const file = { name, bytes: aPng, type: 'image/png' }
      const { status } = await world.as.opd.upload('/evidence', { parent }, file)
      expect([name, status]).toEqual([name, 422])
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

it('files are never fetched from an address, whatever the request says', async () => {
  const { followUp } = await aFollowUp(world)
  const parent = { relationTo: 'follow-ups', value: followUp.id }
  let visits = 0
  const bait = createServer((_request, response) => {
    visits += 1
    response.end(aPng)
  })
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(bait.address() as AddressInfo).port}/x.png`
  const sources = [url, url.replace('http', 'https'), 'file:///etc/passwd', world.server.url]
  for (const source of sources) {
    const data = { parent, url: source, filename: 'x.png', mimeType: 'image/png', filesize: 9 }
    const without = await world.as.opd.post('/evidence', data)
    expect([source, without.status, codeOf(without)]).toEqual([
      source,
      422,
      'evidence.fileRequired',
    ])
    const file = { name: 'a.png', bytes: aPng, type: 'image/png' }
    const stored = docOf(await world.as.opd.upload('/evidence', data, file))
    expect(stored.url).toBe(`/api/files/${stored.id}`)
    const paste = await world.as.opd.get(`/evidence/paste-url/x?src=${encodeURIComponent(source)}`)
    expect(paste.status).toBe(404)
  }
  await new Promise((resolve) => bait.close(resolve))
  expect(visits).toBe(0)
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
      if (own.status === 416) continue
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
    expect([status, json.errors[0].code]).toEqual([500, 'evidence.bytesMissing'])
    expect((await world.as.opd.get('/follow-ups?limit=1')).status).toBe(200)
  })
})
