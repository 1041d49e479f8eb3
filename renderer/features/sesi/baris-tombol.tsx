import { Text } from '@mantine/core'
import classes from './sesi.module.css'

/** A thin line of the keys that matter most here. */
export function BarisTombol() {
  return (
    <Text fz="xs" px="sm" py={3} className={classes['redup']} style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <kbd>Enter</kbd> sel berikutnya · <kbd>Ctrl+D</kbd> salin bulan lalu · <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> rating · <kbd>F2</kbd> frasa · <kbd>F3</kbd> bukti · <kbd>Ctrl+Enter</kbd> pegawai berikutnya ·{' '}
      <kbd>F1</kbd> semua tombol
    </Text>
  )
}
