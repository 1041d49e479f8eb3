import { namaBerkas } from '../../domain/formulir/nama-berkas'
import type { AppHandlers } from '../../preload/contract'
import { writeXlsx } from '../ekspor/xlsx'
import type { Ports } from '../ports'

/** Lists as spreadsheets. */
export function eksporService(ports: Ports): AppHandlers['ekspor'] {
  return {
    tabel: async ({ nama, judul, kolom, baris }) => {
      const name = namaBerkas({ nama, formulir: 'Daftar', periode: ports.today() }).replace(/\.pdf$/, '.xlsx')
      const file = await ports.saveFile('Simpan daftar', name, [{ name: 'Excel', extensions: ['xlsx'] }])
      if (file) await writeXlsx(file, [{ nama, judul, kolom, baris }])
      return file
    },
  }
}
