/** An instant as people write it: "22 November 2026 pukul 14.05". */
export function waktuTampil(iso: string): string {
  const when = new Date(iso)
  const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric' }).format(when)
  const clock = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(when)
  return `${day} pukul ${clock.replace(':', '.')}`
}

/** 10000 as "10.000". */
export const angka = (n: number): string => n.toLocaleString('id-ID')

export const PROFIL_LABEL = { duk: 'Bentuk DUK dikenali', siasn: 'Bentuk SIASN dikenali', lain: 'Daftar kantor' }
