import { Stack, Text, Timeline } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EmptyState } from '../../ui/empty-state'

const KOLOM: Record<string, string> = {
  nip: 'NIP', jenis: 'Jenis pegawai', nama: 'Nama', gelar_depan: 'Gelar depan', gelar_belakang: 'Gelar belakang', jenis_kelamin: 'Jenis kelamin',
  tempat_lahir: 'Tempat lahir', tanggal_lahir: 'Tanggal lahir', pendidikan_kode: 'Pendidikan', jurusan: 'Jurusan', tahun_lulus: 'Tahun lulus',
  status: 'Status', tmt_cpns: 'TMT CPNS', mk_tahun: 'Masa kerja (tahun)', mk_bulan: 'Masa kerja (bulan)', no_hp: 'Nomor HP', pos_el: 'Pos-el',
  catatan: 'Catatan', dihapus_pada: 'Dihapus',
} // prettier-ignore
const waktu = (iso: string) => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

/** Who changed which field of this person, from what to what, newest first. */
export function RiwayatPerubahan({ id }: { id: string }) {
  const { data } = useRead(hr.riwayat.baris, { tabel: 'pegawai', id })
  if (!data) return null
  if (data.length === 0) return <EmptyState title="Belum ada perubahan">Setiap perubahan pada data diri dicatat di sini: siapa, kapan, dari apa, menjadi apa.</EmptyState> // prettier-ignore
  return (
    <Timeline bulletSize={12} lineWidth={2} p="xs" maw={900}>
      {data.map((entry) => (
        <Timeline.Item key={entry.seq} title={entry.label}>
          <Text size="xs" c="dimmed">{waktu(entry.waktu)} · {entry.pelaku}</Text>
          <Stack gap={0}>
            {entry.kolom.filter(({ nama }) => KOLOM[nama]).map(({ nama, dari, ke }) => (
              <Text key={nama} size="sm">
                {KOLOM[nama]}: <Text span c="dimmed" td={dari === null ? undefined : 'line-through'}>{dari ?? 'kosong'}</Text> → {ke ?? 'kosong'}
              </Text>
            ))}
          </Stack>
        </Timeline.Item>
      ))}
    </Timeline>
  ) // prettier-ignore
}
