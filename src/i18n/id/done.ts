/** What is told once an action is done. */
export const done = {
  plans: {
    submit: 'PKPT diajukan ke Inspektur.',
    lock: 'PKPT dikunci.',
    return: 'PKPT dikembalikan untuk diperbaiki.',
    'take-proposals': 'Usulan evaluasi dimasukkan ke PKPT.',
    revise: 'Revisi PKPT dibuka.',
    close: 'PKPT ditutup.',
  },
  activities: {
    assign: 'Tim ditugaskan.',
    start: 'Kegiatan dimulai.',
    'begin-report': 'Pelaporan dimulai.',
    complete: 'Kegiatan diselesaikan.',
    cancel: 'Kegiatan dibatalkan.',
  },
  'working-papers': {
    submit: 'Kertas kerja diajukan untuk direviu.',
    approve: 'Kertas kerja disetujui.',
    return: 'Kertas kerja dikembalikan untuk diperbaiki.',
  },
  reports: {
    submit: 'Laporan diajukan untuk direviu.',
    approve: 'Laporan disetujui.',
    return: 'Laporan dikembalikan untuk diperbaiki.',
    distribute: 'Laporan didistribusikan ke OPD.',
    close: 'Laporan ditutup.',
  },
  'report-receipts': { receive: 'Laporan diterima.' },
  recommendations: {
    'decide-remainder': 'Putusan atas sisa (SKTJM) dicatat.',
    reassign: 'Rekomendasi dialihkan ke OPD lain.',
    'close-not-actionable': 'Rekomendasi dinyatakan tidak dapat ditindaklanjuti.',
    reopen: 'Rekomendasi dibuka kembali.',
  },
  'follow-ups': {
    submit: 'Tindak lanjut dikirim.',
    verify: 'Tindak lanjut diverifikasi.',
    confirm: 'Putusan dikonfirmasi.',
    return: 'Tindak lanjut dikembalikan untuk diperbaiki.',
    'reject-deposit': 'Pengakuan setoran diubah.',
  },
  evaluations: {
    submit: 'Evaluasi diajukan ke Inspektur.',
    approve: 'Evaluasi disetujui.',
    return: 'Evaluasi dikembalikan untuk diperbaiki.',
  },
}
