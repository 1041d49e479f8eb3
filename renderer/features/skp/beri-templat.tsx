import { Button, Checkbox, Group, Modal, Stack, Stepper, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { rentangTahun } from '../../../domain/skp/rentang'
import type { PapanPegawai } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { showError, useChange, useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { BeriPilih } from './beri-pilih'
import { BeriPratinjau } from './beri-pratinjau'

interface Props {
  tahun: number
  rows: readonly PapanPegawai[]
  onClose: () => void
}

/** "Beri SKP dari templat": choose people, see what each gets and why, give all at once. */
export function BeriTemplat({ tahun, rows, onClose }: Props) {
  const [step, setStep] = useState(0)
  const [people, setPeople] = useState<ReadonlySet<string>>(() => new Set(rows.filter(({ skp }) => skp.length === 0).map(({ pegawaiId }) => pegawaiId)))
  const [rentang, setRentang] = useState(rentangTahun(tahun))
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [lastYear, setLastYear] = useState(false)
  const pilihan = [...chosen].map(([pegawaiId, templatKode]) => ({ pegawaiId, templatKode }))
  const preview = useRead(hr.skp.pratinjauBerikan, { tahun, ...rentang, pegawaiIds: [...people], pilihan, utamakanTahunLalu: lastYear }, { enabled: step === 1 })
  const give = useChange(hr.skp.berikan, { onSuccess: () => { setStep(2) } })
  const given = (preview.data ?? []).flatMap(({ pegawaiId, templatKode }) => (templatKode && people.has(pegawaiId) ? [{ pegawaiId, templatKode }] : []))
  const hasLastYear = (preview.data ?? []).some(({ adaTahunLalu }) => adaTahunLalu)
  return (
    <Modal opened onClose={onClose} size="min(1120px, 94vw)" title={`Beri SKP ${tahun} dari templat`} styles={{ body: { display: 'flex', flexDirection: 'column', height: 'min(620px, 74vh)' } }}>
      <Stepper active={step} size="xs" mb="sm" allowNextStepsSelect={false}>
        <Stepper.Step label="Pilih pegawai" />
        <Stepper.Step label="Periksa" />
        <Stepper.Step label="Selesai" />
      </Stepper>
      {step === 0 && <BeriPilih rows={rows} people={people} onPeople={setPeople} rentang={rentang} onRentang={setRentang} tahun={tahun} />}
      {step === 1 && <BeriPratinjau preview={preview.data ?? []} error={preview.error} onChoose={(pegawaiId, kode) => { setChosen(new Map([...chosen, [pegawaiId, kode]])) }} />}
      {step === 2 && <Selesai hasil={give.data} onClose={onClose} />}
      {step < 2 && (
        <Group justify="flex-end" pt="sm">
          {step === 1 && hasLastYear && <Checkbox mr="auto" label={`Salin dari SKP ${tahun - 1} bila ada`} checked={lastYear} onChange={(event) => { setLastYear(event.currentTarget.checked) }} />}
          {step === 1 && <Button variant="default" onClick={() => { setStep(0) }}>Kembali</Button>}
          {step === 0 && <Button data-autofocus={people.size > 0 || undefined} disabled={people.size === 0} onClick={() => { setStep(1) }}>Lanjut: periksa {people.size} orang</Button>}
          {step === 1 && <Button key={given.length > 0 ? 'siap' : 'menunggu'} autoFocus disabled={given.length === 0} loading={give.isPending || preview.isFetching} onClick={() => { give.mutate({ tahun, ...rentang, pilihan: given }) }}>Beri SKP kepada {given.length} orang</Button>}
        </Group>
      )}
    </Modal>
  )
}

interface Hasil {
  dibuat: number
  tertaut: number
  skpIds: string[]
  dilewati: unknown[]
}

function Selesai({ hasil, onClose }: { hasil: Hasil | undefined; onClose: () => void }) {
  const client = useQueryClient()
  const approve = useChange(hr.skp.langkahBanyak)
  const [tanggal, setTanggal] = useState<string | null>(new Date().toLocaleDateString('sv'))
  const takeBack = async () => {
    await hr.riwayat.urungkan(undefined)
    await client.invalidateQueries()
    onClose()
  }
  if (!hasil) return null
  return (
    <Stack align="center" justify="center" style={{ flex: 1 }}>
      <Title order={2}>{hasil.dibuat} SKP dibuat sebagai draf</Title>
      <Text ta="center" maw={560}>
        {hasil.tertaut} hasil kerja ditautkan ke hasil kerja pimpinan.{hasil.dilewati.length > 0 ? ` ${hasil.dilewati.length} orang dilewati.` : ''} Periksa lalu sesuaikan target dengan keadaan kantor sebelum diajukan.
      </Text>
      {approve.data && (
        <Text ta="center" maw={560}>
          {approve.data.berhasil} SKP diajukan dan disetujui.{approve.data.ditolak.length > 0 ? ` ${approve.data.ditolak.length} belum dapat: ${approve.data.ditolak.slice(0, 3).map(({ nama, alasan }) => `${nama} (${alasan})`).join('; ')}` : ''}
        </Text>
      )}
      {!approve.data && <TanggalInput w={260} label="Tanggal penetapan" description="Dicetak di atas tanda tangan bila langsung disetujui." value={tanggal} onChange={setTanggal} />}
      <Group>
        {!approve.data && <Button variant="default" onClick={() => void takeBack().catch(showError)}>Urungkan semuanya</Button>}
        {!approve.data && <Button variant="default" disabled={!tanggal} loading={approve.isPending} onClick={() => { if (tanggal) approve.mutate({ skpIds: hasil.skpIds, langkah: 'ajukan_dan_setujui', tanggal }) }}>Langsung ajukan dan setujui</Button>}
        <Button autoFocus onClick={onClose}>Tutup</Button>
      </Group>
    </Stack>
  )
}
