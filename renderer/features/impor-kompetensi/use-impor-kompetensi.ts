import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { showError } from '../../ipc/hooks'
import { showUndo } from '../../ui/pesan-urung'
import type { Perbaikan as PerbaikanBaris } from '../../ui/impor/tabel-baris'
import { createWizard } from '../../ui/impor/use-wizard'

export type Sesi = NonNullable<Awaited<ReturnType<typeof hr.imporKompetensi.pilih>>>
export type Hasil = Awaited<ReturnType<typeof hr.imporKompetensi.periksa>>
export type Ringkasan = Awaited<ReturnType<typeof hr.imporKompetensi.terapkan>>
type Perbaikan = Pick<Parameters<typeof hr.imporKompetensi.periksa>[0], 'sel' | 'lewati'>
type Pemetaan = Omit<Parameters<typeof hr.imporKompetensi.petakan>[0], 'id'>
export type Langkah = 0 | 1 | 2 | 3

interface Keadaan {
  langkah: Langkah
  sesi: Sesi | null
  /** For a list of participants: its programme. */
  pelatihanId: string | null
  hasil: Hasil | null
  ringkasan: Ringkasan | null
}
const AWAL: Keadaan = { langkah: 0, sesi: null, pelatihanId: null, hasil: null, ringkasan: null }
const useWizard = createWizard(AWAL)

/** The wizard's state and steps. `tujuan` is the programme it was opened for, if any. */
export function useImporKompetensi(tujuan: string | null) {
  const { keadaan, set, run, sibuk, galat, tenang, ulang } = useWizard()
  const queries = useQueryClient()
  const check = async (sesi: Sesi, pelatihanId: string | null, perbaikan: Perbaikan = {}) => {
    const hasil = sesi.profil === 'peserta' && pelatihanId === null ? null : await hr.imporKompetensi.periksa({ id: sesi.id, pelatihanId, ...perbaikan })
    set({ sesi, pelatihanId, hasil, langkah: 2 })
  }
  /** Known headings go straight on to their rows; a file opened for a programme can only be its participants. */
  const opened = async (picked: Sesi | null) => {
    if (!picked) return
    const sesi = tujuan !== null && !picked.bisa && picked.profil !== 'peserta' ? await hr.imporKompetensi.pilihJenis({ id: picked.id, profil: 'peserta' }) : picked
    const pelatihanId = programOf(sesi)
    set({ ...AWAL, sesi, pelatihanId, langkah: 1 })
    if (sesi.bisa) await check(sesi, pelatihanId)
  }
  const programOf = ({ program }: Sesi): string | null => (program.some(({ id }) => id === tujuan) ? tujuan : null)
  const { sesi, pelatihanId } = keadaan
  return {
    ...keadaan,
    sibuk,
    galat,
    pilih: () => run('Membaca berkas…', async (jobId) => { await opened(await hr.imporKompetensi.pilih({ jobId })) }),
    tempel: (teks: string) => run('Membaca sel…', async (jobId) => { await opened(await hr.imporKompetensi.tempel({ jobId, teks })) }),
    pilihJenis: (profil: Sesi['profil']) => run('Menyusun kolom…', async () => {
      if (!sesi) return
      const next = await hr.imporKompetensi.pilihJenis({ id: sesi.id, profil })
      set({ sesi: next, pelatihanId: programOf(next), hasil: null })
    }),
    petakan: (pemetaan: Pemetaan) => run('Menyusun kolom…', async () => { if (sesi) set({ sesi: await hr.imporKompetensi.petakan({ id: sesi.id, ...pemetaan }), hasil: null }) }),
    lanjut: () => run('Memeriksa baris…', async () => { if (sesi) await check(sesi, pelatihanId) }),
    keLangkah: (langkah: Langkah) => { tenang(); set({ langkah }) },
    pilihProgram: (id: string | null) => run('Memeriksa baris…', async () => { if (sesi) await check(sesi, id) }),
    periksa: (perbaikan: PerbaikanBaris) => run('Memeriksa baris…', async () => { if (sesi) await check(sesi, pelatihanId, perbaikan as Perbaikan) }),
    terapkan: () =>
      run('Menyimpan…', async () => {
        if (!sesi) return
        try {
          const ringkasan = await hr.imporKompetensi.terapkan({ id: sesi.id })
          set({ ringkasan, langkah: 3 })
          if (ringkasan.baru + ringkasan.ubah > 0) showUndo(`${ringkasan.baru + ringkasan.ubah} baris dari ${sesi.namaBerkas} disimpan.`, () => queries.invalidateQueries())
        } catch (error) {
          if (error instanceof AppError && error.code === 'CONFLICT') await check(sesi, pelatihanId)
          throw error
        } finally {
          await queries.invalidateQueries()
        }
      }),
    simpanDitolak: async () => {
      if (!sesi) return
      try {
        const saved = await hr.imporKompetensi.simpanDitolak({ id: sesi.id })
        if (saved) notifications.show({ message: `${saved.baris} baris disimpan: ${saved.berkas}` })
      } catch (error) {
        showError(error as Error)
      }
    },
    batal: () => { if (sibuk) void hr.imporKompetensi.batal({ jobId: sibuk.jobId }) },
    ulang,
  } // prettier-ignore
}
export type ImporKompetensi = ReturnType<typeof useImporKompetensi>
