/** The editor's document as plain data, and what its parts are called there. */
import type { JSONContent } from '@tiptap/core'

export type Dokumen = JSONContent

export const SIMPUL = {
  paragraf: 'paragraph',
  baris: 'hardBreak',
  bulat: 'bulletList',
  urut: 'orderedList',
  butir: 'listItem',
  isian: 'isian',
  isianBerlabel: 'isianBerlabel',
  barisIsian: 'barisIsian',
  label: 'labelIsian',
  tabel: 'tabelDaftar',
  kolom: 'kolomTabel',
  judul: 'judulKolom',
  bila: 'bila',
  ulang: 'ulang',
  halamanBaru: 'halamanBaru',
} as const
