import { fill } from '@/i18n/label'
import { StartProblem } from '@/scripts/startProblem'

import { TarError } from './tarReader'

type Facts = Record<string, string | number>

/** What keeps a backup or a restore from its end: Indonesian first, English after; what to do next. */
const SENTENCES = {
  backupUsage: [
    'Tulis: npm run backup -- [FOLDER atau BERKAS], atau npm run backup -- --new-key BERKAS.',
    'Usage: npm run backup -- [FOLDER or FILE], or npm run backup -- --new-key FILE.',
  ],
  restoreUsage: ['Tulis: npm run restore -- BERKAS.', 'Usage: npm run restore -- FILE.'],
  noRecipient: [
    'BACKUP_RECIPIENT belum diisi. Buat pasangan kunci dengan npm run backup -- --new-key kunci-cadangan.txt, simpan berkas itu di luar server, lalu isi BACKUP_RECIPIENT dengan kunci publiknya.',
    'BACKUP_RECIPIENT is not set; make a key pair with --new-key, keep it off this server, set its public half.',
  ],
  badRecipient: [
    'BACKUP_RECIPIENT bukan kunci publik age yang benar. Salin lagi seluruh kunci publik (age1…) dari berkas kuncinya.',
    'BACKUP_RECIPIENT is no valid age public key; copy it again.',
  ],
  noIdentity: [
    'Kunci pembuka belum diberikan. Isi BACKUP_IDENTITY_FILE dengan letak berkas kunci rahasia pasangan BACKUP_RECIPIENT.',
    'No key to open it with; set BACKUP_IDENTITY_FILE to the file of the private key.',
  ],
  badIdentity: [
    'Kunci rahasia (AGE-SECRET-KEY-…) tidak benar. Salin lagi seluruh berkas kuncinya.',
    'The private key is not valid; copy the whole key file again.',
  ],
  fileExists: [
    'Berkas {file} sudah ada dan tidak ditimpa. Pilih nama lain.',
    'The file exists already and is not overwritten; choose another name.',
  ],
  fileMissing: [
    'Berkas {file} tidak dapat dibaca. Periksa letak dan haknya.',
    'The file cannot be read; check its place and rights.',
  ],
  notWritable: [
    'Tidak dapat menulis ke {file} ({reason}). Periksa folder dan haknya.',
    'Cannot write there; check the folder and its rights.',
  ],
  diskFull: [
    'Ruang disk di {place} habis, sehingga tidak ada yang disimpan. Kosongkan ruang, lalu ulangi.',
    'The disk is full; nothing was kept. Free some space and run again.',
  ],
  databaseFull: [
    'Ruang disk server basis data habis, sehingga tidak ada yang dipulihkan. Kosongkan ruang, lalu ulangi.',
    "The database server's disk is full; nothing was restored. Free some space and run again.",
  ],
  connectionLost: [
    'Sambungan ke basis data terputus, sehingga tidak ada yang disimpan. Periksa PostgreSQL, lalu ulangi.',
    'The connection to the database was lost; nothing was kept. Check PostgreSQL and run again.',
  ],
  notMigrated: [
    'Basis data ini belum berisi tabel Teropong yang lengkap. Jalankan npm run migrate dulu.',
    'This database lacks tables of Teropong; run npm run migrate first.',
  ],
  isMigrating: [
    'Tabel sedang dimutakhirkan atau dikunci oleh proses lain. Ulangi setelah selesai.',
    'Another process is migrating or locking the tables; run again when it is done.',
  ],
  notABackup: [
    'Berkas ini bukan cadangan Teropong, atau bagian awalnya rusak. Pakai salinan lain.',
    'This is no backup of Teropong, or its beginning is damaged; use another copy.',
  ],
  wrongKey: [
    'Kunci rahasia yang diberikan tidak membuka berkas ini, atau bagian awal berkasnya rusak. Pakai kunci pasangan BACKUP_RECIPIENT saat cadangan dibuat.',
    'This private key does not open the file, or its beginning is damaged; use the key it was made for.',
  ],
  unsure: [
    'Sambungan ke basis data terputus tepat saat menyimpan. Jalankan perintah ini sekali lagi: bila basis data disebut sudah berisi, pemulihan berhasil.',
    'The connection was lost during the commit; run this once more: if the database is said to hold data, the restore was done.',
  ],
  damaged: [
    'Berkas cadangan rusak atau terpotong, sehingga tidak ada yang dipulihkan. Pakai salinan lain.',
    'The backup is damaged or cut short; nothing was restored. Use another copy.',
  ],
  otherOrigin: [
    'Cadangan ini tidak dibuat dengan kunci segel instalasi ini. Pasang AUDIT_KEY (atau PAYLOAD_SECRET bila AUDIT_KEY kosong; demo: secrets.json) yang sama dengan instalasi asalnya, lalu ulangi.',
    'This backup was not made with the seal key of this installation; set the same AUDIT_KEY (or PAYLOAD_SECRET; demo: secrets.json) as where it was made.',
  ],
  newerVersion: [
    'Cadangan ini dibuat oleh Teropong yang lebih baru (versi {version}, migrasi {migration}). Pasang versi itu dulu, lalu pulihkan.',
    'This backup was made by a newer version; install that version first.',
  ],
  olderVersion: [
    'Cadangan ini dibuat oleh Teropong yang lebih lama (versi {version}, sampai migrasi {migration}). Pasang versi itu, pulihkan, lalu mutakhirkan dengan npm run migrate.',
    'This backup was made by an older version; install that one, restore, then upgrade.',
  ],
  otherColumns: [
    'Tabel {table} di cadangan memuat kolom lain daripada versi ini ({columns}), sehingga tidak ada yang dipulihkan. Kolom itu pernah diubah dengan tangan: ubah tabel tujuan dengan cara yang sama, lalu ulangi.',
    'This table of the backup has other columns than in this version, so somebody changed them by hand; nothing was restored. Change the target in the same way and run again.',
  ],
  otherUsers: [
    'Basis data ini sedang dipakai ({who}). Hentikan dulu web, pekerja, dan program lain yang tersambung, lalu ulangi.',
    'The database is in use; stop web, worker and whatever else is connected, then run again.',
  ],
  databaseNotEmpty: [
    'Basis data tujuan sudah berisi data (tabel {table}) dan tidak ditimpa. Buat basis data kosong, lalu pulihkan ke sana.',
    'The target database holds data and is not overwritten; make an empty one and restore into it.',
  ],
  filesNotEmpty: [
    'Folder {folder} sudah berisi berkas dan tidak ditimpa. Pakai DATA_DIR yang kosong.',
    'The data folder holds files already and is not overwritten; use an empty DATA_DIR.',
  ],
  rowsDiffer: [
    'Isi tabel {table} setelah dimuat tidak sama dengan cadangan, sehingga tidak ada yang dipulihkan.',
    'This table differs from the backup after loading; nothing was restored.',
  ],
} as const satisfies Record<string, readonly [indonesian: string, english: string]>

export type BackupProblem = keyof typeof SENTENCES

/** The problem as the person at the keyboard reads it. */
export const backupProblem = (problem: BackupProblem, facts: Facts = {}): StartProblem => {
  const [indonesian, english] = SENTENCES[problem]
  return new StartProblem(fill(indonesian, facts), fill(english, facts))
}

const BY_CODE: Record<string, BackupProblem> = {
  '55P03': 'isMigrating',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  '53100': 'databaseFull',
  '57P01': 'connectionLost',
  '57P02': 'connectionLost',
  '08006': 'connectionLost',
  ECONNRESET: 'connectionLost',
  EPIPE: 'connectionLost',
}

/** Full disks and lost connections in words; anything else stays as it is. */
export const explained = (error: unknown, place: string): unknown => {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  if (error instanceof TarError) return backupProblem('damaged')
  if (/connection terminated|client has encountered a connection error/i.test(message))
    return backupProblem('connectionLost')
  const problem = BY_CODE[code]
  return problem ? backupProblem(problem, { place }) : error
}
