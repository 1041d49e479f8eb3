import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { DaftarPegawai } from '../../ui/daftar-pegawai'

interface Props {
  tahun: number
  opened: boolean
  onClose: () => void
  onBuat: (pegawaiIds: readonly string[]) => void
}

/** Who gets a plan of their own. */
export function PilihPegawai({ tahun, opened, onClose, onBuat }: Props) {
  const { data = [] } = useRead(hr.dokumenKompetensi.pegawai, { tahun }, { enabled: opened })
  const [dipilih, setDipilih] = useState<readonly string[]>([])
  const buat = () => {
    onClose()
    setDipilih([])
    onBuat(dipilih)
  }
  return (
    <Modal opened={opened} onClose={onClose} title="Rencana kompetensi perorangan untuk" size="lg" transitionProps={{ duration: 0 }}>
      <div style={{ height: '58dvh', display: 'flex' }}><DaftarPegawai fokus orang={data} dipilih={dipilih} onChange={setDipilih} /></div>
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>Batal</Button>
        <Button disabled={dipilih.length === 0} onClick={buat}>Buat untuk {dipilih.length} pegawai</Button>
      </Group>
    </Modal>
  ) // prettier-ignore
}
