/** Sentences about the audit log; part of `messages`. */
export const auditMessages = {
  'audit.intact':
    'Log audit utuh: {sealed} baris tersegel dan sesuai, {anchors} catatan harian sesuai, {waiting} baris baru menunggu segel.',
  'audit.line-missing':
    'Log audit TIDAK utuh: baris {rowId} (segel nomor {sealNo}) sudah tidak ada di basis data.',
  'audit.line-changed':
    'Log audit TIDAK utuh: baris {rowId} (segel nomor {sealNo}) tidak lagi sama dengan saat disegel.',
  'audit.not-our-seal':
    'Log audit TIDAK utuh: segel nomor {sealNo} (baris {rowId}) tidak dibuat dengan kunci segel instalasi ini.',
  'audit.seal-missing': 'Log audit TIDAK utuh: segel nomor {sealNo} hilang.',
  'audit.anchor-differs':
    'Log audit TIDAK utuh: segel nomor {sealNo} berbeda dari catatan harian {day}. Rantai segel pernah dibuat ulang.',
  'audit.anchor-beyond-end':
    'Log audit TIDAK utuh: catatan harian {day} menyebut segel nomor {sealNo}, tetapi rantai segel berakhir pada nomor {sealed}.',
  'audit.line-unsealed':
    'Log audit TIDAK utuh: baris {rowId} tidak tersegel dan tidak ada di daftar tunggu.',
  'audit.line-gone-unsealed': 'Log audit TIDAK utuh: baris {rowId} hilang sebelum sempat disegel.',

  'audit.system': 'Sistem',
  'audit.actingAs': '{name}, sebagai {office}',
  'audit.because': '(karena: {act})',
  'audit.attempt': '(saat: {act})',
  'audit.noChanges': 'Tidak ada isian yang berubah.',
  'audit.before': 'Sebelum',
  'audit.after': 'Sesudah',
  'audit.field': 'Isian',
  'audit.empty': 'kosong',
  'audit.longText': 'teks panjang ({characters} huruf)',
  'audit.unnamed': 'data lain',
  'audit.onRecord': 'dapat dibaca di halaman data itu',
  'audit.unknown': 'Tidak diketahui',
  'audit.tried': 'Akun yang dicoba: {name}; siapa yang mencoba tidak diketahui',
  'audit.triedNone':
    'Alamat yang dicoba bukan milik akun mana pun; siapa yang mencoba tidak diketahui',
  'audit.open': 'Buka data ini',
  'audit.history': 'Riwayat',
  'audit.historyNone': 'Belum ada riwayat.',
  'audit.all': 'Lihat seluruh riwayat',
}
