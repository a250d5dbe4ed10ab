/** Words of the page about background work: its sentences are part of `messages`. */
export const jobMessages = {
  'jobs.intro':
    'Sebagian pekerjaan dilakukan Teropong sendiri, tanpa menunggu Anda: mengirim surel, menghapus berkas, membersihkan sisanya, dan menyegel log audit. Halaman ini menunjukkan mana yang menunggu, mana yang gagal, dan apa yang perlu Anda lakukan.',
  'jobs.notAllowed': 'Halaman ini hanya untuk admin sistem dan Inspektur.',
  'jobs.someRetrying':
    '{count} pekerjaan belum berhasil dan dicoba lagi secara otomatis. Sebabnya tertulis di bawah ini.',
  'jobs.fine': 'Semua berjalan baik. Tidak ada yang perlu Anda lakukan.',
  'jobs.someFailed':
    '{count} pekerjaan gagal. Baca sebabnya di bawah ini, perbaiki, lalu minta dicoba lagi.',
  'jobs.stopped':
    'Pekerjaan latar sedang tidak berjalan. Yang menunggu tidak hilang, tetapi baru dikerjakan setelah pelaksananya berjalan lagi. Segera hubungi petugas server.',
  'jobs.workers': 'Pelaksana',
  'jobs.noWorkers':
    'Tidak ada pelaksana yang berjalan. Untuk petugas server: npm run start:worker.',
  'jobs.worker': 'Pelaksana {number}',
  'jobs.alive': 'bekerja',
  'jobs.late': 'berhenti memberi kabar',
  'jobs.beat': 'kabar terakhir {seconds} detik lalu',
  'jobs.beatMinutes': 'kabar terakhir {minutes} menit lalu',
  'jobs.workerPlace': 'Untuk petugas server: {host}, proses {process}',
  'jobs.kinds': 'Jumlah pekerjaan',
  'jobs.kind': 'Pekerjaan',
  'jobs.waiting': 'Menunggu giliran',
  'jobs.running': 'Sedang dikerjakan',
  'jobs.retrying': 'Akan dicoba lagi',
  'jobs.failed': 'Gagal',
  'jobs.done': 'Selesai dalam 24 jam',
  'jobs.troubled': 'Yang belum berhasil',
  'jobs.noTrouble': 'Tidak ada.',
  'jobs.shown': 'Ditampilkan {shown} dari {count}.',
  'jobs.failedAt':
    'Gagal pada {at}, setelah dicoba {tries} kali. Tidak dicoba lagi secara otomatis.',
  'jobs.retryAt': 'Sudah dicoba {tries} kali. Dicoba lagi secara otomatis pada {at}.',
  'jobs.forServer': 'Untuk petugas server: {code}',
  'jobs.kept': 'Pekerjaan yang gagal terlihat di sini selama 30 hari.',
  'jobs.retryAll': 'Coba lagi semua yang gagal ({count})',
  'jobs.retried': '{count} pekerjaan akan dicoba lagi.',
  'jobs.seals': 'Segel log audit',
  'jobs.sealsMean': 'Segel membuktikan bahwa log audit tidak diubah diam-diam.',
  'jobs.lastAnchor': 'Segel harian terakhir: {day}.',
  'jobs.noAnchor': 'Segel harian pertama dibuat setelah tengah malam.',
  'jobs.unsealed': '{count} baris baru menunggu segel; sebentar lagi selesai secara otomatis.',
  'jobs.allSealed': 'Semua baris sudah tersegel.',
}

const NO_MAIL_SERVER =
  'Server surel tidak dapat dihubungi. Minta petugas server memeriksa pengaturan surel dan jaringannya.'

/** Codes of the mail library. */
const mailFailures = {
  ECONNECTION: NO_MAIL_SERVER,
  ECONNREFUSED: NO_MAIL_SERVER,
  EDNS: NO_MAIL_SERVER,
  ESOCKET: NO_MAIL_SERVER,
  ETIMEDOUT: NO_MAIL_SERVER,
  EAUTH:
    'Server surel menolak nama atau kata sandi Teropong. Minta petugas server memeriksa pengaturan surel.',
  EENVELOPE: 'Server surel menolak alamat penerima. Periksa alamat surel akun itu.',
  EMESSAGE: 'Server surel menolak isi surel. Minta petugas server memeriksa catatan server surel.',
}

/** Part of `values`: kinds of work, and why one failed with what to do about it. */
export const jobValues = {
  jobs: {
    'remove-file': 'Menghapus berkas dari bukti yang sudah dihapus',
    'mail-sign-in': 'Mengirim surel pemberitahuan masuk dari peramban baru',
    'mail-new-password': 'Mengirim surel tautan kata sandi baru',
    'mail-account-changed': 'Mengirim surel pemberitahuan perubahan akun',
    'anchor-audit': 'Menyegel log audit setiap hari',
    'sweep-files': 'Membersihkan berkas yang tidak dipakai setiap hari',
  },
  jobFailures: {
    BACKUP_UNDER_WAY:
      'Pencadangan data sedang berjalan, jadi berkas belum boleh dihapus. Tunggu sampai pencadangan selesai.',
    FILES_UNKNOWN:
      'Sebagian besar berkas yang tersimpan tidak tercatat di Teropong. Demi keamanan tidak ada yang dihapus. Minta petugas server memeriksa apakah folder berkas dan basis datanya berasal dari instalasi yang sama.',
    MAIL_NOT_SET:
      'Server surel belum diatur, jadi surel tidak terkirim. Minta petugas server mengaturnya.',
    WORKER_LOST:
      'Pelaksananya terhenti di tengah pekerjaan, misalnya karena server mati mendadak. Datanya aman; pekerjaan ini boleh dicoba lagi.',
    WORKER_STOPPED:
      'Pelaksananya dihentikan di tengah pekerjaan, misalnya saat pembaruan. Pekerjaan ini boleh dicoba lagi.',
    TOO_LONG:
      'Pekerjaan ini terlalu lama, jadi dihentikan. Cobalah lagi saat server tidak sibuk; bila terulang, hubungi petugas server.',
    UNKNOWN:
      'Sebabnya tidak dikenali. Coba lagi sekali; bila gagal lagi, hubungi petugas server dan sebutkan keterangan di bawah ini.',
    ...mailFailures,
    ENOSPC: 'Ruang penyimpanan penuh. Minta petugas server menambah ruang.',
    EACCES:
      'Teropong tidak diizinkan mengubah folder datanya. Minta petugas server memeriksa izin folder itu.',
    EPERM:
      'Teropong tidak diizinkan mengubah folder datanya. Minta petugas server memeriksa izin folder itu.',
    EROFS: 'Folder data hanya dapat dibaca. Minta petugas server memeriksa tempat penyimpanannya.',
  },
}
