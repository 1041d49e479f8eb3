import type { Store } from '../../db/store'
import { lastSaved, nextRedo, nextUndo, revertAction, type UndoableAction } from '../../db/undo'
import { rowHistory } from '../../db/queries/row-history.query'
import type { AppHandlers } from '../../preload/contract'
import type { CallInfo } from '../../preload/contract/define'
import type { EntityManager } from 'typeorm'

type Next = (tx: EntityManager) => Promise<UndoableAction | null>

/** Undo, redo and history. Ctrl+Z reaches back to what was done since the data was opened, no further. */
export function riwayatService(store: Store): AppHandlers['riwayat'] {
  const revert = async (next: Next, call: CallInfo): Promise<UndoableAction | null> => {
    const action = await store.read(next)
    if (!action) return null
    const label = `${call.label}: ${action.label}`
    await store.change({ ...call, label, cancels: action.seq }, (tx) => revertAction(tx, action.seq))
    return action
  }
  return {
    keadaan: () =>
      store.read(async (tx) => ({ urung: await nextUndo(tx), ulang: await nextRedo(tx), terakhir: await lastSaved(tx) })),
    urungkan: (_input, call) => revert(nextUndo, call),
    ulangi: (_input, call) => revert(nextRedo, call),
    baris: ({ tabel, id }) => store.read((tx) => rowHistory(tx, tabel, id)),
  }
}
