import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, symlink } from 'node:fs/promises'
import path from 'node:path'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { openFile, storedPath, storeFile } from './fileStore'

const bytes = Buffer.from('isi berkas')
const sizeBytes = bytes.length

/** From here on the disk tells no size; the files that were asked for it. */
const sizesFail = async (): Promise<FileHandle[]> => {
  const file = await open(import.meta.filename)
  await file.close()
  const asked: FileHandle[] = []
  const ofAll = Object.getPrototypeOf(file) as FileHandle
  vi.spyOn(ofAll, 'stat').mockImplementation(function (this: FileHandle) {
    asked.push(this)
    return Promise.reject(Object.assign(new Error('read'), { code: 'EIO' }))
  })
  return asked
}

afterEach(() => vi.restoreAllMocks())

describe('stored bytes', () => {
  it('that are not there are missing', async () => {
    await expect(openFile({ key: randomUUID(), sizeBytes })).rejects.toMatchObject({
      code: 'evidence.bytesMissing',
    })
  })

  it('that the system does not open are not called missing', async () => {
    const key = randomUUID()
    await mkdir(path.dirname(storedPath(key)), { recursive: true })
    await symlink(storedPath(key), storedPath(key))
    await expect(openFile({ key, sizeBytes })).rejects.toMatchObject({ code: 'ELOOP' })
  })

  it('that the disk does not tell the size of are closed again', async () => {
    const { key } = await storeFile(bytes)
    const asked = await sizesFail()
    await expect(openFile({ key, sizeBytes })).rejects.toMatchObject({ code: 'EIO' })
    // A closed file has the number -1.
    expect(asked.map(({ fd }) => fd)).toEqual([-1])
  })
})
