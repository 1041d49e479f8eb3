import { Alert, Group, Stack, Text } from '@mantine/core'
import { useRef, useState, type ClipboardEvent } from 'react'
import { Link } from 'react-router'
import { STATUS_PESERTA_LABEL } from '../../../domain/pelatihan/pelatihan'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { SebelumSesudah } from './batang'
import classes from './evaluasi.module.css'
import { angka, type Evaluasi, type Peserta } from './jenis'
import { SelTes } from './sel-tes'
import { bacaTempelan, type Tes } from './tempelan-tes'

const naik = ({ pra, pasca }: Peserta) => (pra === null || pasca === null ? null : pasca - pra)
const kurang = ({ pra, pasca }: Peserta) => (pra === null && pasca === null ? 'Belum ada nilai' : pra === null ? 'Tes awal belum ada' : pasca === null ? 'Tes akhir belum ada' : '')

const KOLOM: readonly KolomEkspor<Peserta>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Status', lebar: 16, nilai: ({ status }) => STATUS_PESERTA_LABEL[status] },
  { judul: 'Tes awal', lebar: 10, jenis: 'angka', nilai: ({ pra }) => pra },
  { judul: 'Tes akhir', lebar: 10, jenis: 'angka', nilai: ({ pasca }) => pasca },
  { judul: 'Kenaikan', lebar: 10, jenis: 'angka', nilai: naik },
]

/** Level 2: scores before and after, typed down the columns or pasted as a block. */
export function BagianTes({ data }: { data: Evaluasi }) {
  const kisi = useRef<HTMLTableElement>(null)
  const [kabar, setKabar] = useState('')
  const simpan = useChange(hr.evaluasiPelatihan.simpanTes)
  const tingkat = data.tingkat.find((one) => one.tingkat === 'belajar')
  const terkunci = data.halangan.tes !== null
  const ke = (baris: number, kolom: Tes) => {
    const sel = kisi.current?.querySelector<HTMLInputElement>(`[data-baris="${baris}"][data-kolom="${kolom}"]`)
    sel?.focus()
    sel?.select()
  }
  const tulis = (pesertaId: string, kolom: Tes, nilai: number | null) => simpan.mutateAsync({ pelatihanId: data.program.id, nilai: [{ pesertaId, [kolom]: nilai }] })
  const tempel = (event: ClipboardEvent, baris: number, kolom: Tes) => {
    const teks = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(teks.trim()) || terkunci) return
    event.preventDefault()
    const { nilai, ditolak, lebih } = bacaTempelan(teks, data.peserta.slice(baris).map(({ id }) => id), kolom)
    setKabar([`${nilai.length} baris ditempel.`, ditolak.length > 0 ? `Tidak dipakai karena bukan angka 0 sampai 100: ${ditolak.slice(0, 5).join(', ')}.` : '', lebih > 0 ? `${lebih} baris melewati daftar peserta.` : ''].filter(Boolean).join(' '))
    if (nilai.length > 0) simpan.mutate({ pelatihanId: data.program.id, nilai })
  }
  if (data.peserta.length === 0)
    return <EmptyState title="Program ini belum punya peserta">Tambahkan pesertanya di <Link to={`/kompetensi/pelatihan/${data.program.id}/peserta`}>tab Peserta</Link>, lalu nilai tesnya diisi di sini.</EmptyState>
  return (
    <Stack gap="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text fz="sm">{tingkat?.kalimat}</Text>
        <div style={{ flexShrink: 0 }}><EksporButton nama={`Nilai tes ${data.program.judul}`} judul={['NILAI TES AWAL DAN AKHIR', data.program.judul]} kolom={KOLOM} baris={data.peserta} /></div>
      </Group>
      {terkunci ? <Alert color="gray">{data.halangan.tes}</Alert> : <Text fz="xs" c="dimmed" role="status">{kabar || 'Nilai 0–100. Enter turun, Tab ke kanan, Esc mengembalikan. Dua kolom dari Excel dapat ditempel sekaligus. Tersimpan begitu selnya ditinggalkan.'}</Text>}
      <table ref={kisi} className={classes['kisi']} aria-label="Nilai tes awal dan akhir">
        <thead>
          <tr>
            <th scope="col">Peserta</th>
            <th scope="col" style={{ width: 110 }}>Tes awal</th>
            <th scope="col" style={{ width: 110 }}>Tes akhir</th>
            <th scope="col" style={{ width: 84 }}>Kenaikan</th>
            <th scope="col" style={{ width: 240 }}>0 ○ awal, ● akhir 100</th>
            <th scope="col" style={{ width: 150 }}>Keterangan</th>
          </tr>
        </thead>
        <tbody>
          {data.peserta.map((one, baris) => (
            <tr key={one.id}>
              <td style={{ maxWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={`${one.nama}, ${one.jabatan}`}>{one.nama}</td>
              {(['pra', 'pasca'] as const).map((kolom) => (
                <td key={kolom} style={{ padding: 0 }}>
                  <SelTes
                    label={`${kolom === 'pra' ? 'Tes awal' : 'Tes akhir'} ${one.nama}`} nilai={one[kolom]} baris={baris} kolom={kolom} terkunci={terkunci}
                    onSimpan={(nilai) => tulis(one.id, kolom, nilai)} onTempel={(event) => { tempel(event, baris, kolom) }} onKe={(langkah) => { ke(baris + langkah, kolom) }}
                  />
                </td>
              ))}
              <td className="angka" style={{ textAlign: 'right', fontWeight: 600 }}>{angka(naik(one))}</td>
              <td><SebelumSesudah pra={one.pra} pasca={one.pasca} /></td>
              <td style={{ fontSize: 12, color: 'var(--mantine-color-dimmed)' }}>{one.status === 'tidak_selesai' ? STATUS_PESERTA_LABEL.tidak_selesai : kurang(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  ) // prettier-ignore
}
