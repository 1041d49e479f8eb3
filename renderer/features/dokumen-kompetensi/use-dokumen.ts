import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { showUndo } from '../../ui/pesan-urung'
import type { BarisDibuat } from './baris-dibuat'

export type JenisDokumen = Awaited<ReturnType<typeof hr.dokumenKompetensi.jenis>>[number]

interface Untuk {
  tahun: number
  pelatihanId: string | null
  unitId: string | null
}
/** Where a paper leads back to. */
export interface Asal {
  ke: string
  label: string
}

/** The key that makes the paper `i`: on a programme the digits open its tabs. */
export const tombolDokumen = (i: number, pelatihanId: string | null): string => (pelatihanId === null ? String(i + 1) : `Ctrl+${i + 1}`)

/** The kinds and papers of a year or a programme, and making one: a paper opens as a draft, a run in its list. */
export function useDokumen({ tahun, pelatihanId, unitId }: Untuk, asal: Asal) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const jenis = useRead(hr.dokumenKompetensi.jenis, { tahun, pelatihanId, unitId })
  const daftar = useRead(hr.dokumenKompetensi.daftar, { tahun, pelatihanId })
  const { mutate, isPending } = useChange(hr.dokumenKompetensi.buat, {
    onSuccess: ({ naskahId, rangkaianId, jumlah }) => {
      if (rangkaianId !== null) {
        showUndo(`${jumlah} konsep dibuat. Periksa, lalu terbitkan bersama-sama.`, () => queries.invalidateQueries())
        void navigate(`/surat/rangkaian/${rangkaianId}`)
      } else void navigate(`/surat/${naskahId ?? ''}`, { state: { baru: true, asal } })
    },
  })
  const buat = useMemo(() => (kode: JenisDokumen['kode'], pegawaiIds: readonly string[] = []) => { mutate({ kode, tahun, pelatihanId, unitId, pegawaiIds: [...pegawaiIds] }) }, [mutate, tahun, pelatihanId, unitId]) // prettier-ignore
  const buka = ({ id, banyak, rangkaianId }: BarisDibuat) => void (banyak > 1 && rangkaianId !== null ? navigate(`/surat/rangkaian/${rangkaianId}`) : navigate(`/surat/${id}`, { state: { asal } }))
  useOfferCommands(
    useMemo(
      () => (jenis.data ?? []).flatMap((one, i) => (one.kurang === null ? [{ label: `Buat ${one.nama}`, keys: tombolDokumen(i, pelatihanId), run: () => { buat(one.kode) } }] : [])),
      [jenis.data, buat, pelatihanId],
    ),
  ) // prettier-ignore
  return { jenis: jenis.data ?? [], daftar: daftar.data, error: jenis.error ?? daftar.error, sibuk: isPending, buat, buka }
}
