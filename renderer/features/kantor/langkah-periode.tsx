import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { useState } from 'react'
import { Link } from 'react-router'
import { namaBulan } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'

/** The first month: opened here, or later from the session's own screen. */
export function LangkahPeriode() {
  const { data: keadaan } = useRead(hr.kantor.keadaan, undefined)
  const { data: months = [] } = useRead(hr.sesi.daftar, undefined)
  const [chosen, setChosen] = useState<string | null>(null)
  const open = useChange(hr.sesi.buka)
  const month = chosen ?? keadaan?.hariIni ?? null
  if (months.length > 0)
    return (
      <Stack gap="xs">
        <Text size="sm">Bulan yang sudah dibuka: {months.map(({ bulan, tahun }) => `${namaBulan(bulan)} ${tahun}`).join(', ')}.</Text>
        <Next />
      </Stack>
    )
  return (
    <Stack gap="xs">
      <Text size="sm">Pilih bulan pertama yang akan dinilai di Takar. Bulan-bulan sesudahnya dibuka dari layar Sesi Bulanan.</Text>
      <Group align="flex-end" gap="xs">
        <MonthPickerInput label="Bulan" size="xs" w={200} valueFormat="MMMM YYYY" value={month} onChange={(value) => { setChosen(value) }} />
        <Button loading={open.isPending} disabled={month === null} onClick={() => { if (month) open.mutate({ tahun: Number(month.slice(0, 4)), bulan: Number(month.slice(5, 7)) }) }}>Buka bulan ini</Button>
      </Group>
      <Next />
    </Stack>
  ) // prettier-ignore
}

const Next = () => (
  <Text size="sm" c="dimmed">
    Sesudah ini: periksa usulan di <Anchor component={Link} to="/penilai" inherit underline="always">Unit dan Penilai</Anchor>, lalu beri SKP dari templat di <Anchor component={Link} to="/skp" inherit underline="always">SKP</Anchor>.
  </Text>
)
