import { Button, Tabs } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconChecklist } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { Sematan } from '../../../domain/pelatihan/pelatihan'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { showUndo } from '../../ui/pesan-urung'
import { AlternatifTab } from './alternatif-tab'
import { BelumTab } from './belum-tab'
import { DetailProgram } from './detail-program'
import { EksporUsulan, type TabUsulan } from './ekspor-usulan'
import { kataUsulan } from './kata'
import { PaguTab } from './pagu-tab'
import { SEMATAN_TOMBOL } from './program-kolom'
import { ProgramTab } from './program-tab'
import { Kepastian, Ringkasan } from './ringkasan'
import { TerapkanDialog } from './terapkan-dialog'
import { useTelusur, useUsulan, type AlternatifUsulan } from './use-usulan'

/** The row that has the keyboard. */
const barisTerpilih = (): string | undefined => (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-key]')?.dataset['key']

function useSemat() {
  const { mutate } = useChange(hr.usulanRencana.semat)
  const semat = useCallback((pelatihanId: string, sematan: Sematan) => { mutate({ pelatihanId, sematan }) }, [mutate]) // prettier-ignore
  const perintah = useMemo(
    () => SEMATAN_TOMBOL.map(([sematan, keys]) => ({
      label: { masuk: 'Sematkan program: harus masuk', bebas: 'Lepaskan sematan program', keluar: 'Sematkan program: tidak dipakai' }[sematan],
      keys,
      run: () => { const id = barisTerpilih(); if (id) semat(id, sematan) },
    })),
    [semat],
  ) // prettier-ignore
  return { semat, perintah }
}

/** The best selection of programmes under the ceilings: pins, reasons, what more money would buy, cheaper ways. */
export function UsulanPage() {
  const tahun = useTahunKompetensi()
  const client = useQueryClient()
  const usulan = useUsulan(tahun)
  const [tab, setTab] = useState<TabUsulan>('program')
  const [dibuka, setDibuka] = useState<string | null>(null)
  const [menerapkan, setMenerapkan] = useState(false)
  const { semat, perintah } = useSemat()
  const { data } = usulan
  const telusur = useTelusur(tahun, usulan.cap, data !== undefined && data.mustahil === null && !usulan.menghitung && !usulan.memastikan && (tab === 'pagu' || dibuka !== null))
  const buat = useChange(hr.usulanRencana.buatAlternatif, {
    onSuccess: (_, { judul }) => { showUndo(`Program usulan dibuat: ${judul}`, () => client.invalidateQueries()) },
  }) // prettier-ignore
  const { mutate: buatkan } = buat
  const onBuat = useCallback(
    ({ untukId, judul, bentuk, mitraId, jp, biaya, pegawaiIds }: AlternatifUsulan) => {
      if (pegawaiIds.length > 0) buatkan({ tahun, untukId, judul, bentuk, mitraId, jp, biaya, pegawaiIds })
    },
    [buatkan, tahun],
  )
  const dapatDiterapkan = data !== undefined && data.mustahil === null && data.program.length > 0 && !usulan.menghitung
  const commands = useMemo(() => [...perintah, { label: 'Terapkan usulan ke rencana', keys: 'Ctrl+Enter', run: () => { if (dapatDiterapkan) setMenerapkan(true) } }], [perintah, dapatDiterapkan]) // prettier-ignore
  useOfferCommands(commands)
  const kosong = data?.program.length === 0
  return (
    <Page
      title="Usulan rencana terbaik"
      hint={data && !kosong && !data.mustahil ? `${kataUsulan(data)}.` : 'Pilihan program yang paling banyak gunanya di bawah pagu dan kuota'}
      actions={
        <>
          <Button leftSection={<IconChecklist size={15} />} disabled={!dapatDiterapkan} onClick={() => { setMenerapkan(true) }}>Terapkan ke rencana <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
          {data && <EksporUsulan tab={tab} usulan={data} tahun={tahun} telusur={telusur.data} />}
        </>
      }
    >
      <NavKompetensi kini="/kompetensi" />
      <ErrorAlert error={usulan.error} />
      {kosong && (
        <EmptyState title={`Belum ada program tahun ${tahun} yang dapat dipilih`} action={<Button component={Link} to="/kompetensi">Buka rencana</Button>}>
          Catat program beserta calon peserta, jam, dan biayanya pada rencana. Usulan ini lalu memilih yang paling banyak mengantar pegawai ke jam minimal tanpa melampaui pagu.
        </EmptyState>
      )}
      {data && !kosong && (
        <>
          <Kepastian usulan={usulan} data={data} />
          {data.mustahil === null && <Ringkasan usulan={data} />}
          <Tabs value={tab} onChange={(value) => { setTab((value ?? 'program') as TabUsulan) }} keepMounted={false} style={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
            <Tabs.List mb="xs">
              <Tabs.Tab value="program">{`Program (${data.program.length})`}</Tabs.Tab>
              <Tabs.Tab value="pagu">Pagu dan uang berikutnya</Tabs.Tab>
              <Tabs.Tab value="lain">{`Cara lebih hemat (${data.alternatif.length})`}</Tabs.Tab>
              <Tabs.Tab value="belum">{`Masih kurang jam (${data.belum.length})`}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value={tab} style={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
              {tab === 'program' && <ProgramTab program={data.program} onSemat={semat} onOpen={({ id }) => { setDibuka(id) }} />}
              {tab === 'pagu' && <PaguTab usulan={data} telusur={telusur} />}
              {tab === 'lain' && <AlternatifTab alternatif={data.alternatif} onBuat={onBuat} sibuk={buat.isPending} />}
              {tab === 'belum' && <BelumTab belum={data.belum} />}
            </Tabs.Panel>
          </Tabs>
          <DetailProgram program={data.program.find(({ id }) => id === dibuka) ?? null} usulan={data} telusur={telusur} onClose={() => { setDibuka(null) }} />
          <TerapkanDialog usulan={data} tahun={tahun} opened={menerapkan} onClose={() => { setMenerapkan(false) }} />
        </>
      )}
    </Page>
  ) // prettier-ignore
}
