import type { EntityManager } from 'typeorm'
import { findSkp } from '../../../db/queries/skp.query'
import { sumberIdentitas, type SumberIdentitas } from '../../../db/queries/sumber-identitas.query'
import { AppError } from '../../../domain/shared/app-error'
import { advance, ajukan, kembalikan, setujui } from './langkah'

interface Permintaan {
  skpIds: readonly string[]
  langkah: 'ajukan' | 'setujui' | 'ajukan_dan_setujui' | 'kembalikan' | 'tutup' | 'arsipkan'
  tanggal?: string | undefined
  catatan?: string | null | undefined
}

/** One step for many in one transaction. Those that cannot take it are told and left as they are: each step checks before it writes. */
export async function langkahBanyak(tx: EntityManager, ask: Permintaan, today: string, now: string) {
  const people = sumberIdentitas(tx, today)
  const ditolak: { skpId: string; nama: string; alasan: string }[] = []
  for (const skpId of ask.skpIds) {
    try {
      await step(tx, skpId, ask, people, today, now)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const skp = await findSkp(tx, skpId)
      const who = skp && (await people.tiga(skp.pegawaiId, people.tanggal(skp))).pegawai
      ditolak.push({ skpId, nama: who?.nama ?? '', alasan: error.message })
    }
  }
  return { berhasil: ask.skpIds.length - ditolak.length, ditolak }
}

async function step(tx: EntityManager, skpId: string, ask: Permintaan, people: SumberIdentitas, today: string, now: string): Promise<void> {
  switch (ask.langkah) {
    case 'ajukan':
      return ajukan(tx, skpId, people, now)
    case 'setujui':
      return setujui(tx, skpId, ask.tanggal ?? today)
    case 'ajukan_dan_setujui': {
      const skp = await findSkp(tx, skpId)
      if (skp?.status === 'draft') await ajukan(tx, skpId, people, now)
      return setujui(tx, skpId, ask.tanggal ?? today)
    }
    case 'kembalikan':
      return kembalikan(tx, skpId, ask.catatan ?? 'Dikembalikan untuk diperbaiki.')
    case 'tutup':
    case 'arsipkan':
      return advance(tx, skpId, ask.langkah)
  }
}
