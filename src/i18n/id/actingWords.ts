/** Labels of the fields of acting officers (Plt. and Plh.); part of `fields`. */
export const actingFields = {
  acting: 'Plt. dan Plh.',
  actingAs: 'Bertindak sebagai',
  actingPeriod: 'Penunjukan',
  actsFor: 'Menggantikan',
  actsForName: 'Nama yang digantikan',
  beginsAt: 'Mulai berlaku',
  endsAt: 'Berakhir',
  from: 'Mulai tanggal',
  letterNumber: 'Nomor surat perintah',
  office: 'Jabatan yang diisi',
  officeTitle: 'Sebutan jabatan',
  to: 'Sampai tanggal',
}

/** Part of `values`. */
export const actingValues = {
  actingKind: { plt: 'Plt. (jabatan kosong)', plh: 'Plh. (pejabat berhalangan)' },
  actingShort: { plt: 'Plt.', plh: 'Plh.' },
  actingOffice: {
    inspektur: 'Inspektur',
    irban: 'Inspektur Pembantu',
    sekretariat: 'Sekretaris',
  },
}

/** Sentences; part of `messages`. */
export const actingMessages = {
  'acting.replacing': '{title} (menggantikan {name})',
  'acting.banner':
    'Anda bertindak sebagai {office} sampai {to}. Yang Anda putuskan dalam jabatan itu tercatat atas nama Anda sendiri.',
  'acting.approving': 'Anda menyetujui sebagai {office}.',
  'acting.doing': 'Anda melakukan ini sebagai {office}.',
  'acting.as': 'sebagai {title}',
  'acting.newRow': 'Penunjukan baru',
  'acting.current': 'berlaku',
  'acting.ahead': 'belum mulai',
  'acting.over': 'sudah berakhir',
  'acting.approvedBy': 'Disetujui oleh {name}',
  'help.actingOwn':
    'Tidak seorang pun mencatat penunjukan untuk dirinya sendiri, dan admin tidak ditunjuk sebagai Plt. atau Plh.',
  'help.acting':
    'Orang ini menjalankan wewenang jabatan lain untuk sementara. Inspektur langsung diberi tahu setiap kali daftar ini berubah.',
  'help.actingKind': 'Plt. bila jabatannya kosong, Plh. bila pejabatnya sedang berhalangan.',
  'help.actsFor':
    'Wajib untuk Plh.: pejabat yang berhalangan. Untuk Plt. boleh dikosongkan, atau pilih pegawai yang sebelumnya memegang jabatan ini.',
  'help.actingTo':
    'Hari terakhir. Wewenang berakhir dengan sendirinya pada tengah malam. Untuk mengakhiri lebih awal, majukan tanggal ini.',
  'help.letterNumber': 'Nomor surat yang menunjuk, misalnya 800.1.11.1/127/2026.',
}

/** Broken rules; part of `violations`. */
export const actingViolations = {
  'acting.ownAccount':
    'Penunjukan Plt. atau Plh. untuk diri sendiri harus dicatat oleh admin lain. Minta admin lain.',
  'acting.endsBeforeStart':
    'Tanggal terakhir lebih awal daripada tanggal mulai. Perbaiki salah satunya.',
  'acting.tooLong':
    'Satu penunjukan berlaku paling lama satu tahun. Majukan tanggal terakhirnya, lalu catat surat berikutnya sendiri.',
  'acting.unitRequired': 'Pilih unit yang dipimpin.',
  'acting.unitNotIrban': 'Unit ini tidak dipimpin Irban. Pilih unit lain.',
  'acting.staffOnly':
    'Hanya pegawai inspektorat yang aktif yang dapat ditunjuk. Akun OPD, pimpinan daerah, admin, dan akun nonaktif tidak dapat.',
  'acting.holdsOffice': 'Orang ini sudah memegang jabatan itu. Pilih jabatan lain.',
  'acting.forOneself': 'Orang tidak menggantikan dirinya sendiri. Pilih orang lain.',
  'acting.absentRequired': 'Pilih pejabat yang berhalangan.',
  'acting.absentNotHolder':
    'Orang ini bukan pejabat aktif pada jabatan dan unit itu. Pilih pejabat yang berhalangan.',
  'acting.formerNotStaff':
    'Yang dapat disebut hanya pegawai inspektorat yang sebelumnya memegang jabatan ini. Pilih orang lain atau kosongkan.',
  'acting.overlaps':
    'Jabatan ini sudah diisi {name} dari {from} sampai {to}. Akhiri penunjukan itu dahulu, atau pilih tanggal lain.',
  'evaluations.ownPaper':
    'Anda menyusun atau mengajukan evaluasi ini, jadi pejabat lain yang menyetujuinya. Minta inspektur atau penggantinya.',
  'reports.writerActs':
    'Anda ikut menulis laporan ini. Persetujuan sebagai Plt. atau Plh. harus dilakukan orang lain.',
  'recommendations.writerActs':
    'Anda ikut menulis rekomendasi ini. Sebagai Plt. atau Plh. Anda tidak dapat menutupnya atau memutuskan sisanya; minta pejabatnya atau penggantinya yang lain.',
}

/** What an inbox row says. */
export const actingNotices = {
  'users.acting-granted': 'Plt. atau Plh. ditunjuk. Cocokkan dengan surat perintahnya.',
  'users.acting-granted@head':
    'Plt. atau Plh. Inspektur ditunjuk. Cocokkan dengan surat perintahnya.',
  'users.acting-changed': 'Penunjukan Plt. atau Plh. diubah. Cocokkan dengan surat perintahnya.',
  'users.acting-changed@head':
    'Penunjukan Plt. atau Plh. Inspektur diubah. Cocokkan dengan surat perintahnya.',
  'users.acting-ended': 'Penunjukan Plt. atau Plh. diakhiri. Pastikan ini memang benar.',
  'users.acting-ended@head':
    'Penunjukan Plt. atau Plh. Inspektur diakhiri. Pastikan ini memang benar.',
  'own:users.acting-granted': 'Anda ditunjuk sebagai Plt. atau Plh.',
  'own:users.acting-changed': 'Penunjukan Anda sebagai Plt. atau Plh. diubah.',
  'own:users.acting-ended': 'Penunjukan Anda sebagai Plt. atau Plh. diakhiri.',
}
