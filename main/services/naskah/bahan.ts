import type { SumberNaskah } from '../../../db/queries/bahan-naskah.query'
import type { Naskah } from '../../../db/queries/naskah.query'
import type { BahanNaskah } from '../../../domain/naskah/konteks'
import { periksaIsian } from '../../../domain/naskah/naskah'
import { penandaTanganPada } from '../../../domain/naskah/penanda-tangan'
import { orangDalamIsi } from '../../../domain/naskah/susun'

/** What a paper is made of on `tanggal`; its number is put in by who gives it. */
export async function bahanNaskah(sumber: SumberNaskah, naskah: Naskah, tanggal: string, dibuatPada: string): Promise<BahanNaskah> {
  const { isi: templat, nama } = naskah.templat
  const withKop = templat.kop === 'kantor' || templat.kop === 'unit'
  const kop = naskah.unitId && withKop ? await sumber.kopUnit(naskah.unitId) : null
  return {
    nama,
    templat,
    isi: naskah.isi,
    tanggal,
    nomor: null,
    kantor: await sumber.kantor(),
    kopUnit: kop?.kop ?? null,
    kertas: await sumber.kertas(tanggal),
    orang: await sumber.orang(orangDalamIsi(templat, naskah.isi), tanggal),
    ttd: penandaTanganPada(naskah.isi.pejabat ?? templat.pejabat, await sumber.pejabat(tanggal)),
    tataTtd: (await sumber.tata()).ttd,
    bulan: naskah.periodeId === null || templat.sumber === 'tanpa' ? null : await sumber.bulan(naskah.periodeId),
    dibuatPada,
    konsep: true,
  }
}

/** What keeps a draft from being issued, by field: what is not filled in, no month, nobody to sign. */
export async function kekuranganNaskah(sumber: SumberNaskah, naskah: Naskah, bahan: BahanNaskah): Promise<Record<string, string>> {
  const { isi: templat } = naskah.templat
  const signed = templat.ttd.some(({ dari }) => dari === 'penanda_tangan')
  const unrated = bahan.bulan ? orangDalamIsi(templat, naskah.isi).filter((id) => !bahan.bulan?.orang.some((one) => one.id === id && one.predikat)) : []
  return {
    ...periksaIsian(templat, naskah.isi, await sumber.pegawaiAda()),
    ...(templat.sumber === 'periode' && !bahan.bulan ? { periode: 'Pilih bulan yang datanya dipakai naskah ini.' } : {}),
    ...(unrated.length > 0 ? { periode: `Belum berpredikat pada bulan itu: ${unrated.map((id) => bahan.orang.get(id)?.nama ?? 'pegawai yang dihapus').join(', ')}.` } : {}),
    ...(signed && !bahan.ttd.orang ? { pejabat: bahan.ttd.peringatan[0] ?? 'Pilih penanda tangan.' } : {}),
  }
}
