import { Button, Group, Switch, Text } from '@mantine/core'
import { IconWand } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { TanggalInput } from '../../ui/tanggal-input'
import { PanelPenilai } from './panel-penilai'
import { PohonPenilai } from './pohon-penilai'
import { susunPohon, type Simpul } from './susun-pohon'
import { UsulanModal } from './usulan-modal'

/** Who appraises whom from a day on: proposed, looked at as a tree, corrected by hand. */
export function PenilaiTab({ hariIni }: { hariIni: string }) {
  const [tanggal, setTanggal] = useState(`${hariIni.slice(0, 8)}01`)
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set())
  const [tertutup, setTertutup] = useState<ReadonlySet<string>>(new Set())
  const [hanyaDicek, setHanyaDicek] = useState(false)
  const [usulan, setUsulan] = useState(false)
  const { data = [], error, isLoading } = useRead(hr.penilai.pohon, { tanggal })
  const atur = useChange(hr.penilai.atur)
  const simpul = useMemo(() => susunPohon(data, tertutup), [data, tertutup])
  const dicek = data.filter(({ perluDicek }) => perluDicek !== null).length
  useOfferCommands(useMemo(() => [{ label: 'Usulkan penilai dari jabatan', keys: 'F2', run: () => { setUsulan(true) } }], [])) // prettier-ignore
  const pilih = (kunci: string) => {
    setDipilih(flip(dipilih, kunci))
  }
  const pindah = (pegawaiIds: string[], tujuan: Simpul) => {
    if (tujuan.jenis === 'tanpa') return
    atur.mutate({ pegawaiIds, penilai: { jenis: tujuan.jenis, id: tujuan.kunci }, berlakuDari: tanggal })
    setDipilih(new Set())
  }
  if (!isLoading && data.length === 0)
    return <EmptyState title="Belum ada pegawai untuk dinilai" action={<Button component={Link} to="/pegawai">Buka daftar pegawai</Button>}>Isi data pegawai dengan jabatan dan unitnya; penilai lalu diusulkan untuk seluruh kantor sekaligus.</EmptyState> // prettier-ignore
  return (
    <>
      <Group gap="sm" py="xs">
        <Group gap={6}><Text size="sm">Berlaku mulai</Text><TanggalInput aria-label="Berlaku mulai" w={140} clearable={false} value={tanggal} onChange={(value) => { if (value) setTanggal(value) }} /></Group>
        <Button leftSection={<IconWand size={15} />} onClick={() => { setUsulan(true) }}>Usulkan dari jabatan <kbd style={{ marginLeft: 6 }}>F2</kbd></Button>
        <Switch size="xs" label={`Hanya yang perlu dicek (${dicek})`} checked={hanyaDicek} onChange={(event) => { setHanyaDicek(event.currentTarget.checked) }} />
        <Text size="sm" c="dimmed">{data.filter(({ penilai }) => penilai !== null).length} dari {data.length} pegawai punya penilai</Text>
        <EksporButton
          nama="Pejabat Penilai"
          judul={[`Pejabat Penilai per ${tanggal}`]}
          baris={data}
          kolom={[
            { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
            { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
            { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
            { judul: 'Pejabat Penilai', lebar: 34, nilai: ({ penilai }) => penilai?.nama ?? null },
            { judul: 'Jabatan Penilai', lebar: 34, nilai: ({ penilai }) => penilai?.jabatan ?? null },
            { judul: 'Atasan Penilai', lebar: 34, nilai: ({ atasan }) => atasan?.nama ?? null },
            { judul: 'Berlaku Dari', lebar: 13, jenis: 'tanggal', nilai: ({ berlakuDari }) => berlakuDari },
            { judul: 'Perlu Dicek', lebar: 50, nilai: ({ perluDicek }) => perluDicek },
          ]}
        />
      </Group>
      <ErrorAlert error={error} />
      <Group wrap="nowrap" align="stretch" gap="sm" style={{ flex: 1, minHeight: 0 }}>
        <PohonPenilai
          simpul={hanyaDicek ? simpul.filter(({ orang }) => orang?.perluDicek) : simpul}
          dipilih={dipilih}
          onPilih={pilih}
          onLipat={(kunci) => { setTertutup(flip(tertutup, kunci)) }}
          onPindah={pindah}
          onAtur={({ kunci }) => {
            setDipilih(new Set([...dipilih, kunci]))
            requestAnimationFrame(() => document.getElementById('pilih-penilai')?.focus())
          }}
        />
        <PanelPenilai orang={data} dipilih={data.filter(({ pegawaiId }) => dipilih.has(pegawaiId))} tanggal={tanggal} onSelesai={() => { setDipilih(new Set()) }} />
      </Group>
      <UsulanModal tanggal={tanggal} opened={usulan} onClose={() => { setUsulan(false) }} />
    </>
  ) // prettier-ignore
}

const flip = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}
