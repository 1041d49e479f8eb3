import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { ambilPertama } from './ui/ambil-pertama'

const takar: MantineColorsTuple = [
  '#e8f4f3',
  '#d3e6e4',
  '#a7cdc9',
  '#77b2ac',
  '#509c94',
  '#378e86',
  '#26877e',
  '#16746c',
  '#04685f',
  '#005a52',
]

/** Compact, sober, readable at 1366×768: small controls, 14 px text, one accent. */
export const theme = createTheme({
  primaryColor: 'takar',
  // White words on it stay above 4.5:1 in both schemes.
  primaryShade: 7,
  colors: { takar },
  fontFamily: '"Segoe UI", "Noto Sans", "Open Sans", Arial, sans-serif',
  fontSizes: { xs: '12px', sm: '13.5px', md: '14.5px', lg: '16px', xl: '19px' },
  headings: { fontFamily: '"Segoe UI", "Noto Sans", "Open Sans", Arial, sans-serif', sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '18px' }, h3: { fontSize: '15.5px' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true, minRows: 2 } },
    NumberInput: { defaultProps: { size: 'xs' } },
    // What is typed marks the first that fits: Enter takes it.
    Select: { defaultProps: { size: 'xs', searchable: true, selectFirstOptionOnChange: true, onKeyDown: ambilPertama, nothingFoundMessage: 'Tidak ditemukan', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'xs', searchable: true, nothingFoundMessage: 'Tidak ditemukan' } },
    Autocomplete: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { size: 'xs', valueFormat: 'D MMMM YYYY', locale: 'id', clearable: true, clearButtonProps: { 'aria-label': 'Kosongkan' } } },
    Checkbox: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 'xs', fz: 'sm' } },
    // A dialog's heading is no second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    // Growing into sight, a dialog could not take the keyboard at once.
    Modal: { defaultProps: { transitionProps: { duration: 0 }, closeButtonProps: { 'aria-label': 'Tutup' } } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 }, closeButtonProps: { 'aria-label': 'Tutup' }, position: 'right' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' } }, styles: { description: { color: 'var(--mantine-color-text)' } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, fz: 'xs' } },
  },
})
