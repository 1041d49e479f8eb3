/** A whole sample paper of a template, for the editor's preview and for checking that it holds on paper. */
import type { KopSurat, PenandaTangan } from '../formulir/bagian'
import type { UkuranMm } from '../formulir/kertas'
import { nilaiContoh, orangContoh, penandaTanganContoh, umumContoh, type MacamContoh, type OrangContoh } from './contoh-nilai'
import { isiKalimat, isiTemplat, teksKalimat, type Konteks } from './isi'
import type { KolomTtdCetak, NaskahFormulir } from './model'
import { periksaPola, tulisNomor } from './nomor'
import { judulNaskah } from './susun'
import { SIFAT_NASKAH_LABEL, type KolomTtd, type Penomoran, type Templat } from './templat'

/** A grey shield, 48 × 60 pixels: no region's emblem. */
const LAMBANG_CONTOH = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAA8CAAAAAAFq2YgAAAAbklEQVR42u3LwRGAIAwFUeq0Z2vCUUQSSELIgfHw97wv5cVSPpbaBU5nAAAAAAAAOvCL+/8p8Irn3wR8ovxB4BHvHwVzUf8KZuL748AW7W/AEuQnQBf0p0AT7GdAFvznQCDdPoCODLsACBF2EdhdrheNEdpx6AkAAAAASUVORK5CYII='
const TANGGAL = '2026-11-23'

/** Sample values for all that a template can print; the extreme ones are the longest an office has. */
export function konteksContoh(templat: Templat, ekstrem: boolean): Konteks {
  const macam: MacamContoh = ekstrem ? 'ekstrem' : 'ringan'
  const known = { ...umumContoh(templat, macam, nomorContoh(templat.penomoran, ekstrem) ?? '', TANGGAL), ...nilaiContoh(templat, macam) }
  const hal = teksKalimat(templat.kepala.hal, known)
  return hal ? { ...known, 'surat.hal': { jenis: 'teks', teks: hal } } : known
}

/** The template as a paper with sample values, ready for the print engine. Same template, same paper. */
export function naskahContoh(templat: Templat, nama: string, mm: UkuranMm, ekstrem: boolean): NaskahFormulir {
  const { keluarga, tentang, isi, ttd, kepala, kop, kertas } = templat
  const { fon, spasi, ...bentuk } = kertas
  const macam: MacamContoh = ekstrem ? 'ekstrem' : 'ringan'
  const konteks = konteksContoh(templat, ekstrem)
  const nomor = nomorContoh(templat.penomoran, ekstrem)
  const signer = penandaTanganContoh(templat, macam)
  const surat = keluarga === 'surat' || keluarga === 'nota_dinas'
  return {
    jenis: 'naskah',
    nama,
    keluarga,
    fon,
    spasi,
    kertas: { ...bentuk, mm },
    dibuatPada: `${TANGGAL}T00:00:00.000Z`,
    nomorHalaman: false,
    konsep: false,
    ...kopContoh(kop, signer.unit, macam),
    ...(nomor === null ? {} : { nomor }),
    judul: judulNaskah(templat, signer.jabatan),
    tentang: isiKalimat(tentang, konteks),
    tempatTanggal: tempatTanggal(signer),
    sifat: SIFAT_NASKAH_LABEL[kepala.sifat],
    lampiran: kepala.lampiran,
    hal: teksKalimat(kepala.hal, konteks),
    kepada: kepala.kepada.length > 0 || !surat ? kepala.kepada : kepadaContoh(macam),
    di: kepala.di || (surat ? 'Tempat' : ''),
    ...(keluarga === 'nota_dinas' ? { dari: signer.jabatan } : {}),
    badan: isiTemplat(isi, konteks),
    ttd: ttd.map((column) => kolomTtd(column, signer, macam)),
    tembusan: ekstrem && kepala.tembusan.length === 0 ? kepadaContoh(macam) : kepala.tembusan,
    rahasia: kepala.sifat === 'rahasia',
    periode: { judul: 'BULAN OKTOBER 2026', mulai: '2026-10-01', selesai: '2026-10-31', kode: '2026-10' },
    milik: milikContoh(templat, signer.unit, macam),
  }
}

