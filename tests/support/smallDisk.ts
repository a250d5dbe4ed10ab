import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const BALLAST = 'ballast'
const PIECE_BYTES = 64 * 1024

export type SmallDisk = {
  folder: string
  fill: () => void
  makeRoom: () => void
  remove: () => void
}

/** Whether this machine lets us mount a disk: root with that right, as in CI. */
export const mayMount = (): boolean => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-mount-'))
  const isMounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  if (isMounted) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
}

/** A disk of its own with so much room, that belongs to whom the folder `like` belongs to. */
export const aSmallDisk = (bytes: number, like: string): SmallDisk => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0700`, 'tmpfs', folder])
  const { uid, gid } = statSync(like)
  chownSync(folder, uid, gid)
  const ballast = path.join(folder, BALLAST)
  const fill = (): void => {
    for (let size = PIECE_BYTES; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  }
  const remove = (): void => {
    execFileSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
  return { folder, fill, makeRoom: () => rmSync(ballast), remove }
}
