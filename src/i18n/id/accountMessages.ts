/** Sentences about one's own account: the password once more, sessions, and mail about the account. Part of `messages`. */
export const accountMessages = {
  'account.changed.email': 'alamat surel',
  'account.changed.password': 'kata sandi',
  'account.changed.name': 'nama',
  'account.changed.unit': 'unit kerja',
  'account.changed.opd': 'OPD',
  'account.changed.by': '{what} (oleh {name})',
  'confirm.title': 'Pastikan ini Anda',
  'confirm.why':
    'Anda masuk lebih dari {minutes} menit yang lalu, dan perubahan ini menyangkut keamanan. Isian Anda tetap ada; setelah kata sandi cocok, perubahan langsung disimpan.',
  'confirm.password': 'Kata sandi Anda',
  'confirm.wrong':
    'Kata sandi tidak cocok, atau akun Anda terkunci karena terlalu sering salah. Periksa, lalu coba lagi nanti.',
  'confirm.send': 'Lanjutkan',
  'device.on': '{browser} di {system}',
  'device.unknown': 'Peramban yang tidak dikenal',
  'mail.signIn.subject': 'Akun Teropong Anda dipakai masuk dari peramban baru',
  'mail.signIn.what':
    'Akun Teropong Anda di {office} dipakai masuk dari peramban yang belum pernah Anda pakai.',
  'mail.signIn.when': 'Waktu: {at}',
  'mail.signIn.device': 'Perangkat: {device}',
  'mail.signIn.you': 'Bila itu Anda, abaikan surel ini.',
  'mail.signIn.notYou': 'Bila bukan, segera lakukan ini:',
  'mail.signIn.end': '1. Buka {address}, akhiri sesi lain, lalu ganti kata sandi.',
  'mail.signIn.tell': '2. Beri tahu admin sistem di inspektorat.',
  'mail.dear': 'Yth. {name},',
  'mail.automatic':
    'Surel ini dikirim otomatis. Teropong tidak pernah meminta kata sandi lewat surel.',
  'mail.newPassword.subject': 'Membuat kata sandi Teropong yang baru',
  'mail.newPassword.what':
    'Ada permintaan untuk membuat kata sandi baru bagi akun Teropong Anda di {office}.',
  'mail.newPassword.open':
    'Buka tautan ini dalam satu jam; tautan hanya dapat dipakai sekali: {link}',
  'mail.newPassword.notYou':
    'Bila bukan Anda yang meminta, abaikan surel ini. Kata sandi Anda tidak berubah.',
  'mail.accountChanged.subject': 'Akun Teropong Anda diubah',
  'mail.accountChanged.password': 'Kata sandi akun Teropong Anda di {office} diganti.',
  'mail.accountChanged.email':
    'Alamat surel akun Teropong Anda di {office} diganti. Surel berikutnya dikirim ke alamat yang baru.',
  'mail.accountChanged.when': 'Waktu: {at}',
  'mail.accountChanged.by': 'Oleh: {by}',
  'mail.accountChanged.yourself': 'akun Anda sendiri',
  'mail.accountChanged.server': 'pengelola server',
  'mail.accountChanged.you': 'Bila Anda mengetahui perubahan ini, abaikan surel ini.',
  'mail.accountChanged.notYou':
    'Bila tidak, segera beri tahu inspektur dan admin sistem di inspektorat.',
  'sessions.title': 'Perangkat yang masuk',
  'sessions.hint': 'Bila ada yang tidak Anda kenal, akhiri sesinya lalu ganti kata sandi.',
  'sessions.none': 'Tidak ada sesi yang masih berjalan.',
  'sessions.since': '{device}, masuk {since}',
  'sessions.current': 'sesi ini',
  'sessions.ended': 'Sesi sudah diakhiri.',
  'sessions.endOthers': 'Akhiri sesi lain',
  'sessions.endAll': 'Akhiri semua sesi',
}
