import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { hr } from '../ipc/client'
import { showError } from '../ipc/hooks'

export interface KolomEkspor<T> {
  judul: string
  /** Characters. */
  lebar: number
  jenis?: 'teks' | 'angka' | 'tanggal'
  nilai: (row: T) => string | number | null
}

interface Props<T> {
  nama: string
  judul: readonly string[]
  kolom: readonly KolomEkspor<T>[]
  baris: readonly T[]
  /** Only the icon, where there is no room for words; this is what it is called. */
  ringkas?: string
}

/** The day of a UTC instant in the office's own time zone, as a date column takes it. */
export const tanggalSetempat = (waktu: string | null) =>
  waktu === null || Number.isNaN(Date.parse(waktu)) ? null : new Date(waktu).toLocaleDateString('sv-SE')

/** "Simpan .xlsx" for any list: what is on the screen is what is in the file. */
export function EksporButton<T>({ nama, judul, kolom, baris, ringkas }: Props<T>) {
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const file = await hr.ekspor.tabel({
        nama,
        judul: [...judul],
        kolom: kolom.map((one) => ({ judul: one.judul, lebar: one.lebar, jenis: one.jenis ?? 'teks' })),
        baris: baris.map((row) => kolom.map(({ nilai }) => nilai(row))),
      })
      if (file) notifications.show({ message: `Disimpan: ${file}` })
    } catch (error) {
      showError(error as Error)
    } finally {
      setBusy(false)
    }
  }
  if (ringkas)
    return (
      <Tooltip label={ringkas}>
        <ActionIcon aria-label={ringkas} loading={busy} disabled={baris.length === 0} onClick={() => void save()}>
          <IconTableExport size={16} />
        </ActionIcon>
      </Tooltip>
    )
  return (
    <Button variant="default" leftSection={<IconTableExport size={15} />} loading={busy} disabled={baris.length === 0} onClick={() => void save()}>
      Simpan .xlsx
    </Button>
  )
}
