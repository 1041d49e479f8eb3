import {
  IconBinaryTree,
  IconBook2,
  IconCalendarCheck,
  IconClipboardList,
  IconDatabaseExport,
  IconHome,
  IconMail,
  IconPrinter,
  IconSettings,
  IconTable,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react'

/** The main menu, in the order of the month's work. `key` is the Alt+digit that opens it. */
export const MENU = [
  { to: '/', label: 'Beranda', icon: IconHome },
  { to: '/sesi', label: 'Sesi Bulanan', icon: IconCalendarCheck },
  { to: '/skp', label: 'SKP', icon: IconTargetArrow },
  { to: '/matriks', label: 'Matriks Peran Hasil', icon: IconTable },
  { to: '/pegawai', label: 'Pegawai', icon: IconUsers },
  { to: '/penilai', label: 'Unit dan Penilai', icon: IconBinaryTree },
  { to: '/cetak', label: 'Cetak Formulir', icon: IconPrinter },
  { to: '/surat', label: 'Surat', icon: IconMail },
  { to: '/rekap', label: 'Rekap', icon: IconClipboardList },
] as const

/** Below the month's work: what is opened now and then. */
export const MENU_BAWAH = [
  { to: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
  { to: '/cadangan', label: 'Cadangan', icon: IconDatabaseExport },
  { to: '/bantuan', label: 'Bantuan', icon: IconBook2 },
] as const
