import { notifications } from '@mantine/notifications'
import { BATAS_PINDAIAN } from '../../../preload/contract/arsip.contract'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'

/** Attaches files to a paper, one after the other; a file that cannot be taken is named and the others go on. */
export function useTambahPindaian(naskahId: string) {
  const tambah = useChange(hr.arsip.tambahPindaian)
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      const isi = await bacaBerkas(file).catch(showError)
      if (isi !== undefined) await tambah.mutateAsync({ naskahId, nama: file.name, isi }).then(() => told(file.name), () => undefined)
    }
  }
  return { busy: tambah.isPending, tambah: (files: readonly File[]) => void add(files) }
}

const told = (name: string) => notifications.show({ message: `Pindaian “${name}” ditambahkan.` })

/** The file as base64 text. Throws one sentence for a file that main would refuse anyway, before it is carried there. */
async function bacaBerkas(file: File): Promise<string> {
  const { name, size, type } = file
  if (!/\.(pdf|jpe?g)$/i.test(name) && !['application/pdf', 'image/jpeg'].includes(type)) throw new AppError('INVALID_INPUT', `“${name}” bukan PDF atau JPEG, jadi tidak ditambahkan. Pindai ulang sebagai PDF atau JPEG.`)
  if (size > BATAS_PINDAIAN) throw new AppError('INVALID_INPUT', `“${name}” lebih besar dari ${BATAS_PINDAIAN / 1_000_000} MB, jadi tidak ditambahkan. Pindai ulang dengan mutu lebih rendah; 150–200 dpi sudah cukup.`)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve((reader.result as string).replace(/^data:[^,]*,/, ''))
    }
    reader.onerror = () => {
      reject(new AppError('INVALID_INPUT', `“${name}” tidak dapat dibaca, jadi tidak ditambahkan. Periksa berkasnya, lalu coba lagi.`))
    }
    reader.readAsDataURL(file)
  })
}
