import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { cocok } from '../../../domain/pegawai/cari'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

/** One person of the office, found by part of the name, NIP or post. */
export function PilihMentor({ onPilih, ...props }: Omit<SelectProps, 'data' | 'filter' | 'onChange'> & { onPilih: (id: string | null) => void }) {
  const { data: orang } = useRead(hr.pegawai.list, {})
  const dari = useMemo(() => new Map((orang ?? []).map((one) => [one.id, one])), [orang])
  const data = useMemo(() => [...dari.values()].map(({ id, nama, jabatan }) => ({ value: id, label: `${nama} · ${jabatan}` })), [dari])
  return (
    <Select
      placeholder="Ketik nama, NIP, atau jabatan"
      openOnFocus={false}
      {...props}
      data={data}
      limit={40}
      onChange={onPilih}
      filter={({ options, search }) =>
        options.filter((option) => {
          const one = 'value' in option ? dari.get(option.value) : undefined
          return one !== undefined && cocok(search, [one.nama, one.nip, one.jabatan])
        })
      }
    />
  )
}
