import { accountMessages } from './accountMessages'
import { actingMessages } from './actingWords'
import { adminMessages } from './adminMessages'
import { auditMessages } from './auditMessages'
import { formMessages } from './formMessages'
import { jobMessages } from './jobWords'
import { planningMessages } from './planningMessages'

/** Sentences of the screens; `{name}` is replaced by the fact of that name. New ones go to the end of their group. */
export const messages = {
  'field.required': 'Isian ini wajib diisi.',
  'field.date': 'Tanggal tidak dikenali. Tulis seperti 2026-03-30.',
  'field.day': 'Tanggal ini di luar tahun {first}–{last}. Periksa tahunnya.',
  'field.days': 'Tulis jumlah hari dari 0 sampai {max}, paling banyak satu angka di belakang koma.',
  'field.money': 'Tulis nilai dalam rupiah bulat, dari 0 sampai 9 kuadriliun, tanpa sen.',
  'field.wholeNumber': 'Tulis bilangan bulat yang wajar, mulai dari 0.',
  'field.atLeast': 'Tulis bilangan bulat dari {atLeast} sampai {atMost}.',
  'field.clock': 'Tulis jam seperti 07:30, dari 00:00 sampai 23:59.',
  'field.optional': '(opsional)',

  'action.noteHint': 'Tulis apa yang perlu diketahui penerima, dengan singkat dan jelas.',
  'action.noteHintReturn': 'Tulis apa yang perlu diperbaiki dan di bagian mana.',
  'form.new': '{name} baru',
  'action.cancel': 'Tidak jadi',
  'action.doing': 'Sedang diproses …',
  'action.blocked': '{action} belum bisa dilakukan:',
  'action.failed':
    'Tidak berhasil. Tidak ada yang berubah. Periksa pesan di bawah, lalu coba lagi.',
  'action.confirmLock': 'Setelah dikunci, rencana hanya berubah lewat revisi.',
  'action.confirmClose': 'Setelah ditutup, isinya tidak dapat diubah lagi.',
  'action.confirmCancel': 'Kegiatan yang dibatalkan tidak dapat dijalankan kembali.',
  'action.confirmDistribute':
    'Setelah didistribusikan, OPD dapat membaca laporan ini dan batas waktunya berjalan sejak diterima.',
  'action.confirmApprove':
    'Setelah persetujuan terakhir, laporan mendapat nomor dan isinya dibekukan.',
  'action.confirmNotActionable': 'Rekomendasi ini tidak lagi ditagih kepada OPD.',

  'deadline.left': '{days} hari kerja lagi',
  'deadline.today': 'jatuh tempo hari ini',
  'deadline.late': 'lewat {days} hari kerja',
  'deadline.leftCalendar': '{days} hari lagi',
  'deadline.lateCalendar': 'lewat {days} hari',
  'deadline.why': 'Mengapa tanggal ini?',
  'deadline.whyTitle': 'Cara menghitung {date}',
  'deadline.whyOther':
    'Tanggal ini dihitung dengan aturan yang berlaku saat laporan diterima ({received}). Dengan hari libur dan pengaturan sekarang, tanggalnya {date}.',
  'deadline.counted': 'Hari ke-{number}',
  'deadline.none': 'Belum ada batas waktu',

  'chain.down': 'Berlanjut ke',
  'chain.place': 'Letak dalam rangkaian pengawasan',

  'empty.notifications': 'Tidak ada yang menunggu Anda. Pemberitahuan baru akan muncul di sini.',

  'calendar.unknownYear':
    'Hari libur tahun {year} belum diisi. Batas waktu pada tahun itu hanya memperhitungkan akhir pekan.',

  'rounds.title': 'Pengiriman ke-{number}',
  'rounds.none': 'Belum pernah dikirim.',
  'rounds.accepted': 'Diterima',
  'rounds.returned': 'Perlu diperbaiki',
  'rounds.sameReceipt': 'Nomor bukti setor ini dipakai lebih dari sekali:',
  'rounds.amountDiffers': 'Berbeda dari setoran yang ditulis OPD, yaitu {amount}.',

  'file.download': 'Unduh {name}',
  'file.uploading': 'Mengunggah {name} …',

  'import.suggestion': 'Mungkin maksud Anda "{suggestion}"?',

  'table.yes': 'Ya',
  'table.no': 'Tidak',
  'table.none': '—',

  'error.generic':
    'Terjadi kesalahan di sistem. Isian Anda belum tersimpan. Coba lagi; bila berulang, hubungi admin.',
  'error.network':
    'Sambungan terputus. Isian Anda masih ada di layar ini. Periksa jaringan, lalu coba lagi.',

  ...accountMessages,
  ...actingMessages,
  ...adminMessages,
  ...auditMessages,
  ...planningMessages,
  ...formMessages,
  ...jobMessages,

  'language.switch': 'English',
}
