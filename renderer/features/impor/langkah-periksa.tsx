import { Alert, Box, Button, Group, Popover, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import { STATUS_BARIS_LABEL } from '../../../preload/contract/impor.contract'
import { BilahLangkah } from './bilah-langkah'
import { NilaiAsing } from './nilai-asing'
import { TabelBaris } from './tabel-baris'
import { angka } from './teks'
import { type Saringan, STATUS_WARNA } from './status'
import type { Hasil, Impor, Sesi } from './use-impor'
import warna from './warna.module.css'

const SARINGAN: readonly { kunci: Saringan | null; label: string }[] = [
  { kunci: null, label: 'Semua' },
  { kunci: 'tolak', label: STATUS_BARIS_LABEL.tolak },
  { kunci: 'baru', label: STATUS_BARIS_LABEL.baru },
  { kunci: 'ubah', label: STATUS_BARIS_LABEL.ubah },
  { kunci: 'ingat', label: 'Perlu dilihat' },
  { kunci: 'sama', label: STATUS_BARIS_LABEL.sama },
  { kunci: 'lewati', label: STATUS_BARIS_LABEL.lewati },
]

/** Step 3: what would become of every row; refused ones are repaired here. Nothing is stored yet. */
export function LangkahPeriksa({ impor, sesi, hasil }: { impor: Impor; sesi: Sesi; hasil: Hasil }) {
  const [chosen, setChosen] = useState<Saringan | null | undefined>(undefined)
  const { jumlah } = hasil
  const saringan = chosen === undefined ? (jumlah.tolak > 0 ? 'tolak' : null) : chosen
  const disimpan = jumlah.baru + jumlah.ubah
  return (
    <>
      <Group gap={6} role="group" aria-label="Saring baris">
        {SARINGAN.map(({ kunci, label }) => {
          const n = kunci === null ? jumlah.total : jumlah[kunci]
          const active = kunci === saringan
          return (
            <Button
              key={label}
              size="compact-sm"
              variant={active ? 'filled' : 'default'}
              leftSection={kunci && <Box className={warna['titik'] ?? ''} bg={STATUS_WARNA[kunci]} />}
              aria-pressed={active}
              disabled={n === 0 && !active}
              onClick={() => {
                setChosen(kunci)
              }}
            >
              {label} {angka(n)}
            </Button>
          )
        })}
        <Rincian label={`${hasil.unitBaru.length} unit akan dibuat`} rows={hasil.unitBaru} />
        <Rincian
          label={`${hasil.bukanPegawai.jumlah} baris bukan pegawai`}
          rows={hasil.bukanPegawai.contoh.map(({ lembar, baris, teks }) => `${lembar}, baris ${baris}: ${teks}`)}
        />
      </Group>
      {hasil.nilaiAsing.length > 0 && <NilaiAsing nilai={hasil.nilaiAsing} sibuk={impor.sibuk !== null} onPilih={(nilai) => void impor.periksa({ nilai })} />}
      {jumlah.total > 0 && jumlah.sama === jumlah.total && (
        <Alert color="blue" p="xs">
          Semua {angka(jumlah.total)} baris sama dengan data yang sudah ada. Tidak ada yang perlu disimpan.
        </Alert>
      )}
      <TabelBaris
        key={saringan}
        id={sesi.id}
        versi={hasil.versi}
        saringan={saringan}
        total={saringan === null ? jumlah.total : jumlah[saringan]}
        banyakLembar={sesi.lembar.filter(({ dipakai }) => dipakai).length > 1}
        onPerbaiki={(perbaikan) => impor.periksa(perbaikan)}
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

function Rincian({ label, rows }: { label: string; rows: readonly string[] }) {
  if (rows.length === 0) return null
  return (
    <Popover position="bottom-start" shadow="md" width={420}>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" color="gray">
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah={260} type="auto">
          {rows.map((row) => (
            <Text key={row} size="sm">
              {row}
            </Text>
          ))}
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  )
}
