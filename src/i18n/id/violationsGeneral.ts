/** Broken rules of the platform itself: states, access, queries, fields, dates, numbers, requests. */
export const general = {
  'workflow.notEditable':
    'Data ini tidak dapat diubah pada statusnya sekarang. Muat ulang halaman untuk melihat statusnya.',
  'workflow.illegalAction':
    'Tindakan ini tidak berlaku pada status sekarang. Muat ulang halaman untuk melihat pilihan yang ada.',
  'workflow.lostRace':
    'Data ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa sebelum mencoba lagi.',
  'workflow.statusNotWritable':
    'Status tidak dapat diisi langsung. Gunakan tombol tindakan pada data ini.',
  'workflow.noteRequired': 'Catatan belum diisi. Tulis alasan atau petunjuk bagi penerima.',
  'workflow.fieldRequired': 'Isian ini wajib untuk tindakan tersebut. Lengkapi, lalu coba lagi.',
  'workflow.fieldNotEditable':
    'Isian ini tidak dapat diubah pada tahap sekarang. Kembalikan ke nilai semula, lalu simpan lagi.',
  'workflow.notDeletable':
    'Data ini tidak dapat dihapus pada statusnya sekarang, agar riwayatnya tetap utuh.',
  'workflow.unknownAction': 'Tindakan ini tidak dikenal. Muat ulang halaman, lalu pilih lagi.',
  'access.signInRequired': 'Anda belum masuk atau sesi Anda telah berakhir. Silakan masuk.',
  'access.foreignPage': 'Buka situs ini lewat alamat resminya, lalu coba lagi.',
  'access.signInFailed':
    'Surel atau kata sandi tidak cocok, atau akun sedang terkunci. Periksa, lalu coba lagi nanti.',
  'access.forbidden':
    'Anda tidak berwenang melakukan ini. Bila seharusnya berwenang, hubungi admin sistem.',
  'session.confirmRequired':
    'Anda masuk lebih dari {minutes} menit yang lalu. Konfirmasi dengan kata sandi Anda, lalu simpan lagi.',
  'access.notFound':
    'Data tidak ditemukan atau di luar wewenang Anda. Periksa alamatnya atau cari dari daftar.',
  'access.bulkForbidden':
    'Beberapa data tidak dapat diubah atau dihapus sekaligus. Kerjakan satu per satu.',
  'query.pathNotAllowed':
    'Daftar ini tidak dapat disaring atau diurutkan menurut "{path}". Pilih kolom lain.',
  'query.tooManyClauses': 'Saringan terlalu banyak. Kurangi syaratnya, lalu coba lagi.',
  'query.malformed': 'Saringan atau urutan tidak dapat dibaca. Hapus saringan, lalu susun lagi.',
  'field.required': 'Isian ini wajib diisi.',
  'field.invalid': 'Isian ini tidak sesuai bentuk yang diminta. Periksa, lalu perbaiki.',
  'field.plainNumber':
    'Nomor ini memuat huruf atau angka dari aksara lain. Ketik ulang dengan huruf A–Z dan angka 0–9.',
  'field.inUse': 'Data ini masih dipakai data lain, jadi tidak dapat dihapus. Nonaktifkan saja.',
  'preferences.full':
    'Pengaturan tampilan yang disimpan untuk Anda sudah terlalu banyak. Atur ulang di halaman akun Anda, lalu coba lagi.',
  'codes.approved':
    'Kode ini dipakai laporan yang sudah diajukan atau disetujui, jadi artinya tidak dapat diubah. Nonaktifkan, lalu buat kode baru dengan nomor lain.',
  'date.invalid': 'Tanggal "{value}" tidak ada. Tulis seperti 2026-03-30.',
  'date.invalidInstant':
    'Waktu "{value}" tidak dikenali. Tulis tanggal, jam, dan zona, seperti 2026-03-30T14:30+07:00.',
  'calendar.amountOutOfRange': 'Lama waktu harus bilangan bulat dari {min} sampai {max}.',
  'calendar.badUnit': 'Satuan waktu tidak dikenal. Pilih salah satu: {units}.',
  'calendar.badOfficeHours':
    'Jam kerja tidak masuk akal. Pastikan jam tutup setelah jam buka dan tanggalnya berurutan.',
  'calendar.neverOpen':
    'Tidak ada jam kerja sejak {from}, jadi batas waktu tidak dapat dihitung. Periksa jam kerja.',
  'deadlines.sourceTwice':
    'Sumber ini sudah ada di baris {row}, dan tiap sumber hanya punya satu batas waktu. Hapus baris ini atau pilih sumber lain.',
  'money.outOfRange': 'Nilai harus rupiah bulat dari {min} sampai {max}, tanpa sen.',
  'numbering.badToken':
    'Pola nomor memuat "{token}" yang tidak dikenal. Periksa kurung dan ejaannya.',
  'numbering.oneSequence':
    'Pola nomor harus memuat tepat satu nomor urut; sekarang ada {count}. Contoh: 700/{seq:3}/LHP/{year}.',
  'numbering.yearMissing':
    'Nomor urut dimulai lagi tiap tahun, jadi pola harus memuat tahun. Tambahkan {token}.',
  'numbering.unitMissing':
    'Nomor urut berbeda tiap unit, jadi pola harus memuat unit. Tambahkan {token}.',
  'numbering.ambiguous':
    'Nomor urut {token} menempel pada angka lain, sehingga nomor bisa kembar. Beri pemisah, misalnya garis miring.',
  'numbering.valueMissing':
    'Nomor belum dapat dibuat karena isi {token} belum ada. Lengkapi data organisasi atau unit.',
  'numbering.taken':
    'Nomor {number} sudah dipakai, karena pola nomor pernah diubah. Perbaiki polanya di Penomoran, lalu coba lagi.',
  'jobs.notFailed':
    'Pekerjaan ini tidak sedang gagal, jadi tidak perlu dicoba lagi. Muat ulang halaman.',
  'users.passwordShort': 'Kata sandi terlalu pendek. Pakai paling sedikit 12 karakter.',
  'users.passwordLong': 'Kata sandi terlalu panjang. Pakai paling banyak 128 karakter.',
  'users.passwordCommon':
    'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan, bukan nama atau surel Anda.',
  'users.currentPasswordWrong': 'Kata sandi sekarang tidak cocok. Ketik lagi.',
  'users.linkExpired': 'Tautan ini sudah dipakai atau tidak berlaku lagi. Minta tautan baru.',
  'users.lastAdmin':
    'Ini admin sistem terakhir yang aktif. Tunjuk admin lain dahulu, baru ubah akun ini.',
  'users.unitRequired': 'Irban dan auditor harus punya unit. Pilih unitnya.',
  'users.ownAccount':
    'Nama, NIP, peran baru, unit, dan OPD Anda sendiri diatur oleh admin lain. Minta admin lain.',
  'users.opdRequired': 'Akun OPD harus terhubung ke satu OPD. Pilih OPD-nya.',
  'users.employeeNumberTaken':
    'NIP ini milik akun {name}. Satu orang satu akun: ubah atau aktifkan akun itu.',
  'request.tooLarge': 'Kiriman terlalu besar. Kurangi isinya atau kirim berkas satu per satu.',
  'request.malformed': 'Kiriman tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
  'request.busy': 'Banyak orang sedang masuk. Tunggu beberapa detik, lalu coba lagi.',
  'request.tooMany': 'Terlalu banyak percobaan. Tunggu beberapa saat, lalu coba lagi.',
  'request.failed':
    'Terjadi kesalahan di sistem dan tidak ada yang tersimpan. Coba lagi; bila berulang, hubungi admin sistem.',
  'service.unavailable':
    'Layanan sedang tidak dapat menjawab dan tidak ada yang tersimpan. Tunggu sebentar, lalu coba lagi; bila berulang, hubungi admin sistem.',
  'service.unsure':
    'Sambungan ke basis data terputus saat menyimpan. Muat ulang halaman untuk melihat apakah perubahan Anda tersimpan, sebelum mencoba lagi.',
  'service.full':
    'Ruang penyimpanan server penuh dan tidak ada yang tersimpan. Hubungi admin sistem, lalu coba lagi setelah ada ruang.',
}
