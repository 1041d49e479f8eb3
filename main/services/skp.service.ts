import type { EntityManager } from 'typeorm'
import type { Store } from '../../db/store'
import { daftarPimpinan, matriksPeranHasil } from '../../db/queries/matriks.query'
import { skpPapan, skpRingkasOf } from '../../db/queries/skp-papan.query'
import { skpLengkap } from '../../db/queries/skp.query'
import { sumberIdentitas } from '../../db/queries/sumber-identitas.query'
import { AppError } from '../../domain/shared/app-error'
import { allowedLangkah } from '../../domain/skp/status'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { addIndikator, addLampiran, addRhk, changeRhk, deleteRow, moveRow, mustEditRow, patchRow } from './skp/baris'
import { berikanSkp, rencanaBerikan } from './skp/berikan'
import { buangSkp, pulihkanSkp, sampahSkp } from './skp/buang'
import { buatSkp, gantiSkp } from './skp/buat'
import { daftarSumber } from './skp/daftar-sumber'
import { advance, ajukan, kembalikan, setujui } from './skp/langkah'
import { langkahBanyak } from './skp/langkah-banyak'
import { checkRentang, mustEdit } from './skp/penjaga'
import { tautkan } from './skp/tautkan'

/** SKP: read, given, written, moved along their chain. Rules are in domain/skp, single steps in ./skp. */
export function skpService(store: Store, ports: Pick<Ports, 'now' | 'today'>): AppHandlers['skp'] {
  const now = () => ports.now()
  const today = () => ports.today()
  const read: Store['read'] = (work) => store.read(work)
  const change: Store['change'] = (call, work) => store.change(call, work)
  return {
    papan: ({ tahun }) => read((tx) => skpPapan(tx, tahun, today())),
    satu: ({ skpId }) => read((tx) => satu(tx, skpId, today())),
    sumber: ({ pegawaiId, tahun }) => read((tx) => daftarSumber(tx, pegawaiId, tahun, today())),
    sampah: () => read((tx) => sampahSkp(tx, today())),
    matriks: ({ penilaiId, tahun }) => read((tx) => matriksPeranHasil(tx, penilaiId, tahun, today())),
    pimpinan: ({ tahun }) => read((tx) => daftarPimpinan(tx, tahun, today())),
    pratinjauBerikan: (ask) => read((tx) => rencanaBerikan(tx, ask, today())),

    berikan: (ask, call) => change({ ...call, label: `${call.label} (${ask.pilihan.length} orang)` }, (tx) => berikanSkp(tx, ask, today())),
    buat: ({ sumber, ...to }, call) => change(call, async (tx) => ({ id: await buatSkp(tx, to, sumber, today()) })),
    ubah: ({ skpId, mulai, selesai, keluargaForm, pendekatan }, call) =>
      change(call, async (tx) => {
        const skp = await mustEdit(tx, skpId)
        if (mulai !== undefined || selesai !== undefined) await checkRentang(tx, skp.pegawaiId, skp.tahun, { mulai: mulai ?? skp.mulai, selesai: selesai ?? skp.selesai }, skpId)
        await patchRow(tx, 'skp', skpId, { mulai, selesai, keluarga_form: keluargaForm, pendekatan })
      }),
    hapus: ({ skpId }, call) => change(call, (tx) => buangSkp(tx, skpId, now())),
    pulihkan: ({ skpId }, call) => change(call, (tx) => pulihkanSkp(tx, skpId)),

    ajukan: ({ skpId }, call) => change(call, (tx) => ajukan(tx, skpId, sumberIdentitas(tx, today()), now())),
    kembalikan: ({ skpId, catatan }, call) => change({ ...call, reason: catatan }, (tx) => kembalikan(tx, skpId, catatan)),
    setujui: ({ skpId, tanggal }, call) => change(call, (tx) => setujui(tx, skpId, tanggal)),
    tutup: ({ skpId }, call) => change(call, (tx) => advance(tx, skpId, 'tutup')),
    arsipkan: ({ skpId }, call) => change(call, (tx) => advance(tx, skpId, 'arsipkan')),
    ganti: ({ skpId, mulai, alasan, sumber }, call) =>
      change({ ...call, reason: alasan }, async (tx) => ({ id: await gantiSkp(tx, skpId, mulai, alasan, sumber, today()) })),
    langkahBanyak: (ask, call) => change({ ...call, label: `${call.label} (${ask.skpIds.length})` }, (tx) => langkahBanyak(tx, ask, today(), now())),
    tautkan: ({ tahun }, call) => change(call, async (tx) => ({ tertaut: await tautkan(tx, tahun, today()) })),

    tambahRhk: ({ skpId, jenis }, call) => change(call, async (tx) => ({ id: await addRhk(tx, skpId, jenis) })),
    ubahRhk: (patch, call) => change(call, (tx) => changeRhk(tx, patch, today())),
    hapusRhk: ({ rhkId }, call) => change(call, (tx) => deleteRow(tx, 'rhk', rhkId)),
    pindahRhk: ({ rhkId, ke }, call) => change(call, (tx) => pindah(tx, 'rhk', rhkId, ke)),
    tambahIndikator: ({ rhkId, ke }, call) => change(call, async (tx) => ({ id: await addIndikator(tx, rhkId, ke) })),
    ubahIndikator: ({ indikatorId, targetTeks, targetMin, targetMaks, targetBulanan, sumberData, ...same }, call) =>
      change(call, async (tx) => {
        await mustEditRow(tx, 'indikator', indikatorId)
        await patchRow(tx, 'indikator', indikatorId, { ...same, target_teks: targetTeks, target_min: targetMin, target_maks: targetMaks, target_bulanan: targetBulanan, sumber_data: sumberData })
      }),
    hapusIndikator: ({ indikatorId }, call) => change(call, (tx) => deleteRow(tx, 'indikator', indikatorId)),
    pindahIndikator: ({ indikatorId, ke }, call) => change(call, (tx) => pindah(tx, 'indikator', indikatorId, ke)),
    ubahPerilaku: ({ skpId, nilaiKode, ekspektasi }, call) =>
      change(call, async (tx) => {
        await mustEdit(tx, skpId)
        await tx.query(`UPDATE "skp_perilaku" SET "ekspektasi" = ? WHERE "skp_id" = ? AND "nilai_kode" = ?`, [ekspektasi, skpId, nilaiKode])
      }),
    tambahLampiran: ({ skpId, jenis, teks }, call) => change(call, async (tx) => ({ id: await addLampiran(tx, skpId, jenis, teks) })),
    ubahLampiran: ({ lampiranId, teks }, call) =>
      change(call, async (tx) => {
        await mustEditRow(tx, 'skp_lampiran', lampiranId)
        await patchRow(tx, 'skp_lampiran', lampiranId, { teks })
      }),
    hapusLampiran: ({ lampiranId }, call) =>
      change(call, async (tx) => {
        await mustEditRow(tx, 'skp_lampiran', lampiranId)
        await tx.query(`DELETE FROM "skp_lampiran" WHERE "id" = ?`, [lampiranId])
      }),
    pindahLampiran: ({ lampiranId, ke }, call) => change(call, (tx) => pindah(tx, 'skp_lampiran', lampiranId, ke)),
  }
}

async function pindah(tx: EntityManager, table: 'rhk' | 'indikator' | 'skp_lampiran', id: string, ke: number): Promise<void> {
  await mustEditRow(tx, table, id)
  await moveRow(tx, table, id, ke)
}

async function satu(tx: EntityManager, skpId: string, today: string) {
  const skp = await skpLengkap(tx, skpId, today)
  if (!skp) throw new AppError('NOT_FOUND', 'SKP itu sudah tidak ada.')
  return { ...skp, langkah: allowedLangkah(skp.status), lainnya: (await skpRingkasOf(tx, skp.pegawaiId, skp.tahun)).filter(({ id }) => id !== skpId) }
}
