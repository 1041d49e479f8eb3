import { Alert, Text } from '@mantine/core'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { BilahLangkah } from '../../ui/bilah-langkah'
import { NilaiAsing } from './nilai-asing'
import { Rincian, SaringBaris } from '../../ui/impor/saring-baris'
import { TabelBaris } from '../../ui/impor/tabel-baris'
import { angka } from './teks'
import type { Saringan } from '../../ui/impor/status'
import type { Hasil, Impor, Perbaikan, Sesi } from './use-impor'

/** Step 3: what would become of every row; refused ones are repaired here. Nothing is stored yet. */
export function LangkahPeriksa({ impor, sesi, hasil }: { impor: Impor; sesi: Sesi; hasil: Hasil }) {
  const [chosen, setChosen] = useState<Saringan | null | undefined>(undefined)
  const { jumlah } = hasil
  const saringan = chosen === undefined ? (jumlah.tolak > 0 ? 'tolak' : null) : chosen
  const disimpan = jumlah.baru + jumlah.ubah
  return (
    <>
      <SaringBaris jumlah={jumlah} saringan={saringan} onPilih={setChosen}>
        <Rincian label={`${hasil.unitBaru.length} unit akan dibuat`} rows={hasil.unitBaru} />
        <Rincian
          label={`${hasil.bukanPegawai.jumlah} baris bukan pegawai`}
          rows={hasil.bukanPegawai.contoh.map(({ lembar, baris, teks }) => `${lembar}, baris ${baris}: ${teks}`)}
        />
      </SaringBaris>
      {hasil.nilaiAsing.length > 0 && <NilaiAsing nilai={hasil.nilaiAsing} sibuk={impor.sibuk !== null} onPilih={(nilai) => void impor.periksa({ nilai })} />}
      {jumlah.total > 0 && jumlah.sama === jumlah.total && (
        <Alert color="blue" p="xs">
          Semua {angka(jumlah.total)} baris sama dengan data yang sudah ada. Tidak ada yang perlu disimpan.
        </Alert>
      )}
      <TabelBaris
        key={saringan}
        ambil={hr.impor.baris}
        id={sesi.id}
        versi={hasil.versi}
        saringan={saringan}
        total={saringan === null ? jumlah.total : jumlah[saringan]}
        banyakLembar={sesi.lembar.filter(({ dipakai }) => dipakai).length > 1}
        onPerbaiki={(perbaikan) => impor.periksa(perbaikan as Perbaikan)}
      />
      <BilahLangkah
        lanjut={disimpan > 0 ? `Simpan ${angka(disimpan)} pegawai` : 'Selesai'}
        onLanjut={() => void impor.terapkan()}
        onKembali={() => {
          impor.keLangkah(1)
        }}
        loading={impor.sibuk !== null}
      >
        {jumlah.tolak > 0 && (
          <Text size="sm" c="dimmed" ta="right">
            {angka(jumlah.tolak)} baris yang ditolak tidak ikut; dapat disimpan sebagai berkas di langkah berikutnya.
          </Text>
        )}
      </BilahLangkah>
    </>
  )
}
