import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconArrowLeft, IconCopy, IconWand } from '@tabler/icons-react'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { JENJANG_STANDAR_LABEL } from '../../../domain/kompetensi/standar-bawaan'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { showUndo } from '../../ui/pesan-urung'
import type { JabatanStandar } from './kata'
import classes from './kebutuhan.module.css'
import { KisiBukti } from './kisi-bukti'
import { SalinStandar } from './salin-standar'
import { StandarButir } from './standar-butir'

const butir = ({ teknis, manajerial, sosialKultural }: JabatanStandar) => teknis + manajerial + sosialKultural
const sebutButir = (row: JabatanStandar) => (butir(row) === 0 ? 'Belum ada' : `${row.teknis} teknis, ${row.manajerial} manajerial, ${row.sosialKultural} sosial kultural`)

/** The post that is open at the right stands out. */
const kolom = (kini: string | undefined): DataColumn<JabatanStandar>[] => [
  { key: 'jabatan', judul: 'Jabatan', lebar: 170, nilai: ({ jabatan }) => jabatan, tampil: ({ kunci, jabatan }) => <span style={{ fontWeight: kunci === kini ? 700 : 400 }}>{kunci === kini ? `▸ ${jabatan}` : jabatan}</span> },
  { key: 'orang', judul: 'Pegawai', lebar: 66, rata: 'right', nilai: ({ orang }) => orang },
  { key: 'standar', judul: 'Standar', lebar: 78, rata: 'right', nilai: butir, tampil: (row) => (butir(row) === 0 ? 'Belum' : `${butir(row)} butir`) },
]
const KOLOM_EKSPOR: readonly KolomEkspor<JabatanStandar>[] = [
  { judul: 'Jabatan', lebar: 44, nilai: ({ jabatan }) => jabatan },
  { judul: 'Pegawai', lebar: 10, jenis: 'angka', nilai: ({ orang }) => orang },
  { judul: 'Jenjang', lebar: 24, nilai: ({ jenjang }) => jenjang && JENJANG_STANDAR_LABEL[jenjang] },
  { judul: 'Standar', lebar: 50, nilai: sebutButir },
]

