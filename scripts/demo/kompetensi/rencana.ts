import type { SumberAnggaran } from '../../../domain/anggaran/anggaran'
import type { JenisMitra } from '../../../domain/pelatihan/mitra'
import type { AppClient } from '../../../preload/contract'
import { draw, fixedRandom } from '../acak'
import { biayaContoh, CONTOH, jadwal, jadwalUtama, type Biaya, type ProgramSendiri } from './contoh'
import { semuaKebutuhan } from './kebutuhan'

type Kebutuhan = Awaited<ReturnType<typeof semuaKebutuhan>>[number]
export interface Tahun {
  tahun: number
  bulan: number
  pegawai: readonly { id: string; jabatan: string }[]
}
interface Dana {
  mata: ReadonlyMap<SumberAnggaran, string>
  mitra: ReadonlyMap<JenisMitra, string>
}
/** Seats of a programme made of needs, and how many the one that is run to its end has at least where the office is large enough. */
const KURSI = 24
const PESERTA_UTAMA = 12
/** People of the office for which the sample's numbers are meant, and most participants of one call. */
const PEGAWAI_CONTOH = 81
const PESERTA_TERBANYAK = 2000
const BIAYA_KEBUTUHAN: Biaya[] = biayaContoh({ konsumsi: 60_000, kontribusi: 0 }, 1_500_000)
const MENTOR = /analis sumber daya|kepala subbagian|sekretaris/i

/** Three budget lines, of which one gives to another. */
async function isiAnggaran(hr: AppClient, tahun: number): Promise<Dana['mata']> {
  const mata = new Map<SumberAnggaran, string>()
  for (const line of CONTOH.anggaran) mata.set(line.sumber, (await hr.anggaran.tambah({ ...line, tahun, keterangan: 'Contoh' })).id)
  const { dari, ke, jumlah, dasar } = CONTOH.geser
  await hr.anggaran.geser({ dariId: mata.get(dari) ?? null, keId: mata.get(ke) ?? null, jumlah, tanggal: `${tahun}-01-07`, dasar })
  return mata
}

/** Partners with their agreements, and a mentor of the office's own. */
async function isiMitra(hr: AppClient, { tahun, pegawai }: Tahun): Promise<Dana['mitra']> {
  const mou = (nomor: number) => ({ noMou: `119/${nomor}/CONTOH/${tahun - 1}`, mouMulai: `${tahun - 1}-07-01`, mouSelesai: `${tahun + 1}-06-30`, kontak: null, catatan: 'Contoh' })
  const mitra = new Map<JenisMitra, string>()
  for (const [i, one] of CONTOH.mitra.entries()) mitra.set(one.jenis, (await hr.mitra.tambah({ ...one, ...mou(i + 1), pegawaiId: null })).id)
  const mentor = pegawai.find(({ jabatan }) => MENTOR.test(jabatan)) ?? pegawai[0]
  if (mentor)
    mitra.set('mentor', (await hr.mitra.tambah({ ...mou(CONTOH.mitra.length + 1), jenis: 'mentor', nama: '', pegawaiId: mentor.id, narahubung: null, layanan: 'Pendampingan SKP (contoh)', biayaTipikal: 0, kuota: 10 })).id)
  return mitra
}

/** Budget, partners, and the programmes of the year. Returns the id of the programme that is to be run to its end. */
export async function susunRencana(hr: AppClient, tahun: Tahun): Promise<string> {
  const dana = { mata: await isiAnggaran(hr, tahun.tahun), mitra: await isiMitra(hr, tahun) }
  const utama = await programKebutuhan(hr, tahun, dana)
  const random = fixedRandom(20_260_119)
  const ids: string[] = []
  for (const own of CONTOH.sendiri) ids.push(await programSendiri(hr, tahun, dana, own, draw(tahun.pegawai, peserta(own, tahun.pegawai.length), random).map(({ id }) => id))) // prettier-ignore
  // An office without any need runs the first of its own.
  return utama ?? ids[0] ?? ''
}

/** As large a part of the office as in the sample, within the quota. */
const peserta = ({ orang, kuota }: ProgramSendiri, pegawai: number): number => Math.min(Math.ceil((orang * pegawai) / PEGAWAI_CONTOH), kuota ?? PESERTA_TERBANYAK)

