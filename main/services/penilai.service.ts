import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import { pejabatLuarHandlers } from './penilai/pejabat-luar'
import { proposal, tree } from './penilai/pohon'
import { applyProposal, removeRelation, setByHand } from './penilai/terapkan'

/** Who appraises whom: the tree, the proposal for the whole office, changes by hand, outside officials. */
export function penilaiService(store: Store): AppHandlers['penilai'] {
  return {
    pohon: ({ tanggal }) => store.read((tx) => tree(tx, tanggal)),
    usulan: ({ tanggal }) => store.read((tx) => proposal(tx, tanggal)),
    terapkan: ({ berlakuDari, pegawaiIds }, call) => store.change(call, (tx) => applyProposal(tx, berlakuDari, pegawaiIds)),
    atur: (input, call) => store.change(call, (tx) => setByHand(tx, input)),
    hapusRelasi: ({ id }, call) => store.change(call, (tx) => removeRelation(tx, id)),
    ...pejabatLuarHandlers(store),
  }
}
