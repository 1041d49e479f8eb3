import { v7 as uuid } from 'uuid'
import type { Store } from '../../db/store'
import { NILAI_URUT } from '../../domain/skp/skp'

export interface PegawaiKantor {
  id: string
  nama: string
  nip: string
  jabatan: string
  unitId: string
  penilaiId: string | null
  skpId: string
  rhkIds: string[]
  indikatorIds: string[]
}
export interface Kantor {
  kecamatanId: string
  kelurahanIds: string[]
  bupatiId: string
  camat: PegawaiKantor
  /** Everyone, the Camat first. */
  pegawai: PegawaiKantor[]
}

type Row = (string | number | null)[]
const DEPAN = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Galih', 'Hana', 'Indra', 'Joko', 'Kartika', 'Lestari']
const BELAKANG = ['Pratama', 'Wulandari', 'Santoso', 'Rahmawati', 'Nugroho', 'Permata', 'Hidayat', 'Anggraini', 'Saputra', 'Maharani']
const INDIKATOR = [
  'Jumlah dokumen layanan administrasi kependudukan yang diselesaikan',
  'Persentase berkas yang lengkap dan benar pada pemeriksaan pertama',
  'Waktu penyelesaian surat pengantar sejak berkas diterima',
  'Jumlah laporan bulanan yang disampaikan tepat waktu',
  'Persentase tindak lanjut pengaduan masyarakat',
  'Jumlah kegiatan pembinaan wilayah yang dilaksanakan',
  'Persentase penyerapan anggaran kegiatan seksi',
]

/**
 * An office in a moment: units, `orang` invented people (Camat first, then heads, then staff), who appraises whom, and an
 * approved SKP of `indikator` indicators each for the whole of `tahun`. Written in one change through the store.
 */
