import type { DemoFinding } from './types'

/** Findings of Irban I, each with the activity whose report carries it. */
export const findingsUnit1 = [
  {
    key: 'T01',
    activity: 'K01',
    opd: 'DISDIKBUD',
    code: '3.03.01',
    title: 'Sasaran rehabilitasi ruang kelas belum berdasarkan data kerusakan terbaru',
    condition:
      'Dari 24 ruang kelas yang direhabilitasi, 7 ruang berstatus rusak ringan, sedangkan 11 ruang rusak berat pada Dapodik belum masuk daftar prioritas.',
    criteria:
      'Permendikbudristek tentang standar sarana dan prasarana pendidikan serta Renstra Dinas: rehabilitasi mendahulukan ruang rusak berat.',
    cause:
      'Bidang Sarana memakai usulan sekolah tahun sebelumnya dan belum mencocokkan dengan Dapodik.',
    effect:
      'Ruang kelas yang paling membahayakan siswa belum tertangani pada tahun anggaran yang sama.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menetapkan tata cara penyusunan daftar prioritas rehabilitasi berdasarkan data kerusakan Dapodik yang telah diverifikasi lapangan.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
      {
        text: 'Memutakhirkan daftar prioritas rehabilitasi ruang kelas tahun depan dan menyampaikannya kepada Inspektorat.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Bidang Sarana dan Prasarana',
      },
    ],
  },
  {
    key: 'T02',
    activity: 'K01',
    opd: 'DISDIKBUD',
    code: '3.03.03',
    title: 'Perangkat TIK di 6 sekolah belum dimanfaatkan',
    condition:
      'Sebanyak 31 unit laptop dan 4 proyektor senilai Rp186.400.000 masih tersimpan dalam kemasan pada saat pemeriksaan.',
    criteria:
      'PP 27 Tahun 2014 jo. PP 28 Tahun 2020: pengguna barang wajib menggunakan barang milik daerah sesuai tugas dan fungsi.',
    cause:
      'Sekolah belum memiliki instalasi listrik dan jaringan yang memadai, dan dinas belum memeriksa kesiapan sekolah sebelum menyalurkan.',
    effect: 'Manfaat belanja perangkat belum dirasakan siswa dan masa garansi terus berjalan.',
    value: 186_400_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun syarat kesiapan sekolah penerima perangkat TIK sebelum penyaluran.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
      {
        text: 'Memindahkan perangkat ke sekolah yang siap atau menyiapkan instalasi pada 6 sekolah, disertai berita acara dan foto pemanfaatan.',
        code: '14',
        value: 0,
        personInCharge: 'Kepala Bidang Pembinaan Sekolah Dasar',
      },
    ],
  },
  {
    key: 'T03',
    activity: 'K04',
    opd: 'DISDIKBUD',
    code: '1.04.01',
    title: 'Pertanggungjawaban dana BOS pada 5 sekolah belum didukung bukti lengkap',
    condition:
      'Belanja konsumsi dan alat tulis kantor sebesar Rp42.350.000 hanya didukung kuitansi tanpa nota rincian dan daftar hadir.',
    criteria:
      'Permendikbudristek tentang petunjuk teknis pengelolaan dana BOSP: setiap pengeluaran wajib didukung bukti yang sah.',
    cause:
      'Bendahara sekolah belum memahami bukti minimum dan kepala sekolah belum memeriksa pertanggungjawaban bulanan.',
    effect:
      'Kebenaran belanja belum dapat diyakini dan berpotensi menjadi pengeluaran yang tidak diakui.',
    value: 42_350_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memerintahkan 5 kepala sekolah melengkapi bukti belanja dana BOS sebesar Rp42.350.000.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
      {
        text: 'Menyelenggarakan bimbingan bukti belanja minimum bagi seluruh bendahara dana BOS.',
        code: '13',
        value: 0,
        personInCharge: 'Manajer BOS Dinas',
      },
    ],
  },
  {
    key: 'T04',
    activity: 'K04',
    opd: 'DISDIKBUD',
    code: '1.01.07',
    title: 'Pembayaran honorarium dana BOS melebihi ketentuan',
    condition:
      'Honorarium panitia kegiatan pada 3 SMP dibayar ganda kepada 9 orang sebesar Rp27.900.000 selama tahun lalu.',
    criteria:
      'Peraturan Bupati tentang standar harga satuan dan petunjuk teknis dana BOSP: honorarium tidak dibayarkan ganda untuk kegiatan yang sama.',
    cause: 'Tidak ada pemeriksaan silang daftar penerima honorarium antar kegiatan.',
    effect: 'Kerugian daerah sebesar Rp27.900.000.',
    value: 27_900_000,
    loss: 27_900_000,
    recommendations: [
      {
        text: 'Menagih dan menyetorkan kelebihan pembayaran honorarium sebesar Rp27.900.000 ke rekening kas sekolah atau kas daerah.',
        code: '01',
        value: 27_900_000,
        personInCharge: 'Kepala SMP terkait melalui Kepala Dinas',
      },
      {
        text: 'Memberi teguran tertulis kepada kepala sekolah dan bendahara yang membayarkan honorarium ganda.',
        code: '05',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
    ],
  },
  {
    key: 'T05',
    activity: 'K04',
    opd: 'DISDIKBUD',
    code: '2.03.02',
    title: 'Buku kas umum dana BOS tidak ditutup setiap bulan',
    condition:
      'Pada 8 dari 15 sekolah sampel, buku kas umum ditutup tiga bulan sekali dan tidak disertai berita acara pemeriksaan kas.',
    criteria:
      'Petunjuk teknis pengelolaan dana BOSP dan SOP Dinas: buku kas ditutup dan kas diperiksa setiap akhir bulan.',
    cause:
      'Kepala sekolah belum menjalankan pengawasan melekat dan pengawas sekolah belum memuatnya dalam instrumen kunjungan.',
    effect: 'Selisih kas terlambat diketahui.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menambahkan pemeriksaan kas bulanan ke dalam instrumen pengawas sekolah.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
    ],
  },
  {
    key: 'T06',
    activity: 'K04',
    opd: 'DISDIKBUD',
    code: '1.04.10',
    title: 'Pajak atas belanja dana BOS terlambat disetor',
    condition:
      'PPN dan PPh sebesar Rp8.640.000 pada 4 sekolah disetor 20 sampai 75 hari setelah batas waktu.',
    criteria:
      'Ketentuan umum perpajakan: pajak yang dipungut bendahara disetor paling lambat sesuai jadwal bulan berikutnya.',
    cause: 'Bendahara menunggu pajak terkumpul beberapa bulan agar sekali setor.',
    effect: 'Berpotensi dikenai sanksi bunga dan penerimaan negara tertunda.',
    value: 8_640_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memerintahkan bendahara menyetorkan pajak setiap bulan dan menyampaikan rekapitulasi NTPN kepada dinas.',
        code: '06',
        value: 0,
        personInCharge: 'Kepala Dinas Pendidikan dan Kebudayaan',
      },
    ],
  },
  {
    key: 'T07',
    activity: 'K03',
    opd: 'KEC-SUKAMAJU',
    code: '1.01.03',
    title: 'Kekurangan volume rabat beton jalan desa',
    condition:
      'Pengukuran bersama pada 3 ruas jalan desa menunjukkan ketebalan rata-rata 12 cm dari 15 cm yang dibayar, setara Rp64.725.000.',
    criteria: 'Permendagri 20 Tahun 2018 dan RAB kegiatan: pembayaran sesuai volume terpasang.',
    cause: 'Tim pelaksana kegiatan tidak mengukur hasil pekerjaan sebelum pembayaran terakhir.',
    effect: 'Kerugian keuangan desa sebesar Rp64.725.000 dan umur jalan lebih pendek.',
    value: 64_725_000,
    loss: 64_725_000,
    recommendations: [
      {
        text: 'Menarik kekurangan volume sebesar Rp64.725.000 dan menyetorkannya ke rekening kas desa.',
        code: '01',
        value: 64_725_000,
        personInCharge: 'Kepala Desa melalui Camat Sukamaju',
      },
      {
        text: 'Membina tim pelaksana kegiatan tentang cara mengukur dan berita acara hasil pekerjaan.',
        code: '13',
        value: 0,
        personInCharge: 'Camat Sukamaju',
      },
    ],
  },
  {
    key: 'T08',
    activity: 'K03',
    opd: 'KEC-SUKAMAJU',
    code: '1.04.06',
    title: 'Aset desa hasil belanja modal belum dicatat dalam buku inventaris',
    condition:
      'Sebanyak 17 aset hasil belanja modal dua tahun terakhir pada 4 desa belum tercatat dan belum diberi kode barang.',
    criteria:
      'Permendagri 1 Tahun 2016 jo. Permendagri 3 Tahun 2024 tentang pengelolaan aset desa.',
    cause: 'Pengurus aset desa merangkap tugas lain dan belum memakai aplikasi inventaris.',
    effect: 'Aset desa berisiko hilang atau dikuasai pihak lain.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Mendampingi 4 desa mencatat seluruh aset dan memasang label kode barang.',
        code: '06',
        value: 0,
        personInCharge: 'Camat Sukamaju',
      },
    ],
  },
  {
    key: 'T09',
    activity: 'K11',
    opd: 'KEC-MEKARJAYA',
    code: '3.03.01',
    title: 'Penerima BLT Dana Desa tidak sesuai kriteria',
    condition:
      'Sebanyak 20 keluarga penerima BLT terdaftar pula pada bantuan lain dengan nilai penyaluran Rp36.000.000.',
    criteria:
      'Peraturan Menteri Desa tentang prioritas penggunaan dana desa: penerima BLT bukan penerima bantuan sejenis.',
    cause: 'Musyawarah desa memakai data lama yang belum dipadankan dengan data terpadu.',
    effect: 'Bantuan belum menjangkau keluarga miskin yang seharusnya menerima.',
    value: 36_000_000,
    loss: 0,
    recommendations: [
      {
        text: 'Memerintahkan kepala desa memutakhirkan daftar penerima BLT melalui musyawarah desa khusus.',
        code: '06',
        value: 0,
        personInCharge: 'Camat Mekarjaya',
      },
      {
        text: 'Berkoordinasi dengan Dinas Sosial untuk memadankan data penerima setiap triwulan.',
        code: '11',
        value: 0,
        personInCharge: 'Camat Mekarjaya',
      },
    ],
  },
  {
    key: 'T10',
    activity: 'K11',
    opd: 'KEC-MEKARJAYA',
    code: '1.04.10',
    title: 'Pajak desa sudah dipungut tetapi terlambat disetor',
    condition:
      'PPN dan PPh atas belanja barang sebesar Rp11.280.000 disimpan kaur keuangan lebih dari 60 hari.',
    criteria:
      'Permendagri 20 Tahun 2018: kaur keuangan menyetorkan seluruh pajak yang dipungut sesuai ketentuan.',
    cause: 'Tidak ada pemeriksaan kas bulanan oleh kepala desa.',
    effect: 'Risiko penyalahgunaan kas dan sanksi keterlambatan.',
    value: 11_280_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyetorkan pajak sebesar Rp11.280.000 ke kas negara dan menyampaikan NTPN.',
        code: '01',
        value: 11_280_000,
        personInCharge: 'Kaur Keuangan desa terkait melalui Camat Mekarjaya',
      },
    ],
  },
  {
    key: 'T11',
    activity: 'K12',
    opd: 'SETWAN',
    code: '1.01.07',
    title: 'Biaya penginapan perjalanan dinas tidak sesuai tagihan hotel',
    condition:
      'Konfirmasi kepada 6 hotel menunjukkan 41 pembayaran penginapan lebih tinggi dari tagihan sebenarnya sebesar Rp118.450.000.',
    criteria:
      'Perpres 33 Tahun 2020 jo. Perpres 53 Tahun 2023: biaya penginapan dibayarkan sesuai biaya riil.',
    cause:
      'Pelaksana perjalanan menyampaikan bukti yang tidak sesuai dan PPTK tidak menguji bukti.',
    effect: 'Kerugian daerah sebesar Rp118.450.000.',
    value: 118_450_000,
    loss: 118_450_000,
    recommendations: [
      {
        text: 'Menarik kelebihan pembayaran biaya penginapan sebesar Rp118.450.000 dan menyetorkannya ke kas daerah.',
        code: '01',
        value: 118_450_000,
        personInCharge: 'Sekretaris DPRD',
      },
      {
        text: 'Menetapkan uji petik konfirmasi hotel setiap bulan sebelum pembayaran.',
        code: '09',
        value: 0,
        personInCharge: 'Sekretaris DPRD',
      },
    ],
  },
  {
    key: 'T12',
    activity: 'K12',
    opd: 'SETWAN',
    code: '1.04.11',
    title: 'Pertanggungjawaban uang persediaan melewati batas waktu',
    condition:
      'SPJ uang persediaan disampaikan 9 sampai 24 hari setelah batas waktu pada lima bulan.',
    criteria:
      'Permendagri 77 Tahun 2020: SPJ disampaikan paling lambat tanggal 10 bulan berikutnya.',
    cause: 'Bukti perjalanan dinas terlambat dikumpulkan dan belum ada jadwal penagihan bukti.',
    effect: 'Penggantian uang persediaan tertunda dan kegiatan lain terhambat.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menetapkan batas waktu pengumpulan bukti paling lambat 5 hari kerja setelah perjalanan berakhir.',
        code: '09',
        value: 0,
        personInCharge: 'Sekretaris DPRD',
      },
    ],
  },
  {
    key: 'T13',
    activity: 'K16',
    opd: 'SATPOLPP',
    code: '2.02.07',
    title: 'Peralatan pemadam kebakaran belum dirawat berkala',
    condition:
      'Dari 9 unit kendaraan pemadam, 3 unit belum diservis lebih dari satu tahun dan 14 selang bocor masih dipakai.',
    criteria:
      'Permendagri 114 Tahun 2018 tentang standar teknis pelayanan dasar sub-urusan kebakaran.',
    cause:
      'Jadwal pemeliharaan tidak disusun dan anggaran pemeliharaan digabung dengan kendaraan operasional.',
    effect: 'Waktu tanggap melampaui 15 menit pada sebagian kejadian.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun jadwal pemeliharaan peralatan pemadam dan memisahkan anggarannya.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Satuan Polisi Pamong Praja',
      },
      {
        text: 'Memperbaiki 3 unit kendaraan dan mengganti 14 selang yang bocor.',
        code: '14',
        value: 0,
        personInCharge: 'Kepala Bidang Pemadam Kebakaran',
      },
    ],
  },
  {
    key: 'T14',
    activity: 'K06',
    opd: 'PERUMDA-AIR',
    code: '1.02.08',
    title: 'Piutang rekening air lebih dari 24 bulan berpotensi tidak tertagih',
    condition:
      'Piutang 1.184 pelanggan nonaktif sebesar Rp512.300.000 berumur lebih dari 24 bulan dan belum ditagih kembali.',
    criteria:
      'Peraturan Direksi tentang piutang: tunggakan 3 bulan ditagih tertulis, 6 bulan ditutup sambungannya.',
    cause: 'Bagian hubungan pelanggan tidak menerima daftar tunggakan bulanan yang mutakhir.',
    effect: 'Pendapatan perusahaan berkurang dan cadangan kerugian membesar.',
    value: 512_300_000,
    loss: 0,
    recommendations: [
      {
        text: 'Menyusun jadwal penagihan per umur piutang dan melaporkan hasilnya setiap bulan.',
        code: '09',
        value: 0,
        personInCharge: 'Direktur Utama Perumda Air Minum Tirta Contoh',
      },
      {
        text: 'Menagih piutang pelanggan yang masih aktif membayar angsuran sebesar Rp154.000.000 dan menyetorkannya ke kas perusahaan.',
        code: '01',
        value: 154_000_000,
        personInCharge: 'Direktur Umum Perumda Air Minum Tirta Contoh',
      },
    ],
  },
  {
    key: 'T44',
    activity: 'K02',
    opd: 'DPMD',
    code: '3.03.07',
    title: 'Indikator kinerja belum menggambarkan hasil',
    condition: 'Empat dari tujuh indikator kinerja utama masih berupa jumlah kegiatan.',
    criteria:
      'Permenpan RB 88 Tahun 2021 tentang evaluasi AKIP: indikator kinerja berorientasi hasil.',
    cause: 'Perumusan indikator belum melibatkan bidang teknis dan Bapperida.',
    effect: 'Keberhasilan program desa sulit dinilai.',
    value: 0,
    loss: 0,
    recommendations: [
      {
        text: 'Memperbaiki indikator kinerja utama agar berorientasi hasil dan menetapkannya dalam perjanjian kinerja.',
        code: '09',
        value: 0,
        personInCharge: 'Kepala Dinas Pemberdayaan Masyarakat dan Desa',
      },
    ],
  },
] as const satisfies readonly DemoFinding[]
