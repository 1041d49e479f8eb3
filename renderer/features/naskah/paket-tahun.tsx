import { Button, Checkbox, Group, Modal, ScrollArea, Select, Stack, Text } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { showError, useRead } from '../../ipc/hooks'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { Kemajuan } from './kemajuan'
import { useKerja } from './kerja'
import { usePegawai } from '../../ui/pilih-orang'

type Hasil = NonNullable<Awaited<ReturnType<typeof hr.arsip.paketTahun>>>

/** One folder for each person with the year's forms, letters and list of evidence. */
export function PaketTahun({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Paket tahun" size="lg" transitionProps={{ duration: 0 }}>
      <Isi onClose={onClose} />
    </Modal>
  )
}

function Isi({ onClose }: { onClose: () => void }) {
  const kerja = useKerja('paket-tahun', hr.arsip.paketTahun, hr.arsip.batal)
  const { job } = kerja
  if (job?.hasil) return <Selesai hasil={job.hasil} jobId={job.jobId} onTutup={() => { kerja.tutup(); onClose() }} /> // prettier-ignore
  if (job) return <Kemajuan judul="Menyusun paket tahun" job={job} onBatal={kerja.batal} keterangan="Dialog ini boleh ditutup; pekerjaannya terus berjalan." />
  return <Pilihan onClose={onClose} onMulai={kerja.mulai} />
}

function Pilihan({ onClose, onMulai }: { onClose: () => void; onMulai: (input: { tahun: number; pegawaiIds: string[] | null }) => void }) {
  const { orang } = usePegawai()
  const { data: months = [] } = useRead(hr.sesi.daftar, undefined)
  const tahunIni = new Date().getFullYear()
  const tahun = [...new Set([tahunIni, ...months.map((month) => month.tahun)])].sort((a, b) => b - a)
  const [chosen, setChosen] = useState(String(tahunIni))
  const [semua, setSemua] = useState(true)
  const [people, setPeople] = useState<readonly string[]>([])
  return (
    <Stack gap="sm">
      <Text size="sm">Untuk setiap pegawai dibuat satu folder: formulir bulanan, surat yang terbit, serta bukti dan daftarnya selama satu tahun. Cocok untuk arsip akhir tahun dan pemeriksaan.</Text>
      <Select data-autofocus openOnFocus={false} label="Tahun" w={120} allowDeselect={false} data={tahun.map(String)} value={chosen} onChange={(value) => { if (value) setChosen(value) }} />
      <Checkbox label={`Semua pegawai (${orang.length})`} checked={semua} onChange={(event) => { setSemua(event.currentTarget.checked) }} />
      {!semua && <div style={{ height: 300, display: 'flex', border: '1px solid var(--mantine-color-default-border)' }}><DaftarPegawai orang={orang} dipilih={people} onChange={setPeople} /></div>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>Batal</Button>
        <Button disabled={!semua && people.length === 0} onClick={() => { onMulai({ tahun: Number(chosen), pegawaiIds: semua ? null : [...people] }) }}>Pilih folder dan susun…</Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}

function Selesai({ hasil: { tempat, orang, berkas, lewat }, jobId, onTutup }: { hasil: Hasil; jobId: string; onTutup: () => void }) {
  return (
    <Stack gap="sm">
      <Text fw={700}>Selesai: {orang} folder, {berkas} berkas</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{tempat}</Text>
      {lewat.length > 0 && (
        <>
          <Text size="sm" fw={600}>Dilewati ({lewat.length})</Text>
          <ScrollArea.Autosize mah={220} viewportProps={{ tabIndex: 0 }}>{lewat.map((line, i) => <Text key={i} size="sm">{line}</Text>)}</ScrollArea.Autosize>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onTutup}>Tutup</Button>
        <Button data-autofocus leftSection={<IconFolderOpen size={15} />} onClick={() => void hr.arsip.buka({ jobId }).catch(showError)}>Buka folder</Button>
      </Group>
    </Stack>
  ) // prettier-ignore
}