/** Null where the template gives no number, or its pattern cannot be used yet. */
function nomorContoh(penomoran: Penomoran | null, ekstrem: boolean): string | null {
  if (!penomoran || periksaPola(penomoran.pola) !== null) return null
  const { pola, klasifikasi } = penomoran
  return tulisNomor(pola, ekstrem ? { klasifikasi, urut: 8888, sisipan: 'aa', unit: 'KEC-SMJRS', tanggal: '2026-08-31' } : { klasifikasi, urut: 45, sisipan: '', unit: 'KEC-SKM', tanggal: TANGGAL })
}

const tempatTanggal = ({ unit }: OrangContoh) => ({ tempat: unit.replace('Kecamatan ', ''), tanggal: TANGGAL })

function kopContoh(kop: Templat['kop'], unit: string, macam: MacamContoh): Pick<NaskahFormulir, 'kop' | 'lambang'> {
  const pemda = macam === 'ringan' ? 'Pemerintah Kabupaten Muara Jaya' : 'Pemerintah Kabupaten Kepulauan Muara Jaya Bagian Timur'
  const head: KopSurat = { induk: [pemda], perangkat: unit, alamat: ['Jalan Melati Nomor 1 Kode Pos 12345', 'Telepon (0999) 123456 · Pos-el kantor@contoh.go.id'], logo: LAMBANG_CONTOH }
  switch (kop) {
    case 'kantor':
      return { kop: head }
    case 'unit':
      return { kop: { ...head, induk: [pemda, unit], perangkat: 'Kelurahan Mekarsari' } }
    case 'lambang':
      return { lambang: LAMBANG_CONTOH }
    case 'tanpa':
      return {}
  }
}

const kepadaContoh = (macam: MacamContoh): string[] =>
  macam === 'ringan'
    ? ['Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia']
    : ['Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Kepulauan Muara Jaya Bagian Timur', 'Inspektur Daerah Kabupaten Kepulauan Muara Jaya Bagian Timur', 'Para Lurah di lingkungan Kecamatan Sungai Mekar Jaya Raya Selatan']

/** Of a person the words of the column stand in place of the post, as in a real paper. */
function kolomTtd({ dari, pengantar, tempatTanggal: dated }: KolomTtd, signer: OrangContoh, macam: MacamContoh): KolomTtdCetak {
  const place = dated ? { tempatTanggal: tempatTanggal(signer) } : {}
  if (dari === 'medan') return { ...place, orang: ditandatangani(orangContoh(macam), [pengantar ?? orangContoh(macam).jabatan]) }
  return { ...place, ...(pengantar === undefined ? {} : { pengantar }), orang: ditandatangani(signer, postContoh(signer.jabatan, macam)) }
}

const ditandatangani = ({ nama, pangkat, nip }: OrangContoh, jabatan: readonly string[]): PenandaTangan => ({ jabatan, nama, pangkat, nip })

/** In the extreme somebody signs two steps below: the longest block there is. */
const postContoh = (jabatan: string, macam: MacamContoh): string[] =>
  macam === 'ringan' ? [`${jabatan.toUpperCase()},`] : [`a.n. ${jabatan.toUpperCase()}`, 'SEKRETARIS KECAMATAN', 'u.b.', 'KEPALA SUBBAGIAN PERENCANAAN, KEUANGAN, EVALUASI, DAN PELAPORAN KINERJA,']

function milikContoh({ medan, kop }: Templat, unit: string, macam: MacamContoh): NaskahFormulir['milik'] {
  if (!medan.some(({ jenis }) => jenis === 'pegawai')) return { nama: kop === 'unit' ? 'Kelurahan Mekarsari' : unit }
  const { nama, nip } = orangContoh(macam)
  return { nama, nip }
}
