import type { hr } from '../../ipc/client'

export type Papan = Awaited<ReturnType<typeof hr.pelaksanaan.papan>>
export type Peserta = Papan['peserta'][number]
export type Hari = Papan['hari'][number]

/** Days and attendance may still change. */
export const terbuka = ({ program: { status } }: Papan): boolean => status !== 'selesai' && status !== 'dibatalkan'
