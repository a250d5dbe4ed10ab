import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addFile, aFollowUp } from '@/tests/support/chain'
import { aPng } from '@/tests/support/files'
import { aWorld, type World } from '@/tests/support/fixtures'
import { startTestServer } from '@/tests/support/server'

let world: World
let stop: () => Promise<void>

beforeAll(async () => {
  const server = await startTestServer()
  stop = server.stop
  world = await aWorld(server)
})
afterAll(() => stop())

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
