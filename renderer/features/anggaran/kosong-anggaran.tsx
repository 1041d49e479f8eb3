import { Button, Group } from '@mantine/core'
import { EmptyState } from '../../ui/empty-state'
import { useSalinAnggaran } from './use-salin-anggaran'

/** A year without lines: begin one, or take over those of the last year that has some. */
export function KosongAnggaran({ tahun, tahunLain, onTambah }: { tahun: number; tahunLain: readonly number[]; onTambah: () => void }) {
  const { dari, busy, mutate } = useSalinAnggaran(tahun, tahunLain)
  return (
    <EmptyState
      title={`Belum ada mata anggaran tahun ${tahun}`}
      action={
        <Group gap="xs">
          <Button onClick={onTambah}>Tambah mata anggaran</Button>
          {dari !== undefined && <Button variant="default" loading={busy} onClick={() => { mutate({ dari, ke: tahun }) }}>Salin dari tahun {dari}</Button>}
        </Group>
      }
    >
      Masukkan belanja pelatihan seperti pada DPA: kode rekening, uraian, dan pagunya. Biaya program lalu dibebankan ke mata anggaran ini, dan yang melampaui pagu diperingatkan sebelum terjadi.
    </EmptyState>
  ) // prettier-ignore
}
