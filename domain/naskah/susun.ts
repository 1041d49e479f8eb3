/** From a draft and what is known on its day to the frozen data of its paper. Pure: same material, same paper. */
import type { PenandaTangan } from '../formulir/bagian'
import type { DaftarKertas } from '../formulir/kertas'
import { kop } from '../formulir/susun/dasar'
import { namaBulan } from '../shared/iso-date'
import { isiKalimat, isiTemplat, teksKalimat } from './isi'
import { konteksNaskah, strings, type BahanNaskah, type OrangNaskah } from './konteks'
import type { KolomTtdCetak, NaskahFormulir } from './model'
import type { IsiNaskah } from './naskah'
import type { TataTtd } from './penanda-tangan'
import { SIFAT_NASKAH_LABEL, type KertasNaskah, type KolomTtd, type Templat } from './templat'

/** Everyone a draft names, by id. */
export function orangDalamIsi({ medan }: Templat, isi: IsiNaskah): string[] {
  const ids = medan.flatMap(({ kode, jenis }) => {
    const value = isi.medan[kode]
    if (jenis === 'pegawai') return typeof value === 'string' && value ? [value] : []
    return jenis === 'daftar_pegawai' ? strings(value) : []
  })
  return [...new Set(ids)]
}

/** The paper, ready to be laid out and to be frozen. */
export function susunNaskah(bahan: BahanNaskah): NaskahFormulir {
  const { templat, isi, kantor, nama } = bahan
  const konteks = konteksNaskah(bahan)
  const { fon, spasi, ...bentuk } = templat.kertas
  return {
    jenis: 'naskah',
    nama,
    keluarga: templat.keluarga,
    fon,
    spasi,
    kertas: { ...bentuk, mm: ukuran(templat.kertas, bahan.kertas) },
    dibuatPada: bahan.dibuatPada,
    nomorHalaman: false,
    konsep: bahan.konsep,
    ...kepala(bahan),
    ...(templat.penomoran ? { nomor: bahan.nomor ?? '' } : {}),
    judul: judulNaskah(templat, bahan.ttd.wewenang),
    tentang: isiKalimat(templat.tentang, konteks),
    tempatTanggal: { tempat: kantor.kota, tanggal: bahan.tanggal },
    sifat: SIFAT_NASKAH_LABEL[isi.sifat],
    lampiran: isi.lampiran,
    hal: isi.hal || teksKalimat(templat.kepala.hal, konteks),
    kepada: isi.kepada,
    di: isi.di,
    ...(templat.keluarga === 'nota_dinas' ? { dari: bahan.ttd.jabatan.at(-1) ?? '' } : {}),
    badan: isiTemplat(templat.isi, konteks),
    ttd: templat.ttd.map((column) => kolomTtd(column, bahan)),
    tembusan: isi.tembusan,
    rahasia: isi.sifat === 'rahasia',
    periode: periode(bahan),
    milik: milik(bahan),
  }
}

/** A decision is named after who decides: "KEPUTUSAN" → "KEPUTUSAN CAMAT SUKAMAJU". */
export const judulNaskah = ({ keluarga, judul }: Templat, wewenang: string): string => (keluarga === 'keputusan' ? `${judul} ${wewenang}`.toLocaleUpperCase('id') : judul)

/** The letterhead chosen; a kelurahan without one of its own uses the office's. */
function kepala({ templat, kantor, kopUnit }: BahanNaskah): Pick<NaskahFormulir, 'kop' | 'lambang'> {
  if (templat.kop === 'tanpa') return {}
  if (templat.kop === 'lambang') return kantor.logo ? { lambang: kantor.logo } : {}
  return { kop: kopUnit ?? kop({ kantor }) }
}

/** The size named, else F4, else the first the rule in force knows. */
function ukuran({ ukuran: name }: KertasNaskah, daftar: DaftarKertas): readonly [number, number] {
  const found = daftar[name] ?? daftar['F4'] ?? Object.values(daftar)[0]
  if (!found) throw new Error('The rule kertas_mm names no paper')
  return found
}

