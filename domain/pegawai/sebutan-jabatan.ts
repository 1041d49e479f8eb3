import type { SifatJabatan } from './jabatan'

const SEBUTAN: Record<SifatJabatan, string> = { definitif: '', plt: 'Plt. ', plh: 'Plh. ', pj: 'Pj. ' }

/** A post as it is written under a signature: "Plt. Camat"; the word is never doubled. */
export function sebutanJabatan(jabatan: string, sifat: SifatJabatan): string {
  const bare = jabatan.trim().replace(/^(plt|plh|pj)\b[.\s]*/i, '')
  return sifat === 'definitif' ? jabatan.trim() : `${SEBUTAN[sifat]}${bare}`
}
