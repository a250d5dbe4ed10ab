import { actingNotices } from './actingWords'

/** What an inbox row says: `<slug>.<action>`, with `@<state it led to>` where the next step differs. */
export const noticesId = {
  'system.welcome': 'Selamat datang di Teropong. Pekerjaan yang menunggu Anda muncul di sini.',

  'plans.submit': 'PKPT menunggu verifikasi Anda.',
  'plans.lock': 'PKPT sudah dikunci dan mulai berlaku.',
  'plans.return': 'PKPT dikembalikan untuk diperbaiki.',
  'plans.revise': 'Revisi PKPT dibuka. Sesuaikan kegiatan unit Anda.',
  'plans.close': 'PKPT sudah ditutup.',
  'plans.take-proposals': 'Usulan evaluasi sudah dimasukkan ke PKPT.',

  'evaluations.submit': 'Evaluasi menunggu persetujuan Anda.',
  'evaluations.approve': 'Evaluasi disetujui. Usulannya dapat diambil ke PKPT tahun berikutnya.',
  'evaluations.return': 'Evaluasi dikembalikan untuk diperbaiki.',

  'activities.assign': 'Anda ditugaskan dalam kegiatan ini.',
  'activities.start': 'Kegiatan sudah dimulai.',
  'activities.begin-report': 'Kegiatan masuk tahap pelaporan.',
  'activities.complete': 'Kegiatan sudah selesai.',
  'activities.cancel': 'Kegiatan dibatalkan.',
  'activities.moved': 'Kegiatan pindah dari satu unit ke unit lain, beserta semua berkasnya.',
  'activities.team-changed': 'Susunan tim kegiatan ini berubah.',

  'working-papers.submit': 'Kertas kerja menunggu reviu Anda.',
  'working-papers.approve': 'Kertas kerja disetujui.',
  'working-papers.approve@pt-review': 'Kertas kerja menunggu reviu Anda.',
  'working-papers.approve@approved': 'Kertas kerja Anda sudah disetujui.',
  'working-papers.return': 'Kertas kerja Anda dikembalikan untuk diperbaiki.',

  'reports.submit': 'Laporan menunggu reviu Anda sebagai pengendali teknis.',
  'reports.approve': 'Laporan disetujui dan berlanjut ke tahap berikutnya.',
  'reports.approve@irban-review': 'Laporan menunggu reviu Anda sebagai Irban.',
  'reports.approve@inspektur-review': 'Laporan menunggu persetujuan Anda sebagai Inspektur.',
  'reports.approve@approved': 'Laporan disetujui dan siap didistribusikan.',
  'reports.return': 'Laporan dikembalikan untuk diperbaiki.',
  'reports.distribute':
    'Laporan sudah dikirim kepada OPD. Batas waktu berjalan sejak laporan diterima.',
  'reports.close': 'Laporan ditutup karena semua rekomendasinya selesai.',

  'opd:reports.distribute':
    'Ada laporan baru untuk instansi Anda. Batas waktu berjalan sejak Anda menerimanya.',
  'report-receipts.receive':
    'OPD sudah menerima laporan. Batas waktu tindak lanjut mulai berjalan.',

  'recommendations.decide-remainder': 'Sisa uang pada rekomendasi ini sudah diputuskan (SKTJM).',
  'recommendations.reassign': 'Rekomendasi dialihkan. OPD yang baru perlu menindaklanjutinya.',
  'recommendations.close-not-actionable': 'Rekomendasi ini dinyatakan tidak dapat ditindaklanjuti.',
  'recommendations.reopen': 'Rekomendasi ini dibuka kembali dan perlu ditindaklanjuti.',

  'follow-ups.submit': 'Tindak lanjut menunggu verifikasi.',
  'follow-ups.verify': 'Tindak lanjut sudah diverifikasi dan menunggu konfirmasi Irban.',
  'follow-ups.confirm': 'Putusan atas tindak lanjut sudah dikonfirmasi.',
  'follow-ups.reject-deposit':
    'Pengakuan setoran pada tindak lanjut ini diubah Inspektur. Sisa uangnya dihitung lagi.',
  'follow-ups.return': 'Tindak lanjut dikembalikan untuk diperbaiki.',
  'organisation.verdict-step':
    'Pengaturan diubah: sejak kapan putusan menentukan status rekomendasi.',
  'opd:recommendations.reassign': 'Rekomendasi ini dialihkan kepada instansi Anda.',
  'recommendations.taken-away':
    'Rekomendasi ini dialihkan ke OPD lain. Instansi Anda tidak perlu lagi menindaklanjutinya.',
  'opd:follow-ups.reject-deposit':
    'Inspektur mengubah pengakuan setoran Anda. Baca catatannya, lalu periksa sisa yang perlu disetor.',
  'opd:follow-ups.confirm': 'Tindak lanjut Anda sudah dinilai dan putusannya dikonfirmasi.',
  'follow-ups.return@returned': 'Tindak lanjut dikembalikan. Perbaiki butir yang belum diterima.',
  'follow-ups.return@submitted': 'Irban mengembalikan putusan. Verifikasi tindak lanjut ini lagi.',

  'users.roles-granted': 'Sebuah akun mendapat peran baru. Pastikan ini memang benar.',
  'users.roles-granted@head': 'Sebuah akun mendapat peran inspektur. Pastikan ini memang benar.',
  'users.roles-taken':
    'Sebuah akun kehilangan peran, atau dinonaktifkan. Pastikan ini memang benar.',
  'users.roles-taken@head':
    'Peran inspektur dicabut dari sebuah akun, atau akunnya dinonaktifkan. Pastikan inspektur tahu.',
  'users.sign-in-changed': 'Alamat surel atau kata sandi sebuah akun diganti oleh admin.',
  'users.sign-in-changed@weighty':
    'Alamat surel atau kata sandi akun dengan peran penting diganti oleh admin. Pastikan pemiliknya tahu.',
  'users.sign-in-changed@head':
    'Alamat surel atau kata sandi akun inspektur diganti oleh admin. Pastikan inspektur tahu.',
  'users.place-changed':
    'Nama, unit, atau OPD sebuah akun diubah oleh admin. Pastikan ini memang benar.',
  'users.place-changed@head':
    'Nama, unit, atau OPD akun inspektur diubah oleh admin. Pastikan inspektur tahu.',

  'own:users.place-changed':
    'Nama, unit, atau OPD akun Anda diubah oleh admin. Bila ini keliru, beri tahu inspektur.',
  'own:users.place-changed@head':
    'Nama, unit, atau OPD akun Anda diubah oleh admin. Bila ini keliru, minta penjelasan admin itu.',
  'own:users.roles-granted': 'Akun Anda mendapat peran baru.',
  'own:users.roles-taken': 'Akun Anda kehilangan peran, atau dinonaktifkan.',
  'own:users.sign-in-changed':
    'Alamat surel atau kata sandi akun Anda diganti oleh admin. Bila Anda tidak memintanya, segera beri tahu inspektur.',
  'own:users.sign-in-changed@head':
    'Alamat surel atau kata sandi akun Anda diganti oleh admin. Bila Anda tidak memintanya, segera minta penjelasan admin itu.',

  ...actingNotices,
}
