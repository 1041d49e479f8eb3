import { Alert, Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { TabelPertanyaan } from './batang'
import classes from './evaluasi.module.css'
import { angka, tanggalPendek, type Evaluasi, type Lembar } from './jenis'
import { LembarKetik } from './lembar-ketik'

const siapa = ({ nama }: Lembar) => nama ?? 'Tanpa nama'

/** Level 1: the pile of sheets at the left, what it says at the right. */
export function BagianReaksi({ data }: { data: Evaluasi }) {
  const [ubah, setUbah] = useState<Lembar | null>(null)
  const nomor = useMemo(() => new Map(data.lembar.map(({ id }, i) => [id, i + 1])), [data.lembar])
  const tingkat = data.tingkat.find((one) => one.tingkat === 'reaksi')
  const kolom = useMemo(
    (): DataColumn<Lembar>[] => [
      { key: 'nomor', judul: 'Lembar', lebar: 72, nilai: ({ id }) => nomor.get(id) ?? 0 },
      { key: 'nama', judul: 'Peserta', lebar: 150, nilai: siapa },
      ...data.reaksi.map(({ kode, teks }, i): DataColumn<Lembar> => ({ key: kode, judul: String(i + 1), lebar: 34, rata: 'right', nilai: ({ nilai }) => nilai[kode] ?? null, tampil: ({ nilai }) => <span title={teks}>{nilai[kode] ?? '–'}</span> })),
      { key: 'rata', judul: 'Rata', lebar: 56, rata: 'right', nilai: ({ rata }) => rata, tampil: ({ rata }) => <span className="angka">{angka(rata)}</span> },
      { key: 'saran', judul: 'Saran', lebar: 160, nilai: ({ saran }) => saran },
      { key: 'tanggal', judul: 'Tanggal', lebar: 104, nilai: ({ tanggal }) => tanggal, tampil: ({ tanggal }) => <span className="angka">{tanggalPendek(tanggal)}</span> },
    ],
    [data.reaksi, nomor],
  )
  const ekspor: KolomEkspor<Lembar>[] = [
    { judul: 'Lembar', lebar: 9, jenis: 'angka', nilai: ({ id }) => nomor.get(id) ?? 0 },
    { judul: 'Peserta', lebar: 30, nilai: siapa },
    ...data.reaksi.map(({ kode, teks }): KolomEkspor<Lembar> => ({ judul: teks, lebar: 18, jenis: 'angka', nilai: ({ nilai }) => nilai[kode] ?? null })),
    { judul: 'Rata-rata', lebar: 10, jenis: 'angka', nilai: ({ rata }) => rata },
    { judul: 'Saran', lebar: 60, nilai: ({ saran }) => saran },
    { judul: 'Tanggal', lebar: 13, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
  ]
  return (
    <div className={classes['dua']}>
      <section>
        <Title order={2} size="h3" mb={4}>{ubah ? `Ubah lembar ${nomor.get(ubah.id) ?? ''}` : 'Ketik lembar reaksi'}</Title>
        {data.halangan.lembar === null ? <LembarKetik key={ubah?.id ?? 'baru'} data={data} lembar={ubah} onSelesai={() => { setUbah(null) }} /> : <Alert color="gray">{data.halangan.lembar}</Alert>}
      </section>
      <Stack gap="xs" component="section">
        {data.lembar.length > 0 && <Text fz="sm">{tingkat?.kalimat}</Text>}
        {data.lembar.length === 0 ? (
          <EmptyState title="Belum ada lembar yang diketik">Cetak lembar reaksi di tab Dokumen dan bagikan pada hari terakhir. Sesudah terkumpul, ketik angkanya di kotak “Ketik lembar reaksi” (Ctrl+N); peserta boleh tanpa nama.</EmptyState>
        ) : (
          <>
            <TabelPertanyaan label="Rata-rata per pertanyaan" rows={data.reaksi} skala={data.skala} ambang={data.ambang.reaksi} />
            <div style={{ height: 250, display: 'flex', flexDirection: 'column' }}>
              <DataTable label="Lembar reaksi" rows={data.lembar} columns={kolom} rowKey={({ id }) => id} {...(data.halangan.lembar === null ? { onOpen: setUbah } : {})} />
            </div>
            <div><EksporButton nama={`Reaksi ${data.program.judul}`} judul={['LEMBAR REAKSI PESERTA', data.program.judul]} kolom={ekspor} baris={data.lembar} /></div>
          </>
        )}
      </Stack>
    </div>
  ) // prettier-ignore
}
