import { Box, Button, Checkbox, Group, Paper, ScrollArea, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { namaBulan } from '../../../domain/shared/iso-date'
import { JENIS_TANPA_BULAN, type JenisSesi } from '../../../domain/formulir/susun/tugas'
import { KELUARAN_LABEL } from '../../../preload/contract/formulir.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { Page } from '../../ui/page'
import { PredikatBadge } from '../../ui/predikat-badge'
import { ingatPilihan, KELOMPOK_FORMULIR, namaFormulir, pilihanTerakhir } from './pilihan'
import { Periksa } from './periksa'
import { Pratinjau } from './pratinjau'
import { ProsesCetak } from './proses-cetak'
import { useCetak } from './use-cetak'

type Keluaran = keyof typeof KELUARAN_LABEL
const NONE: readonly string[] = []
const TANPA_CORET = 'takar-cetak-tanpa-coret'
/** The choice of printing plans before any month was opened. */
const TANPA_BULAN = 'tanpa-bulan'

/** Choose a month, forms and people; see the PDF itself; make one merged file or a folder of named files. */
export function CetakPage() {
  const months = useRead(hr.sesi.daftar, undefined)
  const [query] = useSearchParams()
  const [chosenMonth, setMonth] = useState<string | null>(query.get('periode'))
  const choice = chosenMonth ?? months.data?.[0]?.id ?? TANPA_BULAN
  return (
    <Page
      title="Cetak Formulir"
      hint="Pilih formulir dan pegawai, periksa pratinjaunya, lalu buat PDF."
      actions={
        <Select
          aria-label="Bulan"
          w={190}
          allowDeselect={false}
          value={choice}
          onChange={setMonth}
          data={[
            ...(months.data ?? []).map(({ id, tahun, bulan }) => ({ value: id, label: `${namaBulan(bulan)} ${tahun}` })),
            { value: TANPA_BULAN, label: 'SKP saja, tanpa bulan' },
          ]}
        />
      }
    >
      {months.data && <CetakBulan key={choice} periodeId={choice === TANPA_BULAN ? null : choice} pegawaiId={query.get('pegawai')} />}
    </Page>
  )
}

function CetakBulan({ periodeId, pegawaiId }: { periodeId: string | null; pegawaiId: string | null }) {
  const [jenis, setJenis] = useState<JenisSesi[]>(periodeId === null ? ['skp', 'lampiran_skp'] : pilihanTerakhir)
  const [people, setPeople] = useState<readonly string[] | null>(pegawaiId ? [pegawaiId] : null)
  const [terisi, setTerisi] = useState(false)
  const [tanpaCoret, setTanpaCoret] = useState(() => localStorage.getItem(TANPA_CORET) === 'ya')
  const [keluaran, setKeluaran] = useState<Keluaran>('gabung')
  const daftar = useRead(hr.formulir.daftar, { periodeId })
  const everyone = useMemo(() => daftar.data?.orang.map(({ id }) => id) ?? NONE, [daftar.data])
  const pegawaiIds = people ?? everyone
  const pilihan = useMemo(
    () => ({ periodeId, jenis, pegawaiIds: [...pegawaiIds], terisi, caraPilihan: tanpaCoret ? ('pilihan' as const) : ('coret' as const) }),
    [periodeId, jenis, pegawaiIds, terisi, tanpaCoret],
  )
  const ready = jenis.length > 0 && pegawaiIds.length > 0
  const periksa = useRead(hr.formulir.periksa, pilihan, { enabled: ready })
  const cetak = useCetak()
  const count = ready ? (periksa.data?.jumlah ?? 0) : 0
  const start = () => {
    if (count > 0 && !cetak.berjalan) cetak.mulai(pilihan, keluaran)
  }
  const [lebar, setLebar] = useState(false)
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Buat PDF', keys: 'Ctrl+P', run: () => document.getElementById('buat-pdf')?.click() },
        { label: 'Pratinjau selebar layar', keys: 'F4', run: () => { setLebar((now) => !now) } },
      ],
      [],
    ),
  )
  const toggle = (kind: JenisSesi, on: boolean) => {
    const next = KELOMPOK_FORMULIR.flatMap((group) => group.jenis).filter((one) => (one === kind ? on : jenis.includes(one)))
    setJenis(next)
    if (periodeId !== null) ingatPilihan(next)
  }
  return (
    <Group align="stretch" wrap="nowrap" gap="md" style={{ flex: 1, minHeight: 0 }}>
      <Stack w={250} gap="sm" style={{ flexShrink: 0 }} display={lebar ? 'none' : undefined}>
        <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0 }}>
          {KELOMPOK_FORMULIR.map((group) => (
            <Checkbox.Group key={group.judul} value={jenis} label={group.judul} mb="sm">
              <Stack gap={6} mt={4}>
                {group.jenis.map((kind) => (
                  <Checkbox
                    key={kind}
                    value={kind}
                    label={namaFormulir(kind)}
                    disabled={periodeId === null && !(JENIS_TANPA_BULAN as readonly string[]).includes(kind)}
                    onChange={(event) => {
                      toggle(kind, event.currentTarget.checked)
                    }}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          ))}
          <Checkbox
            label="Lembar kerja berisi data yang sudah ada"
            checked={terisi}
            disabled={!jenis.includes('lembar_kerja')}
            onChange={(event) => {
              setTerisi(event.currentTarget.checked)
            }}
          />
          <Checkbox
            mt={6}
            label="Evaluasi tanpa coretan: hanya pilihan yang berlaku"
            checked={tanpaCoret}
            disabled={!jenis.includes('evaluasi')}
            onChange={(event) => {
              setTanpaCoret(event.currentTarget.checked)
              localStorage.setItem(TANPA_CORET, event.currentTarget.checked ? 'ya' : 'tidak')
            }}
          />
        </ScrollArea>
        <SegmentedControl
          orientation="vertical"
          fullWidth
          aria-label="Bentuk hasil"
          value={keluaran}
          onChange={(value) => {
            setKeluaran(value)
          }}
          data={Object.entries(KELUARAN_LABEL).map(([value, label]) => ({ value: value as Keluaran, label }))}
        />
        <Button id="buat-pdf" leftSection={<IconPrinter size={16} />} disabled={count === 0 || cetak.berjalan} onClick={start}>
          Buat {count} formulir (Ctrl+P)
        </Button>
      </Stack>
      <Paper withBorder w={320} style={{ flexShrink: 1, minWidth: 240, display: lebar ? 'none' : 'flex' }}>
        <DaftarPegawai
          orang={daftar.data?.orang ?? []}
          dipilih={pegawaiIds}
          onChange={setPeople}
          tanda={({ dikecualikan, predikat }) => (dikecualikan ? <Text size="xs" c="dimmed">Dikecualikan</Text> : <PredikatBadge predikat={predikat} size="xs" />)}
        />
      </Paper>
      <Box style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        {cetak.job ? (
          <ProsesCetak {...cetak} job={cetak.job} />
        ) : (
          <>
            {periksa.data && periksa.data.catatan.length > 0 && ready && <Periksa catatan={periksa.data.catatan} lewat={periksa.data.lewat} />}
            <Pratinjau pilihan={pilihan} jumlah={count} lebar={lebar} onLebar={() => { setLebar(!lebar) }} />
          </>
        )}
      </Box>
    </Group>
  )
}
