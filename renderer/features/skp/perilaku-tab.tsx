import { ActionIcon, Tooltip } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { NILAI_LABEL, NILAI_URUT, type NilaiKode } from '../../../domain/skp/skp'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { AutoText } from '../../ui/auto-text'
import { BankEkspektasi } from './bank-ekspektasi'
import classes from './skp.module.css'
import { onTableKeys } from './tombol-baris'

/** PERILAKU KERJA: the seven values with their guides and the leader's expectation of each. */
export function PerilakuTab({ skp, editable }: { skp: SkpView; editable: boolean }) {
  const change = useChange(hr.skp.ubahPerilaku)
  const [bank, setBank] = useState<NilaiKode | null>(null)
  const last = useRef<NilaiKode>('berorientasi_pelayanan')
  useOfferCommands(useMemo(() => (editable ? [{ label: 'Pilih ekspektasi dari bank', keys: 'F2', run: () => { setBank(focusedNilai() ?? last.current) } }] : []), [editable])) // prettier-ignore
  const save = (nilaiKode: NilaiKode, ekspektasi: string) => change.mutateAsync({ skpId: skp.id, nilaiKode, ekspektasi })
  return (
    <div className={classes['gulir']} onKeyDown={(event) => { onTableKeys(event, () => undefined) }}>
      <table className={classes['tabel']} aria-label="Perilaku kerja">
        <colgroup>
          <col style={{ width: 32 }} />
          <col style={{ width: '46%' }} />
          <col />
          {editable && <col style={{ width: 36 }} />}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">NO</th>
            <th scope="col">PERILAKU KERJA</th>
            <th scope="col" colSpan={editable ? 2 : 1}>EKSPEKTASI KHUSUS PIMPINAN</th>
          </tr>
        </thead>
        <tbody>
          {skp.perilaku.map(({ nilaiKode, panduan, ekspektasi }, index) => (
            <tr key={nilaiKode} data-nilai={nilaiKode} onFocus={() => { last.current = nilaiKode }}>
              <td className={classes['isi']}>{index + 1}</td>
              <td className={classes['isi']} style={{ fontSize: 13 }}>
                <strong>{NILAI_LABEL[nilaiKode]}</strong>
                <ul style={{ margin: 0, paddingLeft: 18 }}>
                  {panduan.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
              </td>
              <td className={classes['sel']} data-kol="ekspektasi">
                <AutoText aria-label={`Ekspektasi untuk ${NILAI_LABEL[nilaiKode]}`} multiline variant="unstyled" readOnly={!editable} placeholder={editable ? 'Tulis ekspektasi, atau F2 untuk memilih dari bank' : ''} value={ekspektasi} onSave={(text) => save(nilaiKode, text)} />
              </td>
              {editable && (
                <td>
                  <Tooltip label="Pilih dari bank (F2)">
                    <ActionIcon m={4} aria-label={`Pilih dari bank untuk ${NILAI_LABEL[nilaiKode]}`} onClick={() => { setBank(nilaiKode) }}>
                      <IconListSearch size={16} />
                    </ActionIcon>
                  </Tooltip>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {bank && <BankEkspektasi nilaiKode={bank} onClose={() => { setBank(null) }} onPick={(text) => { void save(bank, text); setBank(null) }} />}
    </div>
  )
}

function focusedNilai(): NilaiKode | null {
  const kode = document.activeElement?.closest<HTMLElement>('[data-nilai]')?.dataset['nilai']
  return NILAI_URUT.find((nilai) => nilai === kode) ?? null
}