/** The competencies that most people lack, each a programme; the one with most people comes first and is run to its end. */
async function programKebutuhan(hr: AppClient, tahun: Tahun, dana: Dana): Promise<string | null> {
  const groups = [...Map.groupBy(await belumDijawab(hr, tahun.tahun), ({ kunci }) => kunci).values()].toSorted((a, b) => b.length - a.length || (a[0]?.kunci ?? '').localeCompare(b[0]?.kunci ?? '', 'id'))
  let utama: string | null = null
  for (const [i, cara] of CONTOH.dariKebutuhan.entries()) {
    const needs = groups[i]?.slice(0, KURSI) ?? []
    const [first] = needs
    if (!first) break
    const { id } = await hr.pelatihan.dariKebutuhan({ kebutuhanIds: needs.map((one) => one.id), pelatihanId: null })
    const nama = `${first.kompetensi.charAt(0).toLowerCase()}${first.kompetensi.slice(1)}`
    await hr.pelatihan.ubah({
      ...jadwal(tahun.tahun, i === 0 ? jadwalUtama(cara, tahun.bulan) : cara), id, judul: `Pelatihan ${nama} (contoh)`, jalur: 'klasikal', bentuk: first.jenis, jp: cara.jp,
      ...penyelenggara(dana, cara.mitra), tempat: 'Aula Kantor Kecamatan', kuota: KURSI, kurikulum: 'sesuai', prioritas: Math.max(...needs.map(({ prioritas }) => prioritas)),
    }) // prettier-ignore
    if (cara.sumber) await biayai(hr, id, dana.mata.get(cara.sumber) ?? null, BIAYA_KEBUTUHAN)
    if (utama === null) await penuhi(hr, id, tahun, new Set(needs.map(({ pegawaiId }) => pegawaiId)))
    utama ??= id
  }
  return utama
}

const belumDijawab = async (hr: AppClient, tahun: number): Promise<Kebutuhan[]> => (await semuaKebutuhan(hr, tahun)).filter(({ status, pelatihan }) => status === 'disetujui' && pelatihan === null)

/** More people for a programme that few need. */
async function penuhi(hr: AppClient, pelatihanId: string, { pegawai }: Tahun, there: ReadonlySet<string>): Promise<void> {
  const more = draw(pegawai.filter(({ id }) => !there.has(id)), PESERTA_UTAMA - there.size, fixedRandom(20_260_126)) // prettier-ignore
  if (more.length > 0) await hr.pelatihan.tambahPeserta({ pelatihanId, pegawaiIds: more.map(({ id }) => id) })
}

async function programSendiri(hr: AppClient, { tahun }: Tahun, dana: Dana, own: ProgramSendiri, pegawaiIds: string[]): Promise<string> {
  const { judul, jenis, jalur, bentuk, jp, kuota, prioritas } = own
  const tempat = jalur === 'klasikal' ? 'Aula Kantor Kecamatan' : null
  const { id } = await hr.pelatihan.tambah({ tahun, judul: `${judul} (contoh)`, jenis, jalur, bentuk, jp, kuota, prioritas, ...jadwal(tahun, own), ...penyelenggara(dana, own.mitra), tempat, kurikulum: 'sesuai' })
  if (pegawaiIds.length > 0) await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds })
  if (own.sumber) await biayai(hr, id, dana.mata.get(own.sumber) ?? null, biayaContoh(own, own.narasumber))
  const rest = own.sisaKebutuhan ? (await belumDijawab(hr, tahun)).map((need) => need.id) : []
  if (rest.length > 0) await hr.pelatihan.dariKebutuhan({ kebutuhanIds: rest, pelatihanId: id })
  return id
}

/** The partner, or the office itself. */
const penyelenggara = ({ mitra }: Dana, jenis: JenisMitra | null) => {
  const mitraId = jenis === null ? null : (mitra.get(jenis) ?? null)
  return mitraId === null ? { penyelenggara: 'Kecamatan (swakelola)' } : { mitraId }
}

async function biayai(hr: AppClient, pelatihanId: string, anggaranId: string | null, items: readonly Biaya[]): Promise<void> {
  for (const item of items) await hr.pelatihan.tambahBiaya({ ...item, pelatihanId, anggaranId })
}
