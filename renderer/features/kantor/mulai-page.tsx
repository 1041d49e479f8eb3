import { Button, Group, Paper, Stack, Stepper, Text } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { Page } from '../../ui/page'
import { IsianKantor } from './isian-kantor'
import { LangkahPegawai } from './langkah-pegawai'
import { LangkahPeriode } from './langkah-periode'

const LANGKAH = [
  { label: 'Identitas kantor', description: 'Nama, kop, logo' },
  { label: 'Pegawai', description: 'Impor atau ketik' },
  { label: 'Periode', description: 'Bulan pertama' },
]

/** The first start: three steps, each of which can be skipped and come back to; where one stopped is remembered. */
export function MulaiPage() {
  const navigate = useNavigate()
  const { data: keadaan } = useRead(hr.kantor.keadaan, undefined)
  const { data: beranda } = useRead(hr.kantor.beranda, undefined)
  const set = useChange(hr.kantor.aturAwal)
  const sample = useChange(hr.kantor.bukaContoh)
  const isi = useRef<HTMLDivElement>(null)
  const lanjut = useRef<HTMLButtonElement>(null)
  const kini = keadaan?.awal.langkah
  // Each step begins where it is typed or chosen, so that the three steps can be gone through without the mouse.
  useEffect(() => {
    if (kini !== undefined) isi.current?.querySelector<HTMLElement>('input:not([type="file"]):not([type="hidden"]), a, button')?.focus()
  }, [kini])
  useOfferCommands(useMemo(() => [{ label: 'Langkah berikutnya', keys: 'Ctrl+Enter', run: () => { lanjut.current?.click() } }], []))
  if (!keadaan) return null
  const { langkah } = keadaan.awal
  /** A step that was skipped is not shown as done. */
  const done = [keadaan.nama !== null, beranda?.langkah.some(({ kunci, selesai }) => kunci === 'pegawai' && selesai) ?? false, beranda?.bulan !== null]
  const goTo = (next: number) => {
    set.mutate({ langkah: next, selesai: false })
  }
  const finish = () => {
    set.mutate({ langkah: 2, selesai: true }, { onSuccess: () => void navigate('/') })
  }
  return (
    <Page
      title="Mulai memakai Takar"
      hint="Tiga langkah, boleh dilewati, dan boleh dilanjutkan kapan saja"
      actions={<Button variant="subtle" onClick={finish}>Tutup, lanjutkan nanti</Button>}
    >
      <Stack gap="md" style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
        {!keadaan.contoh && (
          <Paper withBorder p="xs">
            <Group justify="space-between">
              <Text size="sm">Ingin melihat-lihat dahulu? Kantor contoh berisi 81 pegawai rekaan, terpisah dari data Anda, dan dapat dihapus sekali klik.</Text>
              <Button variant="light" leftSection={<IconFlask size={15} />} loading={sample.isPending} onClick={() => { sample.mutate(undefined) }}>Coba dengan kantor contoh</Button>
            </Group>
          </Paper>
        )}
        <Stepper active={langkah} onStepClick={goTo} size="sm" iconSize={28}>
          {LANGKAH.map((step, i) => <Stepper.Step key={step.label} {...step} {...(done[i] ? {} : { completedIcon: i + 1, color: 'gray' })} />)}
        </Stepper>
        <div ref={isi}>{langkah === 0 ? <IsianKantor /> : langkah === 1 ? <LangkahPegawai /> : <LangkahPeriode />}</div>
      </Stack>
      <Group justify="space-between">
        <Button variant="default" disabled={langkah === 0} onClick={() => { goTo(langkah - 1) }}>Sebelumnya</Button>
        <Button ref={lanjut} title="Ctrl+Enter" onClick={() => { if (langkah < 2) goTo(langkah + 1); else finish() }}>{langkah < 2 ? 'Lanjut' : 'Selesai'}</Button>
      </Group>
    </Page>
  ) // prettier-ignore
}
