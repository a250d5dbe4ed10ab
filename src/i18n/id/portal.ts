import { portalForms } from './portalForms'
import { portalRecords } from './portalRecords'

/** Words of the OPD portal and of the plain home page; those of its forms are in `portalForms`. */
export const portal = {
  form: portalForms,
  ...portalRecords,

  home: {
    tab: 'Beranda',
    title: 'Hasil pengawasan dikawal sampai tuntas',
    lead: 'Di sini Inspektorat dan instansi bekerja bersama: temuan disampaikan, rekomendasi ditindaklanjuti, dan bukti diperiksa sampai selesai.',
    opd: 'Masuk sebagai instansi (OPD)',
    opdHint: 'Terima laporan, kirim tanggapan dan bukti, lihat hasil pemeriksaannya.',
    staff: 'Masuk sebagai pegawai Inspektorat',
    staffHint: 'Susun rencana, catat pelaksanaan, terbitkan laporan, periksa tindak lanjut.',
  },

  nav: {
    label: 'Menu utama',
    skip: 'Langsung ke isi',
    tasks: 'Tugas',
    reports: 'Laporan',
    messages: 'Pesan',
    account: 'Akun',
    unread: '{count} pesan belum dibaca',
    product: 'Portal tindak lanjut',
  },

  signIn: {
    tab: 'Masuk',
    title: 'Masuk ke portal OPD',
    lead: 'Pakai alamat surel dan kata sandi yang Anda terima dari Inspektorat.',
    email: 'Alamat surel',
    password: 'Kata sandi',
    submit: 'Masuk',
    signedOut: 'Anda sudah keluar. Isian yang belum dikirim sudah dihapus dari perangkat ini.',
    expired: 'Masuk dahulu untuk membuka halaman itu.',
    help: 'Lupa kata sandi? Minta kata sandi baru kepada admin Inspektorat.',
    failed: 'Sistem sedang tidak dapat memeriksa akun Anda. Coba lagi sebentar lagi.',
    staff: 'Pegawai Inspektorat? Masuk lewat halaman admin.',
    home: 'Ke beranda',
  },

  tasks: {
    title: 'Tugas',
    greeting: '{name} · {opd}',
    late: 'Lewat batas',
    soon: 'Perlu segera',
    next: 'Berikutnya',
    waiting: 'Sedang diperiksa Inspektorat',
    waitingHint: 'Tidak ada yang perlu Anda lakukan sampai hasilnya keluar.',
    emptyTitle: 'Tidak ada yang menunggu Anda.',
    empty: 'Laporan dan rekomendasi baru akan muncul di sini.',
    receive: 'Terima laporan',
    receiveHint: 'Dikirim {date}. Batas waktu mulai dihitung setelah Anda menerimanya.',
    respond: 'Tanggapi',
    respondGoOn: 'Lanjutkan tanggapan',
    evidence: 'Lengkapi bukti',
    evidenceGoOn: 'Lanjutkan bukti',
    fix: 'Perbaiki: {what}',
    fixResponse: 'Perbaiki tanggapan',
    fixEvidence: 'Perbaiki bukti',
    waitingResponse: 'Tanggapan diperiksa',
    waitingEvidence: 'Bukti diperiksa',
    waitingConfirm: 'Menunggu konfirmasi Irban',
    finding: 'Temuan',
    partial: 'Menampilkan {shown} dari {total} rekomendasi, menurut batas waktunya.',
    more: 'Tampilkan berikutnya',
    previous: 'Tampilkan sebelumnya',
  },

  dates: {
    response: 'Batas tanggapan',
    completion: 'Batas penyelesaian',
    notStarted: 'Mulai dihitung setelah laporan diterima',
    workingLeft: '{days} hari kerja lagi',
    daysLeft: '{days} hari lagi',
    today: 'jatuh tempo hari ini',
    workingLate: 'lewat {days} hari kerja',
    daysLate: 'lewat {days} hari',
    answered: 'sudah dijawab',
    finished: 'sudah selesai',
    why: 'Mengapa tanggal ini?',
    whySentence: 'Laporan diterima {received} (hari ke-0), ditambah {amount} {unit}.',
    whyWeekends: '{count} hari akhir pekan tidak dihitung.',
    whyMoved: 'Hari terakhir jatuh pada hari libur, jadi digeser ke {date}.',
    whyHolidays: 'Hari libur yang tidak dihitung:',
    whyOther: 'Tanggal ini dihitung dengan aturan yang berlaku saat laporan diterima ({received}).',
  },

  money: {
    value: 'Nilai rekomendasi',
    remaining: 'Sisa yang belum disetor',
    verified: 'Setoran yang sudah diakui',
    overpaid: 'Kelebihan setor',
    settled: 'Lunas',
  },

  messages: {
    title: 'Pesan',
    emptyTitle: 'Belum ada pesan.',
    empty: 'Kabar tentang laporan dan tindak lanjut Anda akan muncul di sini.',
    unread: 'Belum dibaca',
    open: 'Buka',
    markAll: 'Tandai semua sudah dibaca',
    note: 'Catatan',
  },

  account: {
    title: 'Akun',
    name: 'Nama',
    email: 'Surel',
    opd: 'Instansi',
    position: 'Jabatan',
    passwordTitle: 'Ganti kata sandi',
    currentPassword: 'Kata sandi sekarang',
    newPassword: 'Kata sandi baru',
    newPasswordHint: 'Paling sedikit 12 karakter. Rangkaian beberapa kata mudah diingat.',
    change: 'Ganti kata sandi',
    changed: 'Kata sandi sudah diganti. Sesi di perangkat lain sudah diakhiri.',
    changeFailed: 'Kata sandi belum diganti. Periksa isiannya, lalu coba lagi.',
    languageTitle: 'Bahasa',
    languageHint: 'Ganti bahasa semua halaman di perangkat ini.',
    signOutTitle: 'Keluar',
    signOut: 'Keluar dari portal',
    signOutHint: 'Isian yang belum dikirim akan dihapus dari perangkat ini.',
  },

  missing: {
    tab: 'Tidak ditemukan',
    title: 'Halaman tidak ditemukan',
    text: 'Alamatnya mungkin salah, atau data ini bukan untuk instansi Anda.',
    toTasks: 'Ke daftar tugas',
    toHome: 'Ke beranda',
  },

  notStaff: {
    tab: 'Halaman pegawai',
    title: 'Halaman ini untuk pegawai Inspektorat',
    text: 'Akun Anda bekerja di portal OPD. Laporan, tugas, dan pesan Anda ada di sana.',
    other: 'Akun Anda tidak punya akses ke halaman ini. Hubungi admin Inspektorat.',
    toPortal: 'Buka portal OPD',
    signOut: 'Keluar dan masuk dengan akun lain',
  },

  footer: { contact: 'Ada kendala? Hubungi sekretariat Inspektorat.' },
}

/** The page for a failure of the server; on its own so that the browser loads no more than this. */
export const portalFailure = {
  title: 'Halaman ini sedang bermasalah',
  text: 'Tidak ada data yang hilang. Coba lagi; bila berulang, hubungi sekretariat Inspektorat.',
  again: 'Coba lagi',
}
