import { NILAI_LABEL, NILAI_URUT, type Aspek, type JenisRhk, type KeluargaForm, type NilaiKode, type Pendekatan, type Perspektif } from './skp'

/** What the check needs to know of an SKP. */
export interface SkpDiperiksa {
  keluargaForm: KeluargaForm
  pendekatan: Pendekatan
  adaPenilai: boolean
  /** False where the appraiser has no SKP whose results could be chosen. */
  adaRhkPimpinan: boolean
  rhk: readonly RhkDiperiksa[]
  perilaku: readonly { nilaiKode: NilaiKode; ekspektasi: string }[]
  lampiran: Readonly<Record<'dukungan' | 'pertanggungjawaban' | 'konsekuensi', number>>
}
export interface RhkDiperiksa {
  id: string
  jenis: JenisRhk
  teks: string
  atasanTeks: string | null
  penugasanDari: string | null
  indikator: readonly IndikatorDiperiksa[]
}
export interface IndikatorDiperiksa {
  id: string
  aspek: Aspek | null
  perspektif: Perspektif | null
  teks: string
  targetTeks: string
  satuan: string | null
  targetBulanan: string | null
}

/** One thing to repair. `halangan` blocks submitting, `peringatan` is only told. `objekId` is the row it is about. */
export interface Temuan {
  berat: 'halangan' | 'peringatan'
  teks: string
  bagian: 'hasil' | 'perilaku' | 'lampiran' | 'identitas'
  objekId: string | null
}

/** Words that cannot be measured; an RHK that leans on them is told to name a result. */
const KABUR = /\b(dan lain-lain|dll|dsb|dst|lain-lain|optimal|maksimal|semaksimal mungkin|sebaik-baiknya|seperlunya|sesuai kebutuhan|tugas lain)\b/i
/** Begins with doing, not with a result ("Melaksanakan …" instead of "Terlaksananya …"). */
const KEGIATAN = /^(melaksanakan|membantu|mengerjakan|melakukan|mengikuti)\b/i
const MIN_HURUF = 12

/** Everything missing or weak in an SKP, in the order of the form. Blocks are what the printed form cannot do without. */
export function checkKelengkapan(skp: SkpDiperiksa): Temuan[] {
  const found: Temuan[] = []
  if (!skp.adaPenilai) found.push(peringatan('identitas', null, 'Pejabat penilai belum ditetapkan. Isi di layar Unit dan Penilai.'))
  if (!skp.rhk.some(({ jenis }) => jenis === 'utama')) found.push(halangan('hasil', null, 'Belum ada rencana hasil kerja utama.'))
  for (const jenis of ['utama', 'tambahan'] as const) {
    skp.rhk.filter((rhk) => rhk.jenis === jenis).forEach((rhk, index) => found.push(...checkRhk(skp, rhk, `${jenis === 'utama' ? 'A' : 'B'}.${index + 1}`)))
  }
  return [...found, ...checkPerilaku(skp), ...checkLampiran(skp)]
}

/** True where one of the findings keeps the SKP from being submitted. */
export const hasHalangan = (found: readonly Temuan[]): boolean => found.some(({ berat }) => berat === 'halangan')

function checkRhk(skp: SkpDiperiksa, rhk: RhkDiperiksa, nomor: string): Temuan[] {
  const found: Temuan[] = []
  if (rhk.teks === '') found.push(halangan('hasil', rhk.id, `Hasil kerja ${nomor} belum ditulis.`))
  else if (KABUR.test(rhk.teks) || KEGIATAN.test(rhk.teks) || rhk.teks.length < MIN_HURUF)
    found.push(peringatan('hasil', rhk.id, `Hasil kerja ${nomor} sulit diukur. Sebutkan hasilnya, misalnya “Terselesaikannya …” atau “Meningkatnya …”.`))
  if (rhk.jenis === 'tambahan' && !rhk.penugasanDari) found.push(halangan('hasil', rhk.id, `Hasil kerja tambahan ${nomor} belum menyebut pemberi tugas (“penugasan dari”).`))
  if (skp.keluargaForm === 'ja_jf' && skp.adaRhkPimpinan && !rhk.atasanTeks)
    found.push(peringatan('hasil', rhk.id, `Hasil kerja ${nomor} belum memilih hasil kerja pimpinan yang diintervensi.`))
  if (rhk.indikator.length === 0) found.push(halangan('hasil', rhk.id, `Hasil kerja ${nomor} belum mempunyai indikator.`))
  rhk.indikator.forEach((one, index) => found.push(...checkIndikator(skp, one, `${nomor} indikator ${index + 1}`)))
  return found
}

function checkIndikator({ keluargaForm, pendekatan }: SkpDiperiksa, one: IndikatorDiperiksa, nomor: string): Temuan[] {
  const found: Temuan[] = []
  if (one.teks === '') found.push(halangan('hasil', one.id, `${nomor} belum ditulis.`))
  else if (KABUR.test(one.teks)) found.push(peringatan('hasil', one.id, `${nomor} sulit diukur. Sebutkan jumlah, mutu, atau waktunya.`))
  if (one.targetTeks === '') found.push(halangan('hasil', one.id, `${nomor} belum mempunyai target.`))
  if (keluargaForm === 'jpt' && !one.perspektif) found.push(halangan('hasil', one.id, `${nomor} belum memilih perspektif.`))
  if (keluargaForm === 'ja_jf' && pendekatan === 'kuantitatif' && !one.aspek) found.push(halangan('hasil', one.id, `${nomor} belum memilih aspek.`))
  if (pendekatan === 'kuantitatif' && !one.satuan) found.push(peringatan('hasil', one.id, `${nomor} belum menyebut satuan.`))
  return found
}

function checkPerilaku({ perilaku }: SkpDiperiksa): Temuan[] {
  const empty = NILAI_URUT.filter((nilai) => !perilaku.find(({ nilaiKode }) => nilaiKode === nilai)?.ekspektasi)
  if (empty.length === 0) return []
  const names = empty.length === NILAI_URUT.length ? 'ketujuh nilai' : empty.map((nilai) => NILAI_LABEL[nilai]).join(', ')
  return [peringatan('perilaku', null, `Ekspektasi khusus pimpinan belum diisi untuk ${names}.`)]
}

const LAMPIRAN = [['dukungan', 'Dukungan Sumber Daya'], ['pertanggungjawaban', 'Skema Pertanggungjawaban'], ['konsekuensi', 'Konsekuensi']] as const // prettier-ignore

function checkLampiran({ lampiran }: SkpDiperiksa): Temuan[] {
  const empty = LAMPIRAN.filter(([jenis]) => lampiran[jenis] === 0).map(([, label]) => label)
  return empty.length === 0 ? [] : [peringatan('lampiran', null, `Lampiran belum diisi: ${empty.join(', ')}.`)]
}

const halangan = (bagian: Temuan['bagian'], objekId: string | null, teks: string): Temuan => ({ berat: 'halangan', bagian, objekId, teks })
const peringatan = (bagian: Temuan['bagian'], objekId: string | null, teks: string): Temuan => ({ berat: 'peringatan', bagian, objekId, teks })
