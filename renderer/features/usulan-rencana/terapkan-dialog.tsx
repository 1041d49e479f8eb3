import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import type { Usulan } from './use-usulan'

/** Says what will change in the working plan before it does. */
export function TerapkanDialog({ usulan, tahun, opened, onClose }: { usulan: Usulan; tahun: number; opened: boolean; onClose: () => void }) {
  const client = useQueryClient()
  const [sisa, setSisa] = useState(true)
  const terpilih = usulan.program.filter((one) => one.terpilih)
  const tambah = terpilih.filter((one) => !one.masukRencana).length
  const lepas = usulan.program.filter((one) => !one.terpilih && one.masukRencana).length
  const tanpaTempat = terpilih.reduce((sum, { tidakIkut }) => sum + tidakIkut.length, 0)
  const terapkan = useChange(hr.usulanRencana.terapkan, {
    onSuccess: ({ masuk, keluar }) => {
      onClose()
      showUndo(`Rencana kerja ${tahun} kini berisi ${masuk} program dari usulan; ${keluar} program di luar rencana.`, () => client.invalidateQueries())
    },
  })
  const pilihan = terpilih.map(({ id, peserta }) => ({ pelatihanId: id, peserta: peserta.map((one) => one.id) }))
  return (
    <Modal opened={opened} onClose={onClose} title="Terapkan ke rencana" size="md">
      <Stack gap="sm">
        <Text size="sm">{`${tambah} program dimasukkan ke rencana kerja tahun ${tahun}, ${lepas} program dikeluarkan, ${terpilih.length - tambah} program tetap di dalamnya. Program yang sudah berjalan atau selesai tidak berubah.`}</Text>
        {tanpaTempat > 0 && <Checkbox checked={sisa} onChange={(event) => { setSisa(event.currentTarget.checked) }} label={`Tandai ${tanpaTempat} calon yang tidak mendapat tempat sebagai Batal ikut`} description="Supaya biaya dan jam rencana sama dengan usulan. Dapat diurungkan." />}
        {!usulan.pasti && <Text size="sm" c="var(--mantine-color-orange-light-color)">Usulan ini belum dipastikan yang terbaik.</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>Batal</Button>
          <Button data-autofocus loading={terapkan.isPending} onClick={() => { terapkan.mutate({ tahun, pilihan, batalkanSisa: sisa && tanpaTempat > 0 }) }}>Terapkan</Button>
        </Group>
      </Stack>
    </Modal>
  ) // prettier-ignore
}
