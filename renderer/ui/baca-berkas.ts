import { periksaPilihan, type AturanLampiran } from '../../domain/berkas/lampiran'
import { AppError } from '../../domain/shared/app-error'

/** The file as base64 text. Throws one sentence for a file that main would refuse anyway, before it is carried there. */
export async function bacaBerkas(file: File, aturan: AturanLampiran): Promise<string> {
  periksaPilihan(file, aturan)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve((reader.result as string).replace(/^data:[^,]*,/, ''))
    }
    reader.onerror = () => {
      reject(new AppError('INVALID_INPUT', `“${file.name}” tidak dapat dibaca, jadi tidak disimpan. Periksa berkasnya, lalu coba lagi.`))
    }
    reader.readAsDataURL(file)
  })
}
