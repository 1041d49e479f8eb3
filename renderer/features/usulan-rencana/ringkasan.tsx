import { Alert, Button, Group, Loader, Paper, SimpleGrid, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { angka } from './kata'
import type { useUsulan, Usulan } from './use-usulan'

function Kotak({ label, isi, ket }: { label: string; isi: string; ket: string }) {
  return (
    <Paper withBorder px="sm" py={6}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={700} size="lg" className="angka">
        {isi}
      </Text>
      <Text size="xs" c="dimmed">
        {ket}
      </Text>
    </Paper>
  )
}

/** What the proposal is worth, in the order in which it was sought. */
export function Ringkasan({ usulan: { ringkas, belum, tanpaBaris, lebih } }: { usulan: Usulan }) {
  const { sasaran, sudah, capai, jamMinimal, jamBerbobot, jam, biaya } = ringkas
  return (
    <SimpleGrid cols={4} spacing="xs">
      <Kotak label="1. Mencapai jam minimal" isi={`${angka(sudah + capai)} dari ${angka(sasaran)} orang`} ket={`${angka(capai)} karena usulan, ${angka(sudah)} dari jam berbukti dan program yang sudah berjalan; ${angka(belum.length)} masih kurang`} />
      <Kotak label="2. Jam menuju minimal" isi={`${angka(jamMinimal)} JP`} ket="paling banyak sebesar kekurangan tiap orang" />
      <Kotak label="3. Jam berbobot prioritas" isi={angka(jamBerbobot)} ket={`${angka(jam)} jam orang${lebih.length > 0 ? `; ${lebih.length} orang melewati jam terbanyak` : ''}`} />
      <Kotak label="4. Biaya terendah" isi={rupiah(biaya)} ket={`di luar yang sudah terikat; ${tanpaBaris > 0 ? `${rupiah(tanpaBaris)} di antaranya tanpa mata anggaran` : 'semuanya dari mata anggaran'}`} />
    </SimpleGrid>
  )
}

/** Whether anything could be better, and how far the search for it is. */
export function Kepastian({ usulan, data }: { usulan: ReturnType<typeof useUsulan>; data: Usulan }) {
  if (data.mustahil)
    return (
      <Alert color="red" icon={<IconAlertTriangle size={16} />} title="Sematan tidak muat">
        {data.mustahil}
      </Alert>
    )
  if (usulan.menghitung) return <Keadaan kata="Menghitung usulan…" />
  if (usulan.memastikan)
    return (
      <Keadaan kata={`Jawaban cepat. Sedang dipastikan tidak ada yang lebih baik: tujuan ${Math.min(usulan.langkah.done + 1, 4)} dari 4…`}>
        <Button variant="default" size="compact-xs" onClick={usulan.hentikan}>
          Hentikan
        </Button>
      </Keadaan>
    )
  if (!data.pasti)
    return (
      <Group gap="xs" c="var(--mantine-color-orange-light-color)" role="status">
        <IconAlertTriangle size={15} />
        <Text size="sm">Terbaik yang ditemukan dalam waktu ini; belum dipastikan tidak ada yang lebih baik.</Text>
        {usulan.terhenti && (
          <Button variant="default" size="compact-xs" onClick={usulan.lanjutkan}>
            Pastikan
          </Button>
        )}
      </Group>
    )
  return (
    <Group gap="xs" c="dimmed" role="status">
      <IconCircleCheck size={15} />
      <Text size="sm">Sudah dipastikan: tidak ada pilihan lain yang lebih baik di bawah pagu, kuota, dan sematan ini.</Text>
    </Group>
  )
}

function Keadaan({ kata, children }: { kata: string; children?: React.ReactNode }) {
  return (
    <Group gap="xs" role="status">
      <Loader size={14} />
      <Text size="sm">{kata}</Text>
      {children}
    </Group>
  )
}
