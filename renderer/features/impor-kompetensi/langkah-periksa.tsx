import { Alert, Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import { sebutRentang } from '../../../domain/pelatihan/hari'
import { MEDAN_IMPOR_LABEL } from '../../../domain/impor-kompetensi/kolom'
import { hr } from '../../ipc/client'
import { BilahLangkah } from '../../ui/bilah-langkah'
import { EmptyState } from '../../ui/empty-state'
import type { Saringan } from '../../ui/impor/status'
import { Rincian, SaringBaris } from '../../ui/impor/saring-baris'
import { TabelBaris } from '../../ui/impor/tabel-baris'
import type { IsianKhusus } from '../../ui/impor/use-baris'
import { isianPerbaikan } from './isian-perbaikan'
import type { Hasil, ImporKompetensi, Sesi } from './use-impor-kompetensi'

/** Step 3: what would become of every row; refused ones are repaired here. Nothing is stored yet. */
export function LangkahPeriksa({ impor, sesi }: { impor: ImporKompetensi; sesi: Sesi }) {
  const { hasil, sibuk } = impor
  const baru = hasil ? hasil.jumlah.baru + hasil.jumlah.ubah : 0
  return (
    <>
      {sesi.profil === 'peserta' && <PilihProgram impor={impor} sesi={sesi} />}
      {hasil ? (
        <Baris impor={impor} sesi={sesi} hasil={hasil} />
      ) : (
        <div style={{ flex: 1 }}>
          <EmptyState title={sesi.program.length > 0 ? 'Pilih dahulu programnya' : 'Belum ada program pelatihan'}>
            {sesi.program.length > 0 ? 'Daftar peserta ini dicatat pada program yang dipilih di atas.' : 'Tambahkan programnya di Rencana, lalu impor daftar peserta ini lagi.'}
          </EmptyState>
        </div>
      )}
      <BilahLangkah lanjut={baru > 0 ? `Simpan ${baru.toLocaleString('id-ID')} baris` : 'Selesai'} disabled={!hasil} loading={sibuk !== null} onLanjut={() => void impor.terapkan()} onKembali={() => { impor.keLangkah(1) }}>
        {hasil && hasil.jumlah.tolak > 0 && (
          <Text size="sm" c="dimmed" ta="right">
            {hasil.jumlah.tolak.toLocaleString('id-ID')} baris yang ditolak tidak ikut; dapat disimpan sebagai berkas di langkah berikutnya.
          </Text>
        )}
      </BilahLangkah>
    </>
  )
}

function PilihProgram({ impor, sesi }: { impor: ImporKompetensi; sesi: Sesi }) {
  const data = useMemo(
    () => sesi.program.map(({ id, judul, tahun, status, mulai, selesai }) => ({ value: id, label: `${judul} · ${mulai ? sebutRentang(mulai, selesai ?? mulai) : String(tahun)} · ${STATUS_PELATIHAN_LABEL[status]}` })),
    [sesi.program],
  )
  return <Select label="Program yang diikuti peserta ini" withAsterisk placeholder="Ketik sebagian namanya" maw={760} autoFocus={impor.pelatihanId === null} data={data} value={impor.pelatihanId} onChange={(id) => void impor.pilihProgram(id)} />
}

function Baris({ impor, sesi, hasil }: { impor: ImporKompetensi; sesi: Sesi; hasil: Hasil }) {
  const [chosen, setChosen] = useState<Saringan | null | undefined>(undefined)
  const { jumlah, jenis, peringatan, barisLain, versi } = hasil
  const saringan = chosen === undefined ? (jumlah.tolak > 0 ? 'tolak' : null) : chosen
  const isian = useMemo((): IsianKhusus => (masalah, selesai) => isianPerbaikan(masalah, jenis, selesai), [jenis])
  return (
    <>
      <SaringBaris jumlah={jumlah} saringan={saringan} onPilih={setChosen}>
        <Rincian label={`${barisLain.length} baris bukan peserta`} rows={barisLain.map(({ lembar, baris, teks }) => `${lembar}, baris ${baris}: ${teks}`)} />
        <Rincian label="Kolom yang dibaca" rows={kolomDibaca(sesi)} />
      </SaringBaris>
      {peringatan.map((kalimat) => <Alert key={kalimat} color="yellow" p="xs">{kalimat} Impornya tetap dapat disimpan.</Alert>)}
      {jumlah.total > 0 && jumlah.sama === jumlah.total && <Alert color="blue" p="xs">Semua {jumlah.total.toLocaleString('id-ID')} baris sama dengan data yang sudah ada. Tidak ada yang perlu disimpan.</Alert>}
      <TabelBaris
        key={saringan}
        ambil={hr.imporKompetensi.baris}
        id={sesi.id}
        versi={versi}
        saringan={saringan}
        total={saringan === null ? jumlah.total : jumlah[saringan]}
        banyakLembar={sesi.lembar.length > 1}
        onPerbaiki={(perbaikan) => impor.periksa(perbaikan)}
        isian={isian}
      />
    </>
  ) // prettier-ignore
}

const kolomDibaca = ({ lembar }: Sesi): string[] =>
  lembar.filter(({ dipakai }) => dipakai).flatMap(({ nama, kolom }) => kolom.filter(({ judul }) => judul !== '').map(({ judul, field }) => `${lembar.length > 1 ? `${nama}: ` : ''}${judul} → ${field ? MEDAN_IMPOR_LABEL[field] : 'tidak dibaca'}`))
