const WAKTU = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' })

/** A UTC instant in the words and the time zone of the office: "22 November 2026 pukul 10.42". */
export const lokal = (waktu: string) => (Number.isNaN(Date.parse(waktu)) ? waktu : WAKTU.format(new Date(waktu)))
