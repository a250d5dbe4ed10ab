/** Words on the button of each action: they say what happens. */
export const actions = {
  plans: {
    submit: 'Ajukan ke Inspektur',
    lock: 'Kunci PKPT',
    return: 'Kembalikan untuk diperbaiki',
    'take-proposals': 'Ambil usulan evaluasi',
    revise: 'Buka revisi',
    close: 'Tutup PKPT',
  },
  activities: {
    assign: 'Tugaskan tim',
    start: 'Mulai kegiatan',
    'begin-report': 'Mulai pelaporan',
    complete: 'Selesaikan kegiatan',
    cancel: 'Batalkan kegiatan',
    moved: 'Pindah ke unit lain',
  },
  'working-papers': {
    submit: 'Ajukan untuk direviu',
    approve: 'Setujui',
    return: 'Kembalikan untuk diperbaiki',
  },
  reports: {
    submit: 'Ajukan untuk direviu',
    approve: 'Setujui',
    return: 'Kembalikan untuk diperbaiki',
    distribute: 'Distribusikan ke OPD',
    close: 'Tutup laporan',
  },
  'report-receipts': { receive: 'Terima laporan' },
  recommendations: {
    'decide-remainder': 'Putuskan sisa (SKTJM)',
    reassign: 'Alihkan ke OPD lain',
    'close-not-actionable': 'Nyatakan tidak dapat ditindaklanjuti',
    reopen: 'Buka kembali',
  },
  'follow-ups': {
    submit: 'Kirim tindak lanjut',
    verify: 'Verifikasi',
    confirm: 'Konfirmasi putusan',
    return: 'Kembalikan untuk diperbaiki',
    'reject-deposit': 'Batalkan setoran',
  },
  // Named by the log as the cause of what follows from them.
  organisation: { 'verdict-step': 'Atur sejak kapan putusan dihitung' },
  jobs: { retry: 'Coba lagi' },
  evaluations: {
    submit: 'Ajukan ke Inspektur',
    approve: 'Setujui evaluasi',
    return: 'Kembalikan untuk diperbaiki',
  },
}
