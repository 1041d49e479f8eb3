import type { AppHandlers } from '../../preload/contract'
import { ALASAN_CADANGAN, type Cadangan } from '../cadangan/cadangan'
import type { Ports } from '../ports'

/** Backups on the clerk's request. The automatic ones are main's (main/cadangan/jadwal.ts). */
export function cadanganService(cadangan: Cadangan, ports: Ports): AppHandlers['cadangan'] {
  return {
    daftar: () =>
      Promise.resolve(
        cadangan.list().map(({ alasan, ...file }) => ({
          ...file,
          alasan: alasan in ALASAN_CADANGAN ? ALASAN_CADANGAN[alasan as keyof typeof ALASAN_CADANGAN] : alasan,
        })),
      ),
    keadaan: () => Promise.resolve(cadangan.secondPlace()),
    buat: () => cadangan.makeBackup('manual'),
    pilihTempatKedua: async () => {
      const folder = await ports.chooseFolder('Pilih tempat cadangan kedua')
      return folder === null ? null : cadangan.chooseSecondPlace(folder)
    },
    pulihkan: async ({ tempat, nama }) => {
      const disimpanSebagai = await cadangan.restore(tempat, nama)
      ports.emit('dataChanged', { reason: 'pulih' })
      return { disimpanSebagai }
    },
  }
}
