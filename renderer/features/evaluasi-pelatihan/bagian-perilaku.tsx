import { Alert, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { KEADAAN_CEK_LABEL } from '../../../domain/pelatihan/cek-atasan'
import { STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { DataTable, type DataColumn } from '../../ui/data-table'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { TabelPertanyaan } from './batang'
import { CekDialog } from './cek-dialog'
import { angka, tanggalPendek, type Evaluasi, type Peserta } from './jenis'
import { TandaCek } from './tanda'

const KOLOM: readonly DataColumn<Peserta>[] = [
  { key: 'nama', judul: 'Peserta', lebar: 230, nilai: ({ nama }) => nama },
  { key: 'keadaan', judul: 'Cek', lebar: 150, nilai: ({ keadaan }) => KEADAAN_CEK_LABEL[keadaan], tampil: ({ keadaan, status }) => (status === 'selesai' || keadaan === 'sudah' ? <TandaCek keadaan={keadaan} /> : STATUS_PESERTA_LABEL[status]) },
  { key: 'rata', judul: 'Rata-rata', lebar: 80, rata: 'right', nilai: ({ cek }) => cek?.rata ?? null, tampil: ({ cek }) => <span className="angka">{angka(cek?.rata ?? null)}</span> },
  { key: 'tanggal', judul: 'Tanggal', lebar: 104, nilai: ({ cek }) => cek?.tanggal ?? null, tampil: ({ cek }) => <span className="angka">{tanggalPendek(cek?.tanggal ?? null)}</span> },
  { key: 'atasan', judul: 'Atasan', lebar: 200, nilai: ({ cek, atasan }) => cek?.penilai ?? atasan },
  { key: 'catatan', judul: 'Catatan', lebar: 320, nilai: ({ cek }) => cek?.catatan ?? null },
]
const EKSPOR: readonly KolomEkspor<Peserta>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 32, nilai: ({ jabatan }) => jabatan },
  { judul: 'Status', lebar: 16, nilai: ({ status }) => STATUS_PESERTA_LABEL[status] },
  { judul: 'Cek', lebar: 20, nilai: ({ keadaan }) => KEADAAN_CEK_LABEL[keadaan] },
  { judul: 'Rata-rata', lebar: 10, jenis: 'angka', nilai: ({ cek }) => cek?.rata ?? null },
  { judul: 'Tanggal', lebar: 13, jenis: 'tanggal', nilai: ({ cek }) => cek?.tanggal ?? null },
  { judul: 'Atasan', lebar: 32, nilai: ({ cek, atasan }) => cek?.penilai ?? atasan },
  { judul: 'Catatan', lebar: 60, nilai: ({ cek }) => cek?.catatan ?? null },
]

/** Level 3: what superiors see of each participant one to three months later. */
export function BagianPerilaku({ data }: { data: Evaluasi }) {
  const [siapa, setSiapa] = useState<string | null>(null)
  const tingkat = data.tingkat.find((one) => one.tingkat === 'perilaku')
  if (data.peserta.length === 0) return <EmptyState title="Program ini belum punya peserta">Sesudah ada peserta yang selesai, cek atasannya diingatkan di sini.</EmptyState>
  return (
    <Stack gap="xs" h="100%">
      <Group justify="space-between" wrap="nowrap">
        <Text fz="sm">
          {tingkat?.kalimat} {data.waktuCek && `Waktunya ${tanggalPendek(data.waktuCek.dari)} sampai ${tanggalPendek(data.waktuCek.sampai)}.`}
        </Text>
        <div style={{ flexShrink: 0 }}><EksporButton nama={`Cek atasan ${data.program.judul}`} judul={['CEK ATASAN SESUDAH PELATIHAN', data.program.judul]} kolom={EKSPOR} baris={data.peserta} /></div>
      </Group>
      {data.halangan.cek !== null && <Alert color="gray">{data.halangan.cek}</Alert>}
      {tingkat && tingkat.n > 0 && <TabelPertanyaan label="Rata-rata per pertanyaan" rows={data.perilaku} skala={data.skala} ambang={data.ambang.perilaku} />}
      <div style={{ flex: 1, minHeight: 230, display: 'flex', flexDirection: 'column' }}>
        <DataTable label="Cek atasan" rows={data.peserta} columns={KOLOM} rowKey={({ id }) => id} {...(data.halangan.cek === null ? { onOpen: ({ id }: Peserta) => { setSiapa(id) } } : {})} />
      </div>
      <CekDialog sasaran={siapa === null ? null : { pelatihanId: data.program.id, pesertaId: siapa }} onClose={() => { setSiapa(null) }} />
    </Stack>
  ) // prettier-ignore
}
