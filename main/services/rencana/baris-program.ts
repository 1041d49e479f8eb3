import type { ProgramTahun } from '../../../db/queries/rencana.query'
import { lewatKuota } from '../../../domain/pelatihan/peserta'
import { biayaProgram } from '../../../domain/pelatihan/rencana'
import type { AppHandlers } from '../../../preload/contract'

type Baris = Awaited<ReturnType<AppHandlers['pelatihan']['daftar']>>[number]

/** A programme as a line of the year's list: numbers instead of names. */
export const barisProgram = ({ biaya, peserta, tujuan: _t, kurikulumCatatan: _c, ...rest }: ProgramTahun): Baris => ({
  ...rest,
  biaya: biayaProgram({ biaya }),
  peserta: peserta.length,
  lewatKuota: lewatKuota(rest.kuota, peserta.length) !== null,
})
