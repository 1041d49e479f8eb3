import type { EntityManager } from 'typeorm'
import type { z } from 'zod'
import { identitasPada } from '../../../db/queries/identitas.query'
import { aturanJamTahun, JAM_KOSONG, jamOrangTahun } from '../../../db/queries/jam-pegawai.query'
import { buktiKompetensi, orangProfil, standarJabatan, type BuktiRow } from '../../../db/queries/profil-kompetensi.query'
import { jumlahBelumSiasn, rencanaOrang, riwayatOrang } from '../../../db/queries/riwayat-kompetensi.query'
import { meterJam, waktuTahun } from '../../../domain/kompetensi/meter-jam'
import { kunciJabatan } from '../../../domain/kompetensi/kunci'
import { kesenjangan, type ButirStandar } from '../../../domain/kompetensi/standar'
import { AppError } from '../../../domain/shared/app-error'
import type { barisProfil, profilView } from '../../../preload/contract/profil-kompetensi-view.contract'
import { toDasar } from '../sesi/dasar'
import { bahanIpAsn } from './bahan-ip-asn'

/** Everyone in service with hours, gaps and the estimate, each read in a few statements for all. */
export async function daftarProfil(tx: EntityManager, tahun: number, hariIni: string) {
  const waktu = waktuTahun(tahun, hariIni)
  const identitas = await identitasPada(tx, 'semua', waktu.pada)
  const jam = await jamOrangTahun(tx, tahun)
  const { isi: aturan } = await aturanJamTahun(tx, tahun)
  const standar = await standarJabatan(tx)
  const bukti = Map.groupBy(await buktiKompetensi(tx, null, waktu.pada), (row) => row.pegawaiId)
  const belum = new Map((await jumlahBelumSiasn(tx)).map((row) => [row.pegawaiId, row.jumlah]))
  const { hitung } = await bahanIpAsn(tx, null, waktu.pada)
  const orang = (await orangProfil(tx, null)).flatMap((dia): z.input<typeof barisProfil>[] => {
    const siapa = identitas.get(dia.id)
    if (!siapa || dia.status !== 'aktif') return []
    const { diakui, tanpaBukti, terencana } = jam.get(dia.id) ?? JAM_KOSONG
    const { minimal, lampu } = meterJam(aturan, waktu, { jenis: siapa.jenis, status: dia.status, diakui, tanpaBukti, terencana })
    const milik = standar.get(kunciJabatan(siapa.jabatan))
    const nilai = hitung(dia, siapa.jenisJabatan)
    return [
      {
        pegawaiId: dia.id, nama: siapa.nama, nip: siapa.nip, jabatan: siapa.jabatan, unitId: siapa.unitId, unit: siapa.unit, jenis: siapa.jenis, status: dia.status, diakui, minimal, lampu,
        kesenjangan: milik ? kesenjangan(milik, bukti.get(dia.id) ?? [], waktu.pada).filter(({ selisih }) => selisih > 0).length : null,
        ipAsn10: nilai.nilai10, kategori: nilai.kategori, lengkap: nilai.belumAda.length === 0, belumSiasn: belum.get(dia.id) ?? 0,
      },
    ] // prettier-ignore
  })
  return { waktu, orang }
}

/** One person in one year; NOT_FOUND when there is none with this id. */
export async function satuProfil(tx: EntityManager, pegawaiId: string, tahun: number, hariIni: string): Promise<z.input<typeof profilView>> {
  const waktu = waktuTahun(tahun, hariIni)
  const [dia] = await orangProfil(tx, pegawaiId)
  const siapa = (await identitasPada(tx, [pegawaiId], waktu.pada)).get(pegawaiId)
  if (!dia || !siapa) throw new AppError('NOT_FOUND', 'Pegawai ini sudah tidak ada. Buka kembali daftar profil.')
  const aturanJam = await aturanJamTahun(tx, tahun)
  const { diakui, tanpaBukti, terencana } = (await jamOrangTahun(tx, tahun)).get(pegawaiId) ?? JAM_KOSONG
  const jam = { jenis: siapa.jenis, status: dia.status, diakui, tanpaBukti, terencana }
  const bahan = await bahanIpAsn(tx, pegawaiId, waktu.pada)
  const standar = (await standarJabatan(tx)).get(kunciJabatan(siapa.jabatan)) ?? []
  const { nama, nip, jenis, jabatan, pangkat, unit } = siapa
  return {
    orang: { pegawaiId, nama, nip, jenis, status: dia.status, jabatan, pangkat, unit, diSampah: dia.dihapusPada !== null },
    waktu,
    jam: { ...jam, ...meterJam(aturanJam.isi, waktu, jam) },
    aturanJam: toDasar(aturanJam),
    standar: bandingkan(standar, await buktiKompetensi(tx, pegawaiId, waktu.pada), waktu.pada),
    ipAsn: bentukIpAsn(bahan.hitung(dia, siapa.jenisJabatan)),
    aturanIpAsn: toDasar(bahan.aturan),
    riwayat: await riwayatOrang(tx, pegawaiId),
    rencana: (await rencanaOrang(tx, pegawaiId, tahun)).map((row) => ({ ...row, masukRencana: row.masukRencana === 1 })),
    hukuman: (bahan.hukuman.get(pegawaiId) ?? []).map(({ pegawaiId: _, ...row }) => row),
    bentuk: [...bahan.bentuk.values()].map(({ kode, nama: sebutan, jalur }) => ({ kode, nama: sebutan, jalur })),
  }
}

/** The standard line by line with the newest proof, the widest gap first. */
function bandingkan(standar: readonly ButirStandar[], bukti: readonly BuktiRow[], pada: string) {
  const dasar = new Map(bukti.map((row) => [`${row.kompetensi} ${row.tanggal}`, row.dasar]))
  return kesenjangan(standar, bukti, pada)
    .map(({ jenis, kompetensi, tingkat, bukti: shown, selisih }) => ({
      jenis, kompetensi, standar: tingkat, bukti: shown?.tingkat ?? null, tanggal: shown?.tanggal ?? null, dasar: shown ? (dasar.get(`${shown.kompetensi} ${shown.tanggal}`) ?? null) : null, kurang: selisih,
    })) // prettier-ignore
    .toSorted((a, b) => b.kurang - a.kurang || a.kompetensi.localeCompare(b.kompetensi, 'id'))
}

/** The contract's arrays may be written to; the rule's own may not. */
const bentukIpAsn = ({ bagian, usul, belumAda, ...rest }: ReturnType<Awaited<ReturnType<typeof bahanIpAsn>>['hitung']>) => ({
  ...rest,
  bagian: bagian.map((one) => ({ ...one, dasar: [...one.dasar] })),
  usul: [...usul],
  belumAda: [...belumAda],
})
