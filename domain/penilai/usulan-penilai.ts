import { sebutanJabatan } from '../pegawai/sebutan-jabatan'
import { kursiSeksi, type PosJabatan, type Tempat, tempatkan, type UnitPenilai } from './peran'

export interface Pihak {
  jenis: 'pegawai' | 'luar'
  id: string
}
/** A person of the office with the posts held on the day asked, the definitive one first. */
export interface OrangDinilai {
  pegawaiId: string
  pos: readonly PosJabatan[]
}
export interface PenilaiCamat {
  penilai: Pihak | null
  atasan: Pihak | null
}
export interface UsulanPenilai {
  pegawaiId: string
  penilai: Pihak | null
  /** The appraiser's own appraiser. */
  atasan: Pihak | null
  /** "Plt. Camat" where the appraiser is one by an acting post, else null. */
  sebagai: string | null
  /** One Indonesian sentence where someone should look; null where nothing is doubtful. */
  perluDicek: string | null
}

interface Pemegang {
  pegawaiId: string
  sebagai: string | null
  ragu: string | null
}
interface Langkah {
  /** The seat that should appraise, and the ones above it when it is empty. */
  kursi: readonly string[]
  nama: string
  ragu: string | null
}
type Kursi = ReadonlyMap<string, Pemegang>

/**
 * Who appraises whom, proposed for the whole office from the posts of one day: Kasubbag → Sekcam;
 * Kasi and Lurah → Camat; staff → the head of their seksi or subbagian; everyone of a kelurahan → the Lurah; Sekcam →
 * Camat; Camat → an outside official. Whoever acts for a post (Plt., Plh., Pj.) holds it. Where a seat is empty the
 * next one above is proposed, and said so. Practice, not law: everything can be changed by hand.
 */
export function usulkanPenilai(orang: readonly OrangDinilai[], units: readonly UnitPenilai[], camat: PenilaiCamat): UsulanPenilai[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const kursi = seats(orang, byId)
  const first = orang.map((one) => proposeFor(one, byId, kursi, camat))
  const penilaiOf = new Map(first.map(({ pegawaiId, penilai }) => [pegawaiId, penilai]))
  return first.map((usulan) => ({ ...usulan, atasan: above(usulan.penilai, penilaiOf, camat) }))
}

function above(penilai: Pihak | null, penilaiOf: ReadonlyMap<string, Pihak | null>, camat: PenilaiCamat): Pihak | null {
  if (penilai === null) return null
  if (penilai.jenis === 'pegawai') return penilaiOf.get(penilai.id) ?? null
  return penilai.id === camat.penilai?.id ? camat.atasan : null
}

/** Who holds each seat: an acting holder goes before the definitive one, who is then absent or gone. */
function seats(orang: readonly OrangDinilai[], units: ReadonlyMap<string, UnitPenilai>): Kursi {
  const claims = new Map<string, { pegawaiId: string; pos: PosJabatan }[]>()
  for (const { pegawaiId, pos } of orang)
    for (const one of pos) {
      const { kursi } = tempatkan(one, units)
      if (kursi !== null) claims.set(kursi, [...(claims.get(kursi) ?? []), { pegawaiId, pos: one }])
    }
  return new Map([...claims].map(([kursi, holders]) => [kursi, choose(holders)]))
}

function choose(holders: readonly { pegawaiId: string; pos: PosJabatan }[]): Pemegang {
  const acting = holders.filter(({ pos }) => pos.sifat !== 'definitif')
  const [chosen, other] = acting.length > 0 ? acting : holders
  if (!chosen) throw new Error('A seat without a claim')
  const nama = sebutanJabatan(chosen.pos.jabatan, chosen.pos.sifat)
  const both = acting.length > 0 && acting.length < holders.length
  const ragu = other ? `Ada lebih dari satu ${nama} pada tanggal ini.` : both ? `Ada pejabat definitif dan ${nama} sekaligus pada tanggal ini.` : null // prettier-ignore
  return { pegawaiId: chosen.pegawaiId, sebagai: acting.length > 0 ? nama : null, ragu }
}

function proposeFor({ pegawaiId, pos }: OrangDinilai, units: ReadonlyMap<string, UnitPenilai>, kursi: Kursi, camat: PenilaiCamat): UsulanPenilai {
  const [own] = pos
  const nobody = { pegawaiId, penilai: null, atasan: null, sebagai: null }
  if (!own) return { ...nobody, perluDicek: 'Belum ada jabatan pada tanggal ini.' }
  const langkah = nextStep(tempatkan(own, units), kursi)
  const empty: string[] = []
  for (const seat of langkah.kursi) {
    const holder = kursi.get(seat)
    if (holder && holder.pegawaiId !== pegawaiId) {
      const gone = empty.length > 0 ? `${langkah.nama} tidak ada atau dijabat sendiri, jadi diusulkan atasannya.` : null
      const perluDicek = gone ?? langkah.ragu ?? holder.ragu
      return { ...nobody, penilai: { jenis: 'pegawai', id: holder.pegawaiId }, sebagai: holder.sebagai, perluDicek }
    }
    if (!holder) empty.push(seat)
    else empty.push('sendiri')
  }
  return { ...nobody, penilai: camat.penilai, perluDicek: outsideDoubt(camat, langkah, empty) }
}

function outsideDoubt(camat: PenilaiCamat, langkah: Langkah, empty: readonly string[]): string | null {
  if (camat.penilai === null) return 'Isi dahulu pejabat luar yang menilai Camat (Sekretaris Daerah atau Bupati/Wali Kota).'
  return empty.length > 0 ? `${langkah.nama} tidak ada atau dijabat sendiri, jadi diusulkan pejabat di atasnya.` : null
}

/** The usual chain of a kecamatan: the seat that appraises someone in this place, then the seats above it. */
function nextStep({ peran, seksi, kelurahanId }: Tempat, kursi: Kursi): Langkah {
  switch (peran) {
    case 'camat':
      return { kursi: [], nama: 'Atasan Camat', ragu: null }
    case 'sekcam':
    case 'kasi':
    case 'lurah':
      return { kursi: ['camat'], nama: 'Camat', ragu: null }
    case 'kasubbag':
      return { kursi: ['sekcam', 'camat'], nama: 'Sekretaris Kecamatan', ragu: null }
    case 'perangkat_kelurahan':
      return { kursi: [`lurah:${kelurahanId ?? ''}`, 'camat'], nama: 'Lurah', ragu: null }
    case 'staf':
      return seksi ? ofSection(seksi) : ofOffice(kursi)
  }
}

function ofSection(seksi: UnitPenilai): Langkah {
  const upward = seksi.jenis === 'subbagian' ? ['sekcam', 'camat'] : ['camat', 'sekcam']
  return { kursi: [kursiSeksi(seksi.nama), ...upward], nama: `Kepala ${seksi.nama}`, ragu: null }
}

/** Staff recorded under the kecamatan or its secretariat only: the Sekcam leads them until their section is known. */
function ofOffice(kursi: Kursi): Langkah {
  const sections = [...kursi.keys()].some((seat) => seat.startsWith('kasi:'))
  const ragu = sections ? 'Seksi atau subbagiannya belum diisi. Pilih penilai lain bila ia bekerja di bawah Kasi atau Kasubbag.' : null
  return { kursi: ['sekcam', 'camat'], nama: 'Sekretaris Kecamatan', ragu }
}
