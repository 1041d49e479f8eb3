import { Group, Select, Stack } from '@mantine/core'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { TanggalInput } from '../../ui/tanggal-input'

type Teks = 'tempat' | 'agenda' | 'notulen' | 'nomorBeritaAcara' | 'nomorDaftarHadir' | 'waktuMulai' | 'waktuSelesai'
type Penanda = 'pimpinanId' | 'notulisId' | 'saksiSatuId' | 'saksiDuaId'

/** When, where, who leads, what about; every field is kept as it is left. */
export function TabAgenda({ papan: { periode, rapat, orang }, locked }: { papan: Papan; locked: boolean }) {
  const simpan = useChange(hr.sesi.simpanRapat)
  const ubah = (isi: Omit<Parameters<typeof hr.sesi.simpanRapat>[0], 'periodeId'>) => simpan.mutateAsync({ periodeId: periode.id, ...isi })
  const teks = (nama: Teks) => ({ value: rapat[nama] ?? '', readOnly: locked, onSave: (nilai: string) => ubah({ [nama]: nilai || null }) })
  const jam = (nama: 'waktuMulai' | 'waktuSelesai') => ({ ...teks(nama), value: (rapat[nama] ?? '').replace(':', '.') })
  const pegawai = orang.map(({ pegawaiId, nama, jabatan }) => ({ value: pegawaiId, label: `${nama} (${jabatan})` }))
  /** Nobody witnesses what they lead or write down, or twice. */
  const selain = (...nama: Penanda[]) => pegawai.filter(({ value }) => nama.every((one) => rapat[one] !== value))
  const pilih = (nama: Penanda, data = pegawai) => ({
    data, value: rapat[nama], disabled: locked, clearable: true, limit: 40,
    onChange: (nilai: string | null) => void ubah({ [nama]: nilai }).catch(() => undefined),
  }) // prettier-ignore
  return (
    <Stack gap="sm">
      <Group grow align="flex-start">
        <TanggalInput label="Tanggal" value={rapat.tanggal} disabled={locked} onChange={(tanggal) => void ubah({ tanggal }).catch(() => undefined)} />
        <AutoText label="Mulai" placeholder="09.00" {...jam('waktuMulai')} />
        <AutoText label="Selesai" placeholder="11.00" {...jam('waktuSelesai')} />
      </Group>
      <AutoText label="Tempat" placeholder="Aula kantor kecamatan" {...teks('tempat')} />
      <Group grow>
        <Select label="Pimpinan rapat" {...pilih('pimpinanId')} />
        <Select label="Notulis" {...pilih('notulisId')} />
      </Group>
      <Group grow>
        <Select label="Saksi pertama" placeholder="Bila ada" {...pilih('saksiSatuId', selain('pimpinanId', 'notulisId', 'saksiDuaId'))} />
        <Select label="Saksi kedua" placeholder="Bila ada" {...pilih('saksiDuaId', selain('pimpinanId', 'notulisId', 'saksiSatuId'))} />
      </Group>
      <AutoText multiline minRows={4} label="Agenda" description="Satu butir satu baris" {...teks('agenda')} />
      <AutoText multiline minRows={5} maxRows={14} label="Notulen" description="Dicetak dalam berita acara; satu baris satu alinea" {...teks('notulen')} />
      <Group grow>
        <AutoText label="Nomor daftar hadir" {...teks('nomorDaftarHadir')} />
        <AutoText label="Nomor berita acara" {...teks('nomorBeritaAcara')} />
      </Group>
    </Stack>
  )
}
