/** Tabs, views, panels and help of the forms and lists; `{name}` is replaced by the fact of that name. */
export const formMessages = {
  'tab.plan': 'Rencana',
  'tab.team': 'Tim dan hari pengawasan',
  'tab.execution': 'Pelaksanaan dan berkas',
  'tab.report': 'Isi laporan',
  'tab.approval': 'Persetujuan dan penerima',
  'tab.finding': 'Temuan',
  'tab.auditee': 'Tanggapan OPD',
  'tab.repeat': 'Temuan berulang',
  'tab.identity': 'Identitas',
  'tab.planning': 'Perencanaan',
  'tab.followUp': 'Tindak lanjut dan berkas',
  'tab.security': 'Keamanan',

  'tab.paper': 'Pengujian',
  'tab.result': 'Hasil',
  'tab.review': 'Reviu dan berkas',
  'tab.figures': 'Angka',
  'tab.assessment': 'Hasil dan perbaikan',
  'tab.proposals': 'Usulan',

  'view.title': 'Tampilan daftar',
  'view.all': 'Semua',
  'view.planOfUnit': 'Unit saya, PKPT {year} yang berlaku',
  'view.planInForce': 'PKPT {year} yang berlaku',
  'view.activitiesOpen': 'Belum selesai',
  'view.thisYear': 'Tahun {year}',
  'view.myLogs': 'Catatan saya',
  'view.papersOpen': 'Belum disetujui',
  'view.myPapers': 'Kertas kerja saya',
  'view.reportsOpen': 'Belum ditutup',
  'view.notReceived': 'Belum diterima OPD',
  'view.recommendationsOpen': 'Belum selesai',
  'view.followUpsOpen': 'Sedang berjalan',
  'view.unread': 'Belum dibaca',
  'view.signIns': 'Masuk dan keluar',
  'view.denied': 'Ditolak',
  'view.downloads': 'Unduhan',

  'realisation.title': 'Kemajuan menurut catatan kegiatan',
  'realisation.progress': 'Kemajuan',
  'realisation.days': 'Hari pengawasan',
  'realisation.daysOf': '{realised} dari {planned} HP yang direncanakan',
  'realisation.missing': 'Minggu tanpa catatan:',
  'realisation.more': 'dan {count} minggu sebelumnya.',
  'realisation.noneMissing': 'Setiap minggu yang sudah lewat ada catatannya.',
  'personDays.total': 'Jumlah hari pengawasan',

  'reviews.none': 'Belum direviu.',
  'figures.title': 'Angka {period}',
  'figures.saveFirst': 'Simpan evaluasi dahulu. Sesudah itu angka periodenya muncul di sini.',
  'figures.current':
    'Angka sementara, mengikuti data hari ini. Saat evaluasi diajukan, angkanya dibekukan.',
  'figures.frozen': 'Angka dibekukan saat evaluasi diajukan, {at}.',
  'figures.figure': 'Angka',
  'figures.total': 'Semua unit',
  'proposal.note': 'Usulan {evaluation}: {reason}',
  'action.confirmProposals':
    'Usulan dari evaluasi tahun sebelumnya masuk sebagai rencana kegiatan. Lengkapi OPD, jadwal, dan timnya sebelum PKPT diajukan. Setiap usulan hanya dapat diambil sekali.',
  'action.confirmReview':
    'Setelah disetujui pengendali teknis, kertas kerja tidak dapat diubah lagi. Catatan Anda, bila ada, tersimpan dalam riwayat reviu.',
  'action.confirmEvaluation':
    'Setelah disetujui, evaluasi tidak dapat diubah lagi. Semua Irban dapat membacanya, dan usulannya dapat diambil ke PKPT tahun berikutnya.',
  'action.confirmFigures':
    'Angka periode ini dibekukan seperti keadaan sekarang. Setelah diajukan, isinya tidak dapat diubah.',

  'cell.more': 'dan {count} lagi',
  'file.wait': 'Tunggu, berkas sedang diunggah …',
  'file.chooseOne': 'Pilih berkas',

  'help.paperTitle': 'Satu kalimat yang menyebut apa yang diuji.',
  'help.paperOpd': 'Salah satu OPD yang diawasi dalam kegiatan ini.',
  'help.paperObjective': 'Apa yang ingin dipastikan dengan pengujian ini.',
  'help.procedure': 'Apa yang diperiksa, berapa sampelnya, dan dengan cara apa.',
  'help.paperComment': 'Penjelasan pejabat yang ditemui, dengan nama jabatannya.',
  'help.conclusion': 'Apakah perlu menjadi temuan dalam laporan, dan mengapa.',
  'help.assessment': 'Apa yang tercapai, apa yang tidak, dan mengapa. Sebut unit dan angkanya.',
  'help.improvements': 'Apa yang perlu diperbaiki, oleh unit mana, dan kapan.',
  'help.proposals':
    'Setelah evaluasi disetujui, penyusun PKPT tahun berikutnya dapat memasukkannya ke rancangan.',
  'help.proposalOpds': 'Boleh dikosongkan. Penyusun PKPT melengkapinya.',

  'help.objective': 'Apa yang ingin dipastikan dengan pengawasan ini.',
  'help.scope': 'Program, tahun anggaran, dan hal yang diperiksa.',
  'help.budget': 'Perkiraan biaya seluruh kegiatan. Kosongkan bila tanpa biaya.',
  'help.executionNotes':
    'Hal di luar rencana yang perlu diketahui unit, misalnya perubahan jadwal. Pekerjaan harian ditulis di catatan kegiatan.',
  'help.findingTitle': 'Satu kalimat yang menyebut masalahnya, bukan hanya pokok bahasan.',
  'help.auditeeComment': 'Tanggapan pada pembahasan temuan, sebelum laporan diajukan.',
  'help.isRepeat': 'Centang bila hal yang sama pernah ditemukan pada OPD ini.',
  'help.reportActivity': 'Judul dan bagian laporan diisi dari kegiatan ini setelah disimpan.',
  'help.recommendationOpd':
    'Satu rekomendasi untuk satu OPD. Simpan dahulu, lalu tekan Salin ke OPD lain untuk yang lain.',
  'help.personInCharge': 'Jabatan di OPD yang akan mengerjakannya.',
  'help.archiveCode': 'Kode di awal nomor surat dan laporan, misalnya 700.',
  'help.clockSource': 'Kosongkan untuk batas waktu umum. Pilih asal bila batas waktunya lain.',
  'help.planPattern': 'Penanda: {seq:3} nomor urut tiga angka, {year} tahun, {month} bulan.',
  'help.reportPattern':
    'Penanda: {seq:3} nomor urut tiga angka, {unit} kode unit, {archive} kode arsip, {monthRoman} bulan, {year} tahun.',
  'help.limits.signInFailures':
    'Berapa kali masuk, atau memakai tautan kata sandi baru, boleh gagal dari satu jaringan dalam 15 menit sebelum percobaan berikutnya ditolak.',
  'help.limits.passwordResets':
    'Berapa kali kata sandi baru boleh diminta dari satu jaringan dalam satu jam.',
  'help.limits.requests': 'Berapa permintaan yang dilayani untuk satu orang dalam satu menit.',
  'help.limits.uploads': 'Berapa berkas yang boleh diunggah satu orang dalam satu jam.',
  'help.capacityDays': 'Hari kerja efektif satu orang. Dipakai untuk menghitung kapasitas PKPT.',
  'help.capacityWarningPercent': 'PKPT menandai unit dan orang yang bebannya di atas angka ini.',
  'help.statusFollows':
    'Kapan putusan atas tindak lanjut mengubah status rekomendasi: setelah Irban mengonfirmasi, atau langsung setelah verifikasi.',
  'help.fileMegabytesMax': 'Untuk berkas bukti dari OPD dan pegawai. Paling besar 50 MB.',
  'help.complaintAlternate': 'Menangani pengaduan yang menyangkut inspektorat sendiri.',
}
