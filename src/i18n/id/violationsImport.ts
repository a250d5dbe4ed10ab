/** What is wrong with an imported spreadsheet; row and column are shown beside the sentence. */
export const imports = {
  'import.encoding':
    'Ada huruf yang tidak terbaca pada baris {line}. Simpan berkas sebagai "CSV UTF-8", lalu unggah lagi.',
  'import.notCsv': 'Berkas ini bukan CSV. Di Excel pilih Simpan Sebagai, lalu "CSV UTF-8".',
  'import.malformed':
    'Tanda kutip pada baris {line} tidak berpasangan. Perbaiki baris itu, lalu unggah lagi.',
  'import.empty': 'Berkas ini tidak berisi kegiatan. Isi baris di bawah judul kolom.',
  'import.tooMany':
    'Berkas ini berisi lebih dari {max} sel. Hapus kolom dan baris yang kosong, lalu coba lagi.',
  'import.tooManyColumns':
    'Judul tabel ini berisi lebih dari {max} kolom. Hapus kolom yang tidak dipakai, lalu coba lagi.',
  'import.tooManyRows':
    'Berkas ini berisi lebih dari {max} baris. Bagi menjadi beberapa berkas, lalu impor satu per satu.',
  'import.planFull':
    'PKPT ini sudah berisi {stored} kegiatan dan hanya memuat {max}. Kurangi baris dalam berkas ini.',
  'import.moreProblems':
    'Masih ada {count} hal lain, mulai baris ini. Perbaiki yang di atas, lalu periksa berkas lagi.',
  'import.missingColumn': 'Kolom berikut tidak ada: {columns}. Tambahkan judul kolomnya.',
  'import.duplicateColumn': 'Kolom "{column}" ada lebih dari sekali. Sisakan satu.',
  'import.extraCells':
    '{count} sel berada di luar kolom yang berjudul. Hapus isinya atau beri judul kolom.',
  'import.required': 'Sel ini kosong. Isi dahulu.',
  'import.tooLong': 'Isinya terlalu panjang. Paling banyak {max} karakter.',
  'import.unknownOpd':
    'OPD "{value}" tidak dikenal. Tulis nama atau kodenya seperti di daftar OPD.',
  'import.unknownType':
    'Jenis pengawasan "{value}" tidak dikenal. Tulis seperti di daftar jenis pengawasan.',
  'import.unknownUnit':
    'Unit "{value}" tidak dikenal. Tulis nama atau kodenya seperti di daftar unit.',
  'import.unitUnclear':
    'Baris ini tidak menyebut unit, dan OPD-nya tidak diawasi oleh satu unit yang sama. Tambahkan kolom Unit/Irban dan isi unitnya.',
  'import.unknownUser':
    'Orang bernama "{value}" tidak dikenal. Tulis namanya seperti di daftar pengguna.',
  'import.ambiguousName':
    '"{value}" cocok dengan lebih dari satu. Tulis nama lengkap atau kodenya.',
  'import.teamRole': 'Peran tim pada "{value}" tidak dikenal. Tulis seperti "KT: nama; AT: nama".',
  'import.teamTwice': 'Orang yang sama disebut dua kali dalam "{value}". Satu orang satu peran.',
  'import.badDate': 'Tanggal "{value}" tidak dikenali. Tulis seperti 02/03/2027 atau 2 Maret 2027.',
  'import.dateOutsideYear':
    'Tanggal {value} di luar tahun PKPT {year}. Periksa tanggal atau pilih tahun yang benar.',
  'import.endBeforeStart':
    'Selesai {endsOn}, lebih awal daripada mulai {startsOn}. Perbaiki tanggalnya.',
  'import.reportBeforeStart':
    'Laporan terbit {reportDueOn}, lebih awal daripada mulai {startsOn}. Perbaiki tanggalnya.',
  'import.badNumber': '"{value}" bukan jumlah yang dikenali. Tulis angka saja.',
  'import.negative': '"{value}" kurang dari nol. Tulis 0 atau lebih.',
  'import.badMoney': '"{value}" bukan rupiah bulat. Tulis seperti 1.250.000.',
  'import.badRisk':
    'Tingkat risiko "{value}" tidak dikenal. Tulis dari Sangat rendah sampai Sangat tinggi.',
  'import.duplicateRow': 'Baris ini sama dengan baris {other}. Hapus salah satunya.',
  'import.monthOnly': 'Hanya bulan yang tertulis ("{value}"). Yang dipakai: {date}.',
  'import.totalDiffers':
    'Jumlah hari tertulis {stated}, padahal jumlah per peran {computed}. Yang dipakai jumlah per peran.',
  'import.rowExists':
    'Kegiatan "{title}" dengan OPD dan tanggal yang sama sudah ada di PKPT ini. Hapus baris ini dari berkas.',
  'import.foreignUnit':
    'Kegiatan ini milik unit lain. Anda hanya dapat mengimpor kegiatan unit Anda. Minta sekretariat, atau hapus baris ini.',
  'import.planSubmitted':
    'PKPT {year} sedang diperiksa Inspektur. Minta PKPT dikembalikan dahulu, lalu impor lagi.',
  'import.planLocked':
    'PKPT {year} sudah dikunci. Buka revisi PKPT itu dahulu, lalu impor lagi; barisnya masuk ke revisi.',
  'import.planClosed': 'PKPT {year} sudah ditutup. Pilih tahun lain.',
}
