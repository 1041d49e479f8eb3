/** What the rows can be filtered by; `ingat` are rows that will be stored, with a warning. */
export type Saringan = 'baru' | 'ubah' | 'sama' | 'tolak' | 'lewati' | 'ingat'

export const STATUS_WARNA: Record<Saringan, string> = { baru: 'teal', ubah: 'blue', sama: 'gray', tolak: 'red', lewati: 'gray', ingat: 'yellow' }
