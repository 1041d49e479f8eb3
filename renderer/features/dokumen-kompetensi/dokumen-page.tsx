import { Button, Select } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { showUndo } from '../../ui/pesan-urung'
import classes from './dokumen.module.css'
import { JenisDokumenDaftar } from './jenis-dokumen'
import { KOLOM_EKSPOR_NASKAH, NaskahDibuatTabel } from './naskah-dibuat'
import { PilihPegawai } from './pilih-pegawai'
import { useDokumen } from './use-dokumen'

const ASAL = { ke: '/kompetensi/dokumen', label: 'Dokumen kompetensi' } as const

/** Papers of the year: each made as a draft filled from what is known today, then issued with the letters. */
export function DokumenPage() {
  const tahun = useTahunKompetensi()
  const [unitId, setUnitId] = useState<string | null>(null)
  const [picking, setPicking] = useState(false)
  const { jenis, daftar, error, sibuk, buat, buka } = useDokumen({ tahun, pelatihanId: null, unitId }, ASAL)
  const units = useRead(hr.unit.list, undefined)
  const semua = useBuatSemua(tahun)
  const ready = jenis.some(({ kurang }) => kurang === null)
  useOfferCommands(useMemo(() => (ready ? [{ label: 'Buat semua dokumen setahun', keys: 'A', run: semua.buat }] : []), [ready, semua.buat]))
  return (
    <Page
      title="Dokumen pengembangan kompetensi"
      hint="Dibuat sebagai konsep dari data hari ini; dinomori dan diterbitkan di bagian Surat"
      actions={
        <>
          <Button leftSection={<IconFiles size={15} />} disabled={!ready || sibuk} loading={semua.sibuk} onClick={semua.buat}>Buat semua <kbd style={{ marginLeft: 6 }}>A</kbd></Button>
          <EksporButton nama={`Dokumen kompetensi ${tahun}`} judul={[`DOKUMEN PENGEMBANGAN KOMPETENSI TAHUN ${tahun}`]} kolom={KOLOM_EKSPOR_NASKAH} baris={daftar ?? []} />
        </>
      }
    >
      <NavKompetensi kini="/kompetensi/dokumen" />
      <ErrorAlert error={error} />
      <div className={classes['bagian']}>
        <div className={classes['jenis']}>
          <Select aria-label="Unit" placeholder="Seluruh unit kerja" clearable searchable size="xs" mb={6} data={(units.data ?? []).filter(({ aktif }) => aktif).map(({ id, nama }) => ({ value: id, label: nama }))} value={unitId} onChange={setUnitId} description="Untuk AKPK, rencana perorangan, dan rekapitulasi jam." inputWrapperOrder={['input', 'description']} />
          <JenisDokumenDaftar awalan=""
            jenis={jenis}
            sibuk={sibuk}
            onBuat={({ kode }) => { buat(kode) }}
            lain={({ kode, nama }) => kode === 'rencana-kompetensi-pegawai' && <Button size="compact-sm" variant="default" aria-label={`Pilih pegawai: ${nama}`} onClick={() => { setPicking(true) }}>Pilih…</Button>}
          />
        </div>
        {daftar && <NaskahDibuatTabel baris={daftar} perProgram={false} onBuka={buka} />}
      </div>
      <PilihPegawai tahun={tahun} opened={picking} onClose={() => { setPicking(false) }} onBuat={(ids) => { buat('rencana-kompetensi-pegawai', ids) }} />
    </Page>
  ) // prettier-ignore
}

/** Every paper of the year in one go; what could not be made is said. */
function useBuatSemua(tahun: number): { buat: () => void; sibuk: boolean } {
  const queries = useQueryClient()
  const { mutate, isPending } = useChange(hr.dokumenKompetensi.buatTahun, {
    onSuccess: ({ dibuat, lewat }) => {
      const banyak = dibuat.reduce((sum, { jumlah }) => sum + jumlah, 0)
      const skipped = lewat.length > 0 ? ` Belum dapat dibuat: ${lewat.map(({ nama }) => nama).join(', ')}.` : ''
      showUndo(`${banyak} konsep dibuat dari ${dibuat.length} jenis dokumen.${skipped}`, () => queries.invalidateQueries())
    },
  })
  const buat = useMemo(() => () => { mutate({ tahun }) }, [mutate, tahun]) // prettier-ignore
  return { buat, sibuk: isPending }
}
