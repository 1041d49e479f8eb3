import { notifications } from '@mantine/notifications'
import { PINDAIAN } from '../../../domain/berkas/lampiran'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { bacaBerkas } from '../../ui/baca-berkas'

/** Attaches files to a paper, one after the other; a file that cannot be taken is named and the others go on. */
export function useTambahPindaian(naskahId: string) {
  const tambah = useChange(hr.arsip.tambahPindaian)
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      const isi = await bacaBerkas(file, PINDAIAN).catch(showError)
      if (isi !== undefined) await tambah.mutateAsync({ naskahId, nama: file.name, isi }).then(() => told(file.name), () => undefined)
    }
  }
  return { busy: tambah.isPending, tambah: (files: readonly File[]) => void add(files) }
}

const told = (name: string) => notifications.show({ message: `Pindaian “${name}” ditambahkan.` })
