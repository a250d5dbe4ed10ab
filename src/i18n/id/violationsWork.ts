/** Broken rules of the oversight chain, from the plan to the follow-up and its evidence. */
export const work = {
  'plans.empty': 'PKPT ini belum berisi kegiatan. Tambahkan rencana kegiatan sebelum mengajukan.',
  'plans.justificationRequired':
    'Ada {count} bentrok jadwal. Geser jadwalnya, atau isi alasan bentrok.',
  'plans.rowActivityEnded':
    'Rencana "{title}" diubah, padahal kegiatannya sudah selesai atau dibatalkan. Kembalikan PKPT ini untuk diperbaiki.',
  'plans.rowReportApproved':
    'Rencana "{title}" mengubah rencana terbit (RPL), padahal laporannya sudah disetujui. Kembalikan PKPT ini untuk diperbaiki.',
  'plans.droppedActivityBegun':
    'Rencana "{title}" dihapus, padahal kegiatannya sudah berjalan. Kembalikan PKPT ini, hapus, lalu buka revisi baru.',
  'plans.revisionOpen':
    'Sudah ada revisi yang terbuka untuk PKPT ini. Lanjutkan atau hapus revisi itu dahulu.',
  'plans.yearNotOver':
    'Tahun {year} belum berakhir. PKPT dapat ditutup setelah 31 Desember {year}.',
  'plans.closeWithOpenRevision':
    'Masih ada revisi yang terbuka. Kunci atau hapus revisi itu sebelum menutup PKPT.',
  'plans.yearTaken': 'PKPT tahun {year} sudah ada. Buka PKPT itu, atau pilih tahun lain.',
  'plans.noProposals': 'Tidak ada usulan evaluasi {year} yang dapat Anda ambil.',
  'plans.rowWithoutOpd':
    'Rencana "{title}" belum menyebut OPD ({count} rencana). Lengkapi dahulu, lalu ajukan.',
  'planItems.activityEnded':
    'Kegiatan dari rencana ini sudah selesai, jadi rencananya tidak dapat diubah atau dihapus.',
  'activities.planNotLocked':
    'PKPT kegiatan ini belum dikunci atau sudah ditutup. Tugaskan tim setelah Inspektur mengunci PKPT.',
  'activities.reportMissing':
    'Kegiatan ini direncanakan menghasilkan laporan, tetapi belum ada satu pun. Buat laporannya dahulu.',
  'activities.reportsNotOut':
    '{count} laporan belum didistribusikan. Selesaikan dan distribusikan laporan itu dahulu.',
  'activities.reportUnderWay':
    '{count} laporan sudah diajukan atau terbit, jadi kegiatan ini tidak dapat dibatalkan.',
  'activities.sourceIsPlan':
    'Kegiatan dari PKPT dibuat saat PKPT dikunci. Pilih asal lain, atau tambahkan ke PKPT.',
  'activities.plannedValues': 'Isian ini berasal dari PKPT. Untuk mengubahnya, buka revisi PKPT.',
  'activities.reportApproved':
    'Laporan kegiatan ini sudah disetujui, jadi rencana terbitnya (RPL) tidak dapat diubah lagi.',
  'activities.endsBeforeStart':
    'Rencana selesai (RSP) lebih awal daripada rencana mulai (RMP). Perbaiki salah satunya.',
  'activities.reportDueBeforeStart':
    'Rencana terbit laporan (RPL) lebih awal daripada rencana mulai (RMP). Perbaiki salah satunya.',
  'activities.ptMissing': 'Tim belum punya Pengendali Teknis (PT). Pilih satu orang.',
  'activities.ptSeveral': 'Tim punya lebih dari satu Pengendali Teknis (PT). Sisakan satu orang.',
  'activities.ptIsIrban':
    'Pengendali Teknis (PT) tidak boleh Irban unit ini, karena Irban menyetujui setelah PT. Pilih orang lain.',
  'activities.ktMissing': 'Tim belum punya Ketua Tim (KT). Pilih satu orang.',
  'activities.ktSeveral': 'Tim punya lebih dari satu Ketua Tim (KT). Sisakan satu orang.',
  'activities.roleWithoutUser':
    'Ada hari pengawasan untuk {role}, tetapi belum ada orangnya. Tambahkan orang atau kosongkan harinya.',
  'activities.memberInactive':
    'Orang yang ditunjuk sebagai {role} sudah tidak aktif. Ganti dengan pengguna aktif.',
  'activities.personTwice':
    'Orang yang ditunjuk sebagai {role} sudah memegang peran lain. Satu orang satu peran dalam tim.',
  'activityLogs.future': 'Tanggal catatan belum tiba. Pilih hari ini atau hari sebelumnya.',
  'workingPapers.activityEnded':
    'Kegiatannya sudah selesai atau dibatalkan, jadi kertas kerja ini tidak dapat diperbaiki lagi.',
  'workingPapers.alreadyApproved':
    'Anda sudah menyetujui kertas kerja ini. Muat ulang halaman untuk melihat tahapnya sekarang.',
  'workingPapers.foreignOpd': 'OPD itu tidak diawasi dalam kegiatan ini. Pilih OPD lain.',
  'workingPapers.periodReversed':
    'Akhir periode lebih awal daripada awalnya. Perbaiki salah satunya.',
  'reports.sameApprover':
    'Anda sudah menyetujui laporan ini pada tingkat lain. Tingkat ini harus disetujui orang lain.',
  'reports.writerApproves':
    'Anda ikut menulis laporan ini, jadi bukan Anda yang menyetujuinya. Minta pengendali teknis lain atau pejabat pengganti (Plh.) menyetujuinya.',
  'reports.approvedByYou':
    'Anda sudah menyetujui laporan ini. Sekarang laporan menunggu tingkat berikutnya.',
  'reports.approvedBy':
    'Laporan ini sudah disetujui oleh {name} dan berpindah ke tingkat berikutnya. Muat ulang halaman untuk melihatnya.',
  'reports.recommendationsOpen':
    '{count} rekomendasi belum selesai. Laporan dapat ditutup setelah semuanya selesai.',
  'receipts.dateRequired': 'Tanggal diterima belum diisi. Tulis tanggal pada tanda terima.',
  'receipts.beforeDistribution':
    'Tanggal diterima lebih awal daripada tanggal laporan didistribusikan. Periksa tanggalnya.',
  'receipts.future': 'Tanggal diterima belum tiba. Pilih hari ini atau hari sebelumnya.',
  'recommendations.moneyRemaining':
    'Masih ada sisa {remaining} yang belum disetor, jadi belum bisa dinyatakan selesai. Pilih putusan lain, atau putuskan sisanya lewat SKTJM.',
  'recommendations.opdRead':
    'Laporannya sudah diajukan dengan OPD ini. Minta laporan dikembalikan, atau alihkan setelah didistribusikan.',
  'recommendations.notReleased':
    'Laporannya belum didistribusikan. Putuskan setelah rekomendasi ini sampai di OPD.',
  'recommendations.decidedInFuture':
    'Tanggal keputusan belum tiba. Pilih hari ini atau hari sebelumnya.',
  'recommendations.amountTooHigh':
    'Jumlah ini melebihi sisa, yaitu {remaining}. Isi paling banyak sebesar sisa.',
  'recommendations.sameOpd': 'Rekomendasi ini sudah ada pada OPD itu. Pilih OPD lain.',
  'recommendations.opdInactive': 'OPD itu tidak aktif atau tidak ada. Pilih OPD yang aktif.',
  'recommendations.evidenceForeign':
    'Berkas yang dipilih bukan milik data ini. Unggah berkasnya di sini, lalu pilih lagi.',
  'recommendations.noMoneyRemaining': 'Tidak ada sisa uang yang perlu diputuskan.',
  'followUps.oneOpen':
    'Sudah ada kiriman sejenis yang belum selesai untuk rekomendasi ini. Lanjutkan kiriman itu.',
  'followUps.itemAccepted':
    'Butir yang sudah diterima tidak dapat diubah atau dihapus. Ubah butir lain atau tambahkan yang baru.',
  'followUps.itemsRequired': 'Belum ada bukti. Tambahkan paling sedikit satu butir.',
  'followUps.itemIncomplete':
    'Butir {number} belum lengkap. Isi uraiannya dan lampirkan berkas, atau isi nilai setor.',
  'followUps.depositIncomplete':
    'Setoran pada butir {number} belum lengkap. Isi nomor bukti setor dan tanggal setor.',
  'followUps.depositInFuture': 'Tanggal setor pada butir {number} belum tiba. Periksa tanggalnya.',
  'followUps.agreementRequired': 'Pilih setuju atau tidak setuju dengan rekomendasi ini.',
  'followUps.reasonRequired': 'Anda tidak setuju. Tulis alasannya agar dapat dipertimbangkan.',
  'followUps.planRequired':
    'Bila setuju, isi rencana tindak lanjut, penanggung jawab, dan target selesai.',
  'followUps.verdictRequired': 'Putusan belum dipilih. Pilih selesai, sebagian, atau belum.',
  'followUps.noVerdictForResponse':
    'Tanggapan diverifikasi tanpa putusan. Kosongkan putusan dan nilai setor.',
  'followUps.reviewRequired': 'Butir {number} belum diperiksa. Terima atau kembalikan butir itu.',
  'followUps.reviewNoteRequired':
    'Butir {number} dikembalikan tanpa catatan. Tulis apa yang perlu diperbaiki.',
  'followUps.nothingReturned':
    'Semua butir diterima, jadi tidak ada yang perlu diperbaiki. Berikan putusan verifikasi.',
  'followUps.unknownItem':
    'Salah satu butir sudah tidak ada pada kiriman ini. Muat ulang halaman, lalu periksa lagi.',
  'followUps.ownWork':
    'Anda ikut menyusun atau mengirim tindak lanjut ini. Orang lain yang memeriksanya.',
  'followUps.reportClosed':
    'Laporannya sudah ditutup karena putusan ini. Minta Inspektur membuka kembali rekomendasinya dahulu.',
  'followUps.verdictOverruled':
    'Putusan ini dibuat sebelum rekomendasinya dibuka kembali. Kembalikan agar diverifikasi lagi.',
  'followUps.noDeposit': 'Tidak ada setoran yang diakui pada tindak lanjut ini.',
  'followUps.reopenFirst':
    'Rekomendasinya sudah dinyatakan selesai. Buka kembali rekomendasi itu dahulu, lalu batalkan setorannya.',
  'followUps.rejectedTooHigh':
    'Jumlah ini melebihi setoran yang diakui, yaitu {verified}. Isi paling banyak sebesar itu.',
  'followUps.restoresOwn':
    'Anda ikut mengirim, memverifikasi, atau mengonfirmasi setoran ini. Hanya orang lain yang dapat mengurangi jumlah yang dibatalkan atau mengubah alasannya.',
  'followUps.verifierConfirms':
    'Anda yang memverifikasi kiriman ini. Konfirmasi harus dilakukan orang lain.',
  'evaluations.periodTaken': '{title} sudah ada. Buka evaluasi itu, atau pilih periode lain.',
  'evaluations.periodAhead':
    'Periode ini belum mulai. Ajukan evaluasi setelah periodenya berjalan.',
  'evidence.parentRequired': 'Berkas harus melekat pada satu data. Unggah dari halaman data itu.',
  'evidence.fileRequired': 'Belum ada berkas. Pilih berkas, lalu unggah.',
  'evidence.type': 'Jenis berkas ini tidak diterima. Pakai salah satu: {allowed}.',
  'evidence.heic':
    'Foto ini memakai format HEIC yang tidak diterima. Simpan sebagai JPG, lalu unggah lagi.',
  'evidence.empty': 'Berkas ini kosong. Periksa berkasnya, lalu unggah lagi.',
  'evidence.tooLarge':
    'Ukuran berkas {sizeMb} MB; paling besar {maxMb} MB. Pilih berkas lain atau perkecil.',
  'evidence.content': 'Isi berkas ini tidak dapat diterima: {reason}. {advice}, lalu unggah lagi.',
  'evidence.infected':
    'Berkas ini mengandung virus dan tidak disimpan. Periksa komputer Anda dengan antivirus, lalu unggah salinan yang bersih.',
  'evidence.notScanned':
    'Pemeriksa virus sedang tidak menjawab, jadi berkas belum disimpan. Coba lagi beberapa menit lagi; bila tetap gagal, hubungi admin sistem.',
  'evidence.busy':
    'Banyak berkas sedang diperiksa, jadi berkas Anda belum disimpan. Tunggu sebentar, lalu coba lagi.',
  'evidence.bytesMissing':
    'Isi berkas ini tidak ada di tempat penyimpanan. Hubungi admin sistem: berkas perlu dipulihkan dari cadangan.',
  'evidence.range': 'Bagian berkas yang diminta tidak ada. Unduh berkasnya dari awal.',
}
