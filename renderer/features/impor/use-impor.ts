import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { showError } from '../../ipc/hooks'
import { createWizard } from '../../ui/impor/use-wizard'

export type Sesi = NonNullable<Awaited<ReturnType<typeof hr.impor.pilih>>>
export type Hasil = Awaited<ReturnType<typeof hr.impor.periksa>>
export type Ringkasan = Awaited<ReturnType<typeof hr.impor.terapkan>>
export type Perbaikan = Pick<Parameters<typeof hr.impor.periksa>[0], 'sel' | 'nilai' | 'lewati'>
type Pemetaan = Omit<Parameters<typeof hr.impor.petakan>[0], 'id'>
export type Langkah = 0 | 1 | 2 | 3

interface Keadaan {
  langkah: Langkah
  sesi: Sesi | null
  hasil: Hasil | null
  ringkasan: Ringkasan | null
}
const AWAL: Keadaan = { langkah: 0, sesi: null, hasil: null, ringkasan: null }
const useWizard = createWizard(AWAL)

/** The wizard's state and steps. Errors stay on the screen in main's own words until the next step. */
export function useImpor() {
  const { keadaan, set, run, sibuk, galat, tenang, ulang } = useWizard()
  const queries = useQueryClient()
  const check = async (jobId: string, id: string, perbaikan: Perbaikan = {}) => {
    set({ hasil: await hr.impor.periksa({ id, jobId, ...perbaikan }), langkah: 2 })
  }
  const { sesi } = keadaan
  const opened = (next: Sesi | null) => {
    if (next) set({ ...AWAL, sesi: next, langkah: 1 })
  }
  const takeBack = () =>
    run('Mengurungkan…', async () => {
      const { namaBerkas } = await hr.impor.urungkanTerakhir(undefined)
      await queries.invalidateQueries()
      notifications.show({ message: `Impor ${namaBerkas} diurungkan. Data pegawai kembali seperti sebelumnya.` })
      set(AWAL)
    })
  return {
    ...keadaan,
    sibuk,
    galat,
    pilih: () => run('Membaca berkas…', async (jobId) => { opened(await hr.impor.pilih({ jobId })) }),
    tempel: (teks: string) => run('Membaca sel…', async (jobId) => { opened(await hr.impor.tempel({ jobId, teks })) }),
    petakan: (pemetaan: Pemetaan) => run('Menyusun kolom…', async () => { if (sesi) set({ sesi: await hr.impor.petakan({ id: sesi.id, ...pemetaan }), hasil: null }) }),
    periksa: (perbaikan?: Perbaikan) => run('Memeriksa baris…', async (jobId) => { if (sesi) await check(jobId, sesi.id, perbaikan) }),
    terapkan: () =>
      run('Menyimpan pegawai…', async (jobId) => {
        if (!sesi) return
        try {
          set({ ringkasan: await hr.impor.terapkan({ id: sesi.id, jobId }), langkah: 3 })
        } catch (error) {
          if (error instanceof AppError && error.code === 'CONFLICT') await check(jobId, sesi.id)
          throw error
        } finally {
          await queries.invalidateQueries()
        }
      }),
    urungkan: () => {
      modals.openConfirmModal({
        title: 'Urungkan impor terakhir?',
        children: 'Pegawai, riwayat, dan unit dari impor terakhir dikembalikan seperti sebelum impor itu. Impor yang lebih lama tetap ada.',
        labels: { confirm: 'Urungkan impor', cancel: 'Batal' },
        onConfirm: () => void takeBack(),
      })
    },
    simpanLengkap: async () => {
      try {
        const saved = await hr.impor.simpanLengkap(undefined)
        if (saved) notifications.show({ message: `${saved.baris} pegawai disimpan: ${saved.berkas}` })
      } catch (error) {
        showError(error as Error)
      }
    },
    simpanDitolak: async () => {
      if (!sesi) return
      try {
        const saved = await hr.impor.simpanDitolak({ id: sesi.id })
        if (saved) notifications.show({ message: `${saved.baris} baris disimpan: ${saved.berkas}` })
      } catch (error) {
        showError(error as Error)
      }
    },
    batal: () => { if (sibuk) void hr.impor.batal({ jobId: sibuk.jobId }) },
    keLangkah: (langkah: Langkah) => { tenang(); set({ langkah }) },
    ulang,
  } // prettier-ignore
}
export type Impor = ReturnType<typeof useImpor>
