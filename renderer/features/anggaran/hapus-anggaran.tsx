import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { peringatanPagu } from '../../../domain/anggaran/pagu'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import type { BarisAnggaran } from './baris-anggaran'

interface Props {
  baris: BarisAnggaran
  lain: readonly BarisAnggaran[]
  onBatal: () => void
  onSelesai: () => void
  onGeser: () => void
}

/** A line that pays for programmes goes only when another takes them over; one that was shifted, only after its shifts. */
export function HapusAnggaran({ baris, lain, onBatal, onSelesai, onGeser }: Props) {
  const client = useQueryClient()
  const [pindahKe, setPindahKe] = useState<string | null>(null)
  const hapus = useChange(hr.anggaran.hapus, {
    onSuccess: ({ dipindah }) => {
      showUndo(dipindah > 0 ? `Mata anggaran dihapus; ${dipindah} biaya dipindahkan.` : 'Mata anggaran dihapus.', () => client.invalidateQueries())
      onSelesai()
    },
  })
  const target = lain.find(({ id }) => id === pindahKe)
  const lebih = target && peringatanPagu(`“${target.uraian}”`, { paguEfektif: target.paguEfektif, terikat: target.terikat + baris.terikat, beban: target.beban + baris.beban })
  if (baris.pergeseran > 0)
    return (
      <Pertanyaan judul={`“${baris.uraian}” punya ${baris.pergeseran} pergeseran, jadi belum dapat dihapus. Hapus dahulu pergeserannya.`} onBatal={onBatal}>
        <Button data-autofocus onClick={onGeser}>Lihat pergeseran</Button>
      </Pertanyaan>
    ) // prettier-ignore
  if (baris.program === 0)
    return (
      <Pertanyaan judul={`Hapus “${baris.uraian}” dari anggaran ${baris.tahun}? Dapat diurungkan dengan Ctrl+Z.`} onBatal={onBatal}>
        <Button color="red.9" autoFocus loading={hapus.isPending} onClick={() => { hapus.mutate({ id: baris.id }) }}>Hapus</Button>
      </Pertanyaan>
    ) // prettier-ignore
  return (
    <Pertanyaan judul={`“${baris.uraian}” masih membiayai ${baris.program} program dengan beban ${rupiah(baris.beban)}. Pindahkan biayanya ke mata anggaran lain, lalu mata anggaran ini dihapus.`} onBatal={onBatal}
      isi={
        <>
          <Select autoFocus label="Pindahkan biayanya ke" placeholder="Pilih mata anggaran" data={lain.map(({ id, uraian, sisa }) => ({ value: id, label: `${uraian} (sisa ${rupiah(sisa)})` }))} value={pindahKe} onChange={setPindahKe} />
          {lain.length === 0 && <Text size="sm">Belum ada mata anggaran lain pada tahun {baris.tahun}. Tambahkan dahulu.</Text>}
          {lebih && <Alert color="orange">{lebih}</Alert>}
        </>
      }
    >
      <Button color="red.9" disabled={pindahKe === null} loading={hapus.isPending} onClick={() => { hapus.mutate({ id: baris.id, pindahKe }) }}>Pindahkan lalu hapus</Button>
    </Pertanyaan>
  ) // prettier-ignore
}

function Pertanyaan({ judul, isi, onBatal, children }: { judul: string; isi?: ReactNode; onBatal: () => void; children: ReactNode }) {
  return (
    <Alert color="red" variant="light" role="group" aria-label="Hapus mata anggaran">
      <Stack gap="xs">
        <Text size="sm">{judul}</Text>
        {isi}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onBatal}>Batal</Button>
          {children}
        </Group>
      </Stack>
    </Alert>
  ) // prettier-ignore
}
