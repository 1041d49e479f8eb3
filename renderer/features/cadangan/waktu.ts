const WAKTU = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' })

/** A UTC instant in the words and the time zone of the office: "22 November 2026 pukul 10.42". */
export const lokal = (waktu: string) => (Number.isNaN(Date.parse(waktu)) ? waktu : WAKTU.format(new Date(waktu)))

/** Bytes as the clerk reads them: "1,2 MB". */
export const ukuran = (bytes: number) =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
