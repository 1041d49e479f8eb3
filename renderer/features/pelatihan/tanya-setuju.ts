import { modals } from '@mantine/modals'

/** Asks once more before a ceiling or a quota is passed: `kalimat` says by how much. */
export const tanyaSetuju = (kalimat: string, lanjut: () => void): void => {
  modals.openConfirmModal({ title: 'Tetap simpan?', children: kalimat, labels: { confirm: 'Tetap simpan', cancel: 'Batal' }, onConfirm: lanjut })
}