/** Competency standards per post, and the proof of those who hold it. */
export function StandarPage() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error } = useRead(hr.standar.jabatan, undefined)
  const rows = useMemo(() => data ?? [], [data])
  const [tanda, setTanda] = useState<ReadonlySet<string>>(new Set())
  const [kunci, setKunci] = useState<string | null>(null)
  const [lihat, setLihat] = useState<'standar' | 'bukti'>('standar')
  const [menyalin, setMenyalin] = useState(false)
  const aktif = rows.find((row) => row.kunci === kunci) ?? rows[0]
  const columns = useMemo(() => kolom(aktif?.kunci), [aktif?.kunci])
  const kosong = rows.filter((row) => butir(row) === 0 && row.orang > 0)
  const sasaran = tanda.size > 0 ? rows.filter((row) => tanda.has(row.kunci)) : kosong
  const isi = useChange(hr.standar.isiBawaan, {
    onSuccess: ({ jabatan, butir: lines, tanpaJenjang }) => {
      setTanda(new Set())
      if (lines > 0) showUndo(`${lines} butir standar diisi pada ${jabatan} jabatan.`, () => client.invalidateQueries())
      else notifications.show({ message: 'Standar jabatan itu sudah lengkap, jadi tidak ada yang ditambahkan.' })
      if (tanpaJenjang.length > 0) notifications.show({ color: 'yellow', autoClose: 12_000, message: `Jenjang ${tanpaJenjang.slice(0, 5).join(', ')} belum dikenal, jadi kompetensi manajerial dan sosial kulturalnya diisi sendiri.` })
    },
  })
  const isiStandar = () => { if (sasaran.length > 0) isi.mutate({ jabatan: sasaran.map(({ jabatan }) => jabatan) }) }
  const kini = useRef(isiStandar)
  useEffect(() => { kini.current = isiStandar })
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Isi standar bawaan', keys: 'F9', run: () => { kini.current() } },
        { label: 'Lihat standar atau bukti pegawai', keys: 'F6', run: () => { setLihat((now) => (now === 'standar' ? 'bukti' : 'standar')) } },
      ],
      [],
    ),
  )
  const bertandaBerisi = rows.filter((row) => tanda.has(row.kunci))
  return (
    <Page
      title="Standar kompetensi"
      hint={rows.length > 0 ? `${rows.length} jabatan, ${kosong.length === 0 ? 'semuanya sudah punya standar' : `${kosong.length} belum punya standar`}.` : 'Apa yang diminta setiap jabatan, tingkat 1 sampai 5'}
      actions={
        <>
          <Button leftSection={<IconWand size={15} />} rightSection={<kbd>F9</kbd>} loading={isi.isPending} disabled={sasaran.length === 0} onClick={isiStandar}>Isi bawaan{sasaran.length > 0 ? ` (${sasaran.length} jabatan)` : ''}</Button>
          <Button variant="default" leftSection={<IconCopy size={15} />} disabled={bertandaBerisi.length === 0} onClick={() => { setMenyalin(true) }}>Salin ke yang dicentang</Button>
          <Button variant="default" leftSection={<IconArrowLeft size={15} />} onClick={() => void navigate('/kompetensi/kebutuhan')}>Kebutuhan</Button>
          <EksporButton nama="Standar kompetensi jabatan" judul={['STANDAR KOMPETENSI JABATAN']} kolom={KOLOM_EKSPOR} baris={rows} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/kebutuhan" />
      <ErrorAlert error={error} />
      {data && rows.length === 0 && <EmptyState title="Belum ada jabatan" action={<Button onClick={() => void navigate('/pegawai/impor')}>Impor pegawai</Button>}>Jabatan diambil dari pegawai yang aktif. Impor atau tambah pegawai beserta jabatannya, lalu kembali ke sini.</EmptyState>}
      {aktif && (
        <div className={classes['standar']}>
          <DataTable label="Jabatan" rows={rows} columns={columns} rowKey={(row) => row.kunci} selected={tanda} onSelect={setTanda} onActive={(row) => { setKunci(row.kunci) }} onOpen={(row) => { setKunci(row.kunci) }} />
          <section aria-label={`Jabatan ${aktif.jabatan}`}>
            <Group justify="space-between" wrap="nowrap">
              <Judul aktif={aktif} />
              <SegmentedControl style={{ flexShrink: 0 }} aria-label="Yang dilihat" value={lihat} onChange={(value) => { setLihat(value) }} data={[{ value: 'standar', label: 'Standar' }, { value: 'bukti', label: 'Bukti pegawai' }]} />
            </Group>
            {lihat === 'standar' ? <StandarButir key={aktif.kunci} jabatan={aktif} onIsi={() => { isi.mutate({ jabatan: [aktif.jabatan] }) }} /> : <KisiBukti key={aktif.kunci} jabatan={aktif} />}
          </section>
        </div>
      )}
      <SalinStandar opened={menyalin} onClose={() => { setMenyalin(false) }} asal={rows.filter((row) => butir(row) > 0)} ke={bertandaBerisi} onSelesai={() => { setTanda(new Set()) }} />
    </Page>
  )
} // prettier-ignore

function Judul({ aktif }: { aktif: JabatanStandar }) {
  const parts = [`${aktif.orang} pegawai`, aktif.jenjang ? `jenjang ${JENJANG_STANDAR_LABEL[aktif.jenjang].toLowerCase()}` : 'jenjang belum dikenal']
  return (
    <div style={{ minWidth: 0 }}>
      <div style={{ fontWeight: 700, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={aktif.jabatan}>{aktif.jabatan}</div>
      <div style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{parts.join(' · ')}</div>
    </div>
  ) // prettier-ignore
}
