import { modals } from '@mantine/modals'

/** The keyboard begins on the safe answer. */
const BATAL = { 'data-autofocus': true }

/** Asks once more before a ceiling or a quota is passed: `kalimat` says by how much. `batal`: it was called off, by the button, Esc or the cross. */
export const tanyaSetuju = (kalimat: string, lanjut: () => void, batal: () => void = () => undefined): void => {
  let yes = false
  modals.openConfirmModal({
    title: 'Tetap simpan?',
    children: kalimat,
    labels: { confirm: 'Tetap simpan', cancel: 'Batal' },
    cancelProps: BATAL,
    onConfirm: () => {
      yes = true
      lanjut()
    },
    onClose: () => {
      if (!yes) batal()
    },
  })
}
