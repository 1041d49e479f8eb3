import {
  IconBinaryTree,
  IconBook2,
  IconCalendarCheck,
  IconClipboardList,
  IconDatabaseExport,
  IconHome,
  IconMail,
  IconPrinter,
  IconSchool,
  IconSettings,
  IconTable,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react'

/** The main menu, in the order of the month's work. The first is opened by Alt+1, the tenth by Alt+0. */
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
  { to: '/kompetensi', label: 'Kompetensi', icon: IconSchool },
] as const

/** The digit that opens the menu's entry `index` together with Alt. */
export const tombolMenu = (index: number): string => String((index + 1) % 10)

/** Below the month's work: what is opened now and then. */
export const MENU_BAWAH = [
  { to: '/pengaturan', label: 'Pengaturan', icon: IconSettings },
  { to: '/cadangan', label: 'Cadangan', icon: IconDatabaseExport },
  { to: '/bantuan', label: 'Bantuan', icon: IconBook2 },
] as const
