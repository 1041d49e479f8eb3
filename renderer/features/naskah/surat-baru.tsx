import { Button, Group, Modal, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { BeberapaOrang } from './beberapa-orang'
import { PilihJenis, type JenisSurat } from './pilih-jenis'
import { PilihOrang } from '../../ui/pilih-orang'
import { pilihanBulan } from './tanggal'

interface Props {
  opened: boolean
  onClose: () => void
  /** Whoever the list is filtered by is offered first. */
  pegawaiId: string | null
}

/** Ctrl+N: the kind of letter, its month and people where it has them; then the draft is open. */
export function SuratBaru({ opened, onClose, pegawaiId }: Props) {
  // Read with the page and opened only with both: a kind that is typed and taken in one breath is found, with its month.
  const jenis = useRead(hr.naskah.templat, undefined)
  const bulan = useRead(hr.sesi.daftar, undefined)
  return (
    <Modal opened={opened && !jenis.isPending && !bulan.isPending} onClose={onClose} title="Surat baru" size={760} transitionProps={{ duration: 0 }}>
      <Isian onClose={onClose} pegawaiId={pegawaiId} />
    </Modal>
  )
}

function Isian({ onClose, pegawaiId }: Omit<Props, 'opened'>) {
  const navigate = useNavigate()
  const { data: jenis, error } = useRead(hr.naskah.templat, undefined)
  const { data: months = [] } = useRead(hr.sesi.daftar, undefined)
  const [picked, setPicked] = useState<string | null>(null)
  const [bulan, setBulan] = useState<string | null>(null)
  const [people, setPeople] = useState<readonly string[]>(pegawaiId === null ? [] : [pegawaiId])
  const one = jenis?.find(({ kode }) => kode === picked)
  const untukOrang = untukBerapa(one)
  const baru = useChange(hr.naskah.baru, {
    onSuccess: ({ id }) => {
      onClose()
      void navigate(`/surat/${id}`, { state: { baru: true } })
    },
  })
  const perluBulan = one?.sumber === 'periode'
  const periodeId = perluBulan ? (bulan ?? months[0]?.id ?? null) : null
  const create = () => {
    if (one && !baru.isPending) baru.mutate({ kode: one.kode, periodeId, pegawaiIds: untukOrang === 'tanpa' ? [] : [...people] })
  }
  /** One person is all there is to choose: the next Enter makes the draft. */
  const satu = (id: string | null) => {
    setPeople(id === null ? [] : [id])
    if (id !== null) document.getElementById('buat-konsep')?.focus()
  }
  /** Straight to the draft where nothing else is to be chosen; else to the people, or to the button: the newest month is nearly always meant. */
  const enter = () => {
    if (untukOrang === 'tanpa' && !perluBulan) create()
    else document.querySelector<HTMLElement>(untukOrang === 'tanpa' ? '#buat-konsep' : '[data-orang-surat] input')?.focus()
  }
  return (
    <>
      <ErrorAlert error={error} />
      <SimpleGrid cols={2} spacing="md">
        <PilihJenis jenis={jenis ?? []} kode={picked} onKode={setPicked} onPilih={enter} />
        <Stack gap="sm" justify="space-between">
          <Stack gap="sm">
            {one ? <Text fw={700}>{one.nama}</Text> : <Text size="sm" c="dimmed">Pilih jenis surat di kiri. Panah memilih, Enter melanjutkan.</Text>}
            {perluBulan && <Select label="Bulan yang datanya dipakai" allowDeselect={false} data={pilihanBulan(months)} value={periodeId} onChange={setBulan} nothingFoundMessage="Belum ada bulan yang dibuka" />}
            {perluBulan && months.length === 0 && <Text size="sm">Belum ada bulan yang dibuka di Sesi Bulanan. Konsep tetap dapat dibuat dan dilengkapi nanti.</Text>}
            <div data-orang-surat>
              {untukOrang === 'satu' && <PilihOrang label="Pegawai" description="Boleh dikosongkan dan diisi di konsepnya" clearable value={people[0] ?? null} onPilih={satu} />}
              {untukOrang === 'banyak' && <BeberapaOrang label="Pegawai" description="Boleh dikosongkan dan diisi di konsepnya" nilai={people} onSimpan={setPeople} />}
            </div>
          </Stack>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button id="buat-konsep" disabled={!one} loading={baru.isPending} onClick={create}>Buat konsep</Button>
          </Group>
        </Stack>
      </SimpleGrid>
    </>
  ) // prettier-ignore
}

/** Whether a kind has a field for one person or for several; the list itself says it, so that Enter never comes too early. */
function untukBerapa(jenis: JenisSurat | undefined): 'tanpa' | 'satu' | 'banyak' {
  if (!jenis) return 'tanpa'
  if (jenis.perOrang !== null) return 'satu'
  return jenis.banyakOrang ? 'banyak' : 'tanpa'
}