function kolomTtd({ dari, medan, pengantar, tempatTanggal }: KolomTtd, bahan: BahanNaskah): KolomTtdCetak {
  const place = tempatTanggal ? { tempatTanggal: { tempat: bahan.kantor.kota, tanggal: bahan.tanggal } } : {}
  if (dari === 'penanda_tangan') return { ...place, ...(pengantar ? { pengantar } : {}), orang: pejabat(bahan) }
  const id = medan ? bahan.isi.medan[medan] : null
  const person = typeof id === 'string' ? (bahan.orang.get(id) ?? null) : null
  return { ...place, orang: ditandatangani(person, [pengantar || person?.jabatan || ''], bahan.tataTtd) }
}

function pejabat({ ttd, tataTtd }: BahanNaskah): PenandaTangan {
  const lines = tataTtd.kapital ? ttd.jabatan.map(kapitalJabatan) : ttd.jabatan
  return ditandatangani(ttd.orang, lines.map((line, i) => (i === lines.length - 1 && line !== 'u.b.' ? `${line},` : line)), tataTtd)
}

/** "a.n. Camat Sukamaju" → "a.n. CAMAT SUKAMAJU": the short words keep their small letters. */
const kapitalJabatan = (line: string): string =>
  line.replace(/^(a\.n\. |u\.b\.$|Plt\. |Plh\. |Pj\. )?(.*)$/, (_, head: string | undefined, rest: string) => `${head ?? ''}${rest.toLocaleUpperCase('id')}`)

const ditandatangani = (who: Pick<OrangNaskah, 'nama' | 'nip' | 'pangkat'> | null, jabatan: readonly string[], tata: TataTtd): PenandaTangan => ({
  jabatan,
  nama: who?.nama ?? '',
  ...(tata.pangkat && who?.pangkat ? { pangkat: who.pangkat } : {}),
  ...(tata.nip && who?.nip ? { nip: who.nip } : {}),
})

function periode({ bulan, tanggal: day }: BahanNaskah): NaskahFormulir['periode'] {
  if (!bulan) return { judul: day.slice(0, 4), mulai: day, selesai: day, kode: day }
  return {
    judul: `BULAN ${namaBulan(bulan.nomor).toUpperCase()} ${bulan.tahun}`,
    mulai: bulan.mulai,
    selesai: bulan.selesai,
    kode: `${bulan.tahun}-${String(bulan.nomor).padStart(2, '0')}`,
  }
}

/** Whose paper it is: the one person it is about, else the office. */
function milik(bahan: BahanNaskah): NaskahFormulir['milik'] {
  const [only, ...others] = orangDalamIsi(bahan.templat, bahan.isi)
  const person = only !== undefined && others.length === 0 ? bahan.orang.get(only) : undefined
  return person ? { nama: person.nama, ...(person.nip ? { nip: person.nip } : {}) } : { nama: bahan.kantor.namaKecamatan }
}

/** All words of a paper, for the search. */
export function kataNaskah(form: NaskahFormulir): string {
  const words = (parts: readonly { teks: string }[]) => parts.map(({ teks: one }) => one).join('')
  const body = form.badan.flatMap((blok): string[] => {
    switch (blok.jenis) {
      case 'paragraf':
        return [words(blok.isi)]
      case 'butir':
        return blok.butir.map(words)
      case 'isian':
        return blok.baris.map(({ label, isi = [], butir = [] }) => `${label} ${words(isi)} ${butir.map(words).join(' ')}`)
      case 'tabel':
        return [blok.kolom.map(({ judul }) => judul).join(' '), ...blok.baris.map((row) => row.map(words).join(' '))]
      case 'halaman_baru':
        return []
    }
  })
  const signers = form.ttd.flatMap((column) => (column ? [...column.orang.jabatan, column.orang.nama] : []))
  return [form.judul, words(form.tentang), form.hal, ...form.kepada, form.di, ...body, ...signers, ...form.tembusan].filter(Boolean).join('\n')
}
