import { Alert, Button, Flex } from '@mantine/core'
import { IconAlertTriangle, IconArrowsExchange, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { sebutProgram } from '../../../domain/anggaran/pagu'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { DataTable } from '../../ui/data-table'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { EKSPOR_ANGGARAN, KOLOM_ANGGARAN, type BarisAnggaran, type DaftarAnggaran } from './baris-anggaran'
import { GrafikAnggaran } from './grafik-anggaran'
import { IsianAnggaran } from './isian-anggaran'
import { KosongAnggaran } from './kosong-anggaran'
import { PergeseranAnggaran } from './pergeseran-anggaran'
import { RincianAnggaran } from './rincian-anggaran'
import { useSalinAnggaran } from './use-salin-anggaran'

type Dialog = { jenis: 'isian'; id: string | null } | { jenis: 'rincian'; id: string } | { jenis: 'geser'; dariId: string | null }

/** Money for training in a year: each line against its ceiling, as bars and as a table. */
export function AnggaranPage() {
  const tahun = useTahunKompetensi()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { data, error } = useRead(hr.anggaran.daftar, { tahun })
  const baris = useMemo(() => data?.baris ?? [], [data])
  const cari = (id: string | null) => baris.find((one) => one.id === id)
  const close = () => { setDialog(null) } // prettier-ignore
  const { dari: salinDari, mutate: salin } = useSalinAnggaran(tahun, data?.tahunLain ?? [])
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Tambah mata anggaran', keys: 'Ctrl+N', run: () => { setDialog({ jenis: 'isian', id: null }) } },
        { label: 'Pergeseran anggaran', keys: 'Ctrl+G', run: () => { setDialog({ jenis: 'geser', dariId: null }) } },
        ...(salinDari === undefined ? [] : [{ label: `Salin mata anggaran dari tahun ${salinDari}`, run: () => { salin({ dari: salinDari, ke: tahun }) } }]),
      ],
      [salin, salinDari, tahun],
    ),
  ) // prettier-ignore
  return (
    <Page
      title="Anggaran pengembangan kompetensi"
      hint={data && baris.length > 0 ? ringkasan(data) : 'Pagu, komitmen, dan realisasi setiap mata anggaran'}
      actions={
        <>
          <Button leftSection={<IconPlus size={15} />} onClick={() => { setDialog({ jenis: 'isian', id: null }) }}>Tambah <kbd style={{ marginLeft: 6 }}>Ctrl N</kbd></Button>
          <Button variant="default" leftSection={<IconArrowsExchange size={15} />} disabled={baris.length === 0} onClick={() => { setDialog({ jenis: 'geser', dariId: null }) }}>Pergeseran</Button>
          <EksporButton nama={`Anggaran pengembangan kompetensi ${tahun}`} judul={['ANGGARAN PENGEMBANGAN KOMPETENSI', `TAHUN ${tahun}`]} kolom={EKSPOR_ANGGARAN} baris={baris} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/anggaran" />
      <ErrorAlert error={error} />
      {data && <Peringatan data={data} />}
      {data && baris.length === 0 && <KosongAnggaran tahun={tahun} tahunLain={data.tahunLain} onTambah={() => { setDialog({ jenis: 'isian', id: null }) }} />}
      {baris.length > 0 && (
        <Flex gap="sm" flex={1} mih={0}>
          <GrafikAnggaran baris={baris} />
          <DataTable label="Mata anggaran" rows={baris} columns={KOLOM_ANGGARAN} rowKey={({ id }) => id} onOpen={({ id }) => { setDialog({ jenis: 'rincian', id }) }} />
        </Flex>
      )}
      <IsianAnggaran baris={dialog?.jenis === 'isian' ? (cari(dialog.id) ?? null) : undefined} tahun={tahun} onClose={close} />
      <PergeseranAnggaran opened={dialog?.jenis === 'geser'} dariId={dialog?.jenis === 'geser' ? dialog.dariId : null} tahun={tahun} baris={baris} pergeseran={data?.pergeseran ?? []} onClose={close} />
      <RincianAnggaran
        baris={dialog?.jenis === 'rincian' ? (cari(dialog.id) ?? null) : null}
        lain={baris.filter(({ id }) => dialog?.jenis === 'rincian' && id !== dialog.id)}
        onUbah={({ id }) => { setDialog({ jenis: 'isian', id }) }}
        onGeser={({ id }: BarisAnggaran) => { setDialog({ jenis: 'geser', dariId: id }) }}
        onClose={close}
      />
    </Page>
  ) // prettier-ignore
}

const ringkasan = ({ jumlah: { paguEfektif, realisasi, komitmen, sisa } }: DaftarAnggaran) => `Pagu ${rupiah(paguEfektif)} · komitmen ${rupiah(komitmen)} · realisasi ${rupiah(realisasi)} · ${sisa < 0 ? 'lebih' : 'sisa'} ${rupiah(Math.abs(sisa))}`

/** Lines over their ceiling, and costs that no line pays yet. */
function Peringatan({ data: { baris, tanpaAnggaran } }: { data: DaftarAnggaran }) {
  const kalimat = baris.flatMap(({ peringatan }) => peringatan ?? [])
  const { jumlah, program } = tanpaAnggaran
  if (jumlah > 0) kalimat.push(`Biaya ${rupiah(jumlah)} belum ditentukan mata anggarannya: ${sebutProgram(program.map(({ judul }) => judul))}.`)
  if (kalimat.length === 0) return null
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={16} />} py={6}>
      {kalimat.slice(0, 3).map((satu) => <div key={satu}>{satu}</div>)}
      {kalimat.length > 3 && <div>Masih ada {kalimat.length - 3} peringatan lain; lihat kolom Sisa.</div>}
    </Alert>
  ) // prettier-ignore
}
