/**
 * Payload's own screens where its Indonesian is missing, English or not how we speak. Keys are
 * Payload's; `lexical` is the editor, which has no Indonesian at all.
 */
export const payloadOverrides = {
  id: {
    general: {
      created: 'Dibuat',
      createNew: 'Buat baru',
      edit: 'Ubah',
      editLabel: 'Ubah {{label}}',
      email: 'Surel',
      filter: 'Saring',
      filters: 'Saringan',
      item: 'Butir',
      lastModified: 'Terakhir diubah',
      noLabel: '—',
      noResults: 'Belum ada {{label}}, atau tidak ada yang cocok dengan saringan Anda.',
      submissionSuccessful: 'Tersimpan.',
      submitting: 'Menyimpan …',
      updatedSuccessfully: 'Perubahan tersimpan.',
      successfullyCreated: '{{label}} tersimpan.',
      dashboard: 'Pekerjaan saya',
    },
    authentication: {
      changePassword: 'Ubah kata sandi',
      forgotPasswordQuestion: 'Lupa kata sandi?',
    },
    upload: { selectFile: 'Pilih berkas', dragAndDrop: 'Tarik dan lepas berkas' },
    lexical: {
      general: {
        placeholder: 'Mulai menulis, atau ketik / untuk pilihan …',
        slashMenuBasicGroupLabel: 'Dasar',
        slashMenuListGroupLabel: 'Daftar',
        toolbarItemsActive: '{{count}} aktif',
      },
      align: {
        alignCenterLabel: 'Rata tengah',
        alignJustifyLabel: 'Rata kiri-kanan',
        alignLeftLabel: 'Rata kiri',
        alignRightLabel: 'Rata kanan',
      },
      blockquote: { label: 'Kutipan' },
      heading: { label: 'Judul {{headingLevel}}' },
      horizontalRule: { label: 'Garis mendatar' },
      indent: { decreaseLabel: 'Kurangi inden', increaseLabel: 'Tambah inden' },
      orderedList: { label: 'Daftar bernomor' },
      paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
      unorderedList: { label: 'Daftar butir' },
    },
  },
  en: { general: { noLabel: '—', dashboard: 'My work' } },
}
