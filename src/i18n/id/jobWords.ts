/** Words of the page about background work: its sentences are part of `messages`. */
export const jobMessages = {
  'jobs.intro':
    'Yang dikerjakan Teropong di belakang layar: menghapus berkas, membersihkan sisa, dan mencatat segel harian.',
  'jobs.notAllowed': 'Halaman ini hanya untuk admin sistem dan Inspektur.',
  'jobs.workers': 'Pekerja',
  'jobs.noWorkers':
    'Tidak ada pekerja yang hidup. Pekerjaan menunggu sampai pekerja dinyalakan (npm run start:worker).',
  'jobs.worker': '{host}, proses {process}',
  'jobs.beat': 'tanda hidup terakhir {seconds} detik lalu',
  'jobs.beatMinutes': 'tanda hidup terakhir {minutes} menit lalu',
  'jobs.late': 'terlambat',
  'jobs.kinds': 'Jenis pekerjaan',
  'jobs.kind': 'Pekerjaan',
  'jobs.waiting': 'Menunggu',
  'jobs.running': 'Dikerjakan',
  'jobs.retrying': 'Akan diulang',
  'jobs.failed': 'Gagal',
  'jobs.done': 'Selesai 24 jam terakhir',
  'jobs.troubled': 'Yang gagal atau menunggu diulang',
  'jobs.noTrouble': 'Tidak ada pekerjaan yang gagal.',
  'jobs.shown': 'Ditampilkan {shown} dari {count}.',
  'jobs.failedAt': 'Gagal {at}, setelah dicoba {tries} kali.',
  'jobs.retryAt': 'Sudah dicoba {tries} kali. Dicoba lagi {at}.',
  'jobs.errorCode': 'Galat {code}.',
  'jobs.place': 'Tempat: {at}',
  'jobs.kept': 'Pekerjaan yang gagal disimpan 30 hari.',
  'jobs.retryAll': 'Coba lagi semua yang gagal ({count})',
  'jobs.retried': '{count} pekerjaan akan dicoba lagi.',
  'jobs.seals': 'Segel log audit',
  'jobs.lastAnchor': 'Catatan segel harian terakhir: {day}.',
  'jobs.noAnchor': 'Belum ada catatan segel harian di folder data ini.',
  'jobs.unsealed': '{count} baris log audit belum tersegel.',
  'jobs.allSealed': 'Semua baris log audit sudah tersegel.',
}

const NO_MAIL_SERVER = 'Server surel tidak dapat dihubungi. Periksa pengaturan surel dan jaringannya.'

/** Codes of the mail library. */
const mailFailures = {
  ECONNECTION: NO_MAIL_SERVER,
  ECONNREFUSED: NO_MAIL_SERVER,
  EDNS: NO_MAIL_SERVER,
  ESOCKET: NO_MAIL_SERVER,
  ETIMEDOUT: NO_MAIL_SERVER,
  EAUTH: 'Server surel menolak nama atau kata sandi dari pengaturan surel.',
  EENVELOPE: 'Server surel menolak alamat penerima atau pengirim.',
  EMESSAGE: 'Server surel menolak isi surel.',
}

/** Part of `values`: kinds of work, and why one failed. */
export const jobValues = {
  jobs: {
    'remove-file': 'Menghapus berkas yang buktinya dihapus',
    'mail-sign-in': 'Mengirim surel tentang masuk dari peramban baru',
    'anchor-audit': 'Mencatat segel harian log audit',
    'sweep-files': 'Membersihkan berkas yang tidak dipakai',
  },
  jobFailures: {
    BACKUP_UNDER_WAY: 'Pencadangan sedang berjalan, jadi berkas belum boleh dihapus.',
    FILES_UNKNOWN:
      'Sebagian besar berkas di folder data tidak dikenal basis data, jadi tidak ada yang dihapus. Periksa apakah keduanya berasal dari instalasi yang sama.',
    WORKER_LOST: 'Pekerja mati sebelum selesai.',
    WORKER_STOPPED: 'Pekerja dihentikan sebelum selesai.',
    TOO_LONG: 'Terlalu lama, jadi dihentikan.',
    UNKNOWN: 'Sebabnya tidak diketahui. Lihat log pekerja.',
    ...mailFailures,
    ENOSPC: 'Ruang penyimpanan penuh.',
    EACCES: 'Folder data tidak boleh diubah oleh pekerja. Periksa izinnya.',
    EPERM: 'Folder data tidak boleh diubah oleh pekerja. Periksa izinnya.',
    EROFS: 'Folder data hanya dapat dibaca. Periksa pemasangan penyimpanannya.',
  },
}
