import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { PilihanPejabat } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import type { Naskah, SimpanNaskah } from './use-simpan-naskah'

interface Props {
  opened: boolean
  onClose: () => void
  naskah: Naskah
  simpan: SimpanNaskah['simpan']
}

/** Whose authority it is, and who signs for it. */
export function GantiPenandaTangan({ opened, onClose, naskah, simpan }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Ganti penanda tangan" transitionProps={{ duration: 0 }}>
      <Isian onClose={onClose} naskah={naskah} simpan={simpan} />
    </Modal>
  )
}

function Isian({ onClose, naskah, simpan }: Omit<Props, 'opened'>) {
  const { data: pejabat = [] } = useRead(hr.naskah.pejabat, undefined)
  const [pilihan, setPilihan] = useState<PilihanPejabat>(naskah.isi.pejabat ?? naskah.templat.pejabat)
  const data = pejabat.map(({ kursi, nama }) => ({ value: kursi, label: nama }))
  const without = (...kursi: (string | undefined)[]) => data.filter(({ value }) => !kursi.includes(value))
  const save = (value: PilihanPejabat | null) => void simpan({ isi: { pejabat: value } }).then(onClose, () => undefined)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save(pilihan)
      }}
    >
      <Stack gap="sm">
        <Select data-autofocus openOnFocus={false} label="Yang berwenang" allowDeselect={false} data={data} value={pilihan.kursi} onChange={(kursi) => { if (kursi) setPilihan({ kursi }) }} />
        <Select
          label="Ditandatangani atas namanya (a.n.) oleh" placeholder="Tidak, ditandatangani sendiri" clearable data={without(pilihan.kursi)} value={pilihan.an ?? null}
          onChange={(an) => { setPilihan(an === null ? { kursi: pilihan.kursi } : { kursi: pilihan.kursi, an }) }}
        />
        <Select
          label="Untuk beliau (u.b.) oleh" description="Hanya bila yang bertanda tangan atas nama menyerahkannya lagi" placeholder="Tidak" clearable disabled={!pilihan.an} data={without(pilihan.kursi, pilihan.an)} value={pilihan.ub ?? null}
          onChange={(ub) => { setPilihan({ kursi: pilihan.kursi, ...(pilihan.an ? { an: pilihan.an } : {}), ...(ub === null ? {} : { ub }) }) }}
        />
        <Text size="xs" c="dimmed">Plt., Plh., dan Pj. tidak dipilih di sini: Takar mengetahuinya dari riwayat jabatan pada tanggal naskah.</Text>
        <Group justify="space-between">
          <Button variant="subtle" disabled={naskah.isi.pejabat === null} onClick={() => { save(null) }}>Kembali ke templat</Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit">Pakai</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