export async function aKantor(store: Store, given: { orang?: number; tahun?: number; indikator?: number } = {}): Promise<Kantor> {
  const { orang = 81, tahun = 2026, indikator = 7 } = given
  const kecamatanId = uuid()
  const seksi = ['Sekretariat', 'Seksi Pemerintahan', 'Seksi Pelayanan Umum', 'Seksi Pembangunan'].map((nama) => ({ id: uuid(), nama, jenis: nama === 'Sekretariat' ? 'sekretariat' : 'seksi', kepala: nama === 'Sekretariat' ? 'Sekretaris Camat' : `Kepala ${nama}` }))
  const kelurahan = ['Sukamaju', 'Tanjung Indah', 'Karanganyar'].map((nama) => ({ id: uuid(), nama: `Kelurahan ${nama}`, jenis: 'kelurahan', kepala: `Lurah ${nama}` }))
  const unit = [...seksi, ...kelurahan]
  const bupatiId = uuid()
  const pegawai: PegawaiKantor[] = []
  const add = (jabatan: string, unitId: string, penilaiId: string | null) => {
    const i = pegawai.length
    const nama = `${DEPAN[i % DEPAN.length]} ${BELAKANG[Math.floor(i / DEPAN.length) % BELAKANG.length]}`
    const nip = `19${String(70 + (i % 25))}0${String(1 + (i % 9))}1520${String(10 + (i % 9))}01${i % 2 === 0 ? 1 : 2}${String(i % 1000).padStart(3, '0')}`
    pegawai.push({ id: uuid(), nama, nip, jabatan, unitId, penilaiId, skpId: uuid(), rhkIds: [], indikatorIds: [] })
  }
  add('Camat', kecamatanId, null)
  for (const { kepala, id } of unit) if (pegawai.length < orang) add(kepala, id, pegawai[0]!.id)
  for (let i = 0; pegawai.length < orang; i += 1) {
    const satu = unit[i % unit.length]!
    add('Pengelola Layanan Operasional', satu.id, pegawai[1 + (i % unit.length)]!.id)
  }
  const rhk: Row[] = []
  const ind: Row[] = []
  for (const satu of pegawai)
    for (let i = 0; i < indikator; i += 1) {
      if (i % 2 === 0) {
        satu.rhkIds.push(uuid())
        rhk.push([satu.rhkIds.at(-1)!, satu.skpId, 'utama', i, `Terlaksananya pelayanan dan pelaporan bidang tugas ${satu.rhkIds.length} sesuai standar`])
      }
      satu.indikatorIds.push(uuid())
      ind.push([satu.indikatorIds.at(-1)!, satu.rhkIds.at(-1)!, i, ['kuantitas', 'kualitas', 'waktu'][i % 3]!, INDIKATOR[i % INDIKATOR.length]!, '12 dokumen', '1 dokumen'])
    }
  const awal = `${tahun}-01-01`
  await store.change({ channel: 'test', label: 'Kantor uji', actor: 'Penguji', undoable: false }, async (tx) => {
    const insert = (table: string, columns: string[], rows: Row[]) =>
      tx.query(
        `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) SELECT ${columns.map((_, i) => `"value" ->> ${i}`).join(', ')} FROM json_each(?)`,
        [JSON.stringify(rows)],
      )
    await insert('unit', ['id', 'induk_id', 'nama', 'jenis', 'urutan'], [[kecamatanId, null, 'Kecamatan Sukamaju', 'kecamatan', 0], ...unit.map(({ id, nama, jenis }, i): Row => [id, kecamatanId, nama, jenis, i + 1])])
    await insert('pejabat_luar', ['id', 'nama', 'jabatan', 'instansi'], [[bupatiId, 'Sekretaris Daerah Uji', 'Sekretaris Daerah', 'Pemerintah Kabupaten Uji']])
    await insert('pegawai', ['id', 'nip', 'jenis', 'nama'], pegawai.map((p) => [p.id, p.nip, 'pns', p.nama]))
    await insert('pegawai_pangkat', ['id', 'pegawai_id', 'golongan_kode', 'tmt'], pegawai.map((p, i) => [uuid(), p.id, i === 0 ? 'IV/a' : i < 8 ? 'III/d' : ['III/b', 'III/a', 'II/d'][i % 3]!, '2020-04-01']))
    await insert('pegawai_jabatan', ['id', 'pegawai_id', 'jabatan', 'jenis', 'unit_id', 'tmt'], pegawai.map((p, i) => [uuid(), p.id, p.jabatan, i < 8 ? 'struktural' : 'pelaksana', p.unitId, '2021-01-04']))
    await insert('relasi_penilai', ['id', 'pegawai_id', 'penilai_pegawai_id', 'penilai_luar_id', 'atasan_pegawai_id', 'atasan_luar_id', 'berlaku_dari'], pegawai.map((p, i) => [uuid(), p.id, p.penilaiId, i === 0 ? bupatiId : null, i < 8 ? null : pegawai[0]!.id, i > 0 && i < 8 ? bupatiId : null, awal]))
    await insert('skp', ['id', 'pegawai_id', 'tahun', 'mulai', 'selesai', 'keluarga_form', 'pendekatan', 'status', 'jabatan', 'unit_id'], pegawai.map((p) => [p.skpId, p.id, tahun, awal, `${tahun}-12-31`, 'ja_jf', 'kuantitatif', 'persetujuan', p.jabatan, p.unitId]))
    await insert('rhk', ['id', 'skp_id', 'jenis', 'urutan', 'teks'], rhk)
    await insert('indikator', ['id', 'rhk_id', 'urutan', 'aspek', 'teks', 'target_teks', 'target_bulanan'], ind)
    await insert('skp_perilaku', ['id', 'skp_id', 'nilai_kode', 'ekspektasi'], pegawai.flatMap((p) => NILAI_URUT.map((kode): Row => [uuid(), p.skpId, kode, 'Melayani warga dengan ramah dan menyelesaikan berkas pada hari yang sama'])))
  })
  return { kecamatanId, kelurahanIds: kelurahan.map(({ id }) => id), bupatiId, camat: pegawai[0]!, pegawai }
}
