import { Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconClock, IconClockExclamation, type IconProps } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { KEADAAN_CEK_LABEL, type KeadaanCek } from '../../../domain/pelatihan/cek-atasan'
import { HASIL_TINGKAT_LABEL, type HasilTingkat } from '../../../domain/pelatihan/evaluasi'

type Rupa = readonly [ComponentType<IconProps>, string]
const HIJAU = 'light-dark(var(--mantine-color-takar-8), var(--mantine-color-takar-4))'
const JINGGA = 'light-dark(var(--mantine-color-orange-light-color), var(--mantine-color-orange-4))'
const REDUP = 'var(--mantine-color-dimmed)'

const HASIL: Record<HasilTingkat, Rupa> = { tercapai: [IconCircleCheck, HIJAU], di_bawah: [IconAlertTriangle, JINGGA], belum_ada: [IconCircleDashed, REDUP] }
const CEK: Record<KeadaanCek, Rupa> = {
  sudah: [IconCircleCheck, HIJAU],
  terlambat: [IconAlertTriangle, JINGGA],
  jatuh_tempo: [IconClockExclamation, JINGGA],
  belum_waktunya: [IconClock, REDUP],
  lewat: [IconCircleDashed, REDUP],
  tanpa_tanggal: [IconCircleDashed, REDUP],
}

function Tanda({ rupa: [Ikon, warna], teks, tebal }: { rupa: Rupa; teks: string; tebal: boolean }) {
  return (
    <Group gap={4} wrap="nowrap" c={warna}>
      <Ikon size={15} style={{ flexShrink: 0 }} aria-hidden />
      <Text span inherit fz="sm" fw={tebal ? 700 : 400} truncate title={teks}>
        {teks}
      </Text>
    </Group>
  )
}

/** How a level came out: shape, words and colour; `nilai` stands before the words where there is one. */
export const TandaTingkat = ({ hasil, nilai }: { hasil: HasilTingkat; nilai?: string }) => <Tanda rupa={HASIL[hasil]} teks={nilai ?? HASIL_TINGKAT_LABEL[hasil]} tebal={hasil === 'di_bawah'} />

/** How a superior's check stands. */
export const TandaCek = ({ keadaan }: { keadaan: KeadaanCek }) => <Tanda rupa={CEK[keadaan]} teks={KEADAAN_CEK_LABEL[keadaan]} tebal={keadaan === 'terlambat'} />
