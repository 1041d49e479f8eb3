import { Button } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'

/** Someone who types people needs a unit first: makes the kecamatan itself from the office's name. Nothing once there is one. */
export function UnitAwal() {
  const { data: units } = useRead(hr.unit.list, undefined)
  const { data: kantor } = useRead(hr.kantor.get, undefined)
  const add = useChange(hr.unit.tambah)
  if (!units || units.length > 0) return null
  return (
    <Button variant="default" loading={add.isPending} onClick={() => { add.mutate({ nama: kantor?.namaKecamatan ?? 'Kecamatan', jenis: 'kecamatan', indukId: null }) }}>
      Buat unit kecamatan
    </Button>
  ) // prettier-ignore
}
