import { Badge, Button, Group, Modal, ScrollArea, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { SIFAT_UMPAN_BALIK_LABEL, type SifatUmpanBalik } from '../../../domain/sesi/sesi'
import { NILAI_LABEL, type NilaiKode } from '../../../domain/skp/skp'
import type { Frasa } from '../../../preload/contract/bank.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import classes from './sesi.module.css'

/** What the phrase is for: decides which ones come first. */
export interface KonteksFrasa {
  untuk: 'hasil' | 'perilaku' | 'umum'
  nilaiKode: NilaiKode | null
}

interface PilihFrasaProps {
  konteks: KonteksFrasa
  onPilih: (frasa: Pick<Frasa, 'teks' | 'sifat'>) => void
  onTutup: () => void
  onKelola: () => void
}

export const WARNA_SIFAT: Record<SifatUmpanBalik, string> = { apresiasi: 'teal', perbaikan: 'orange', arahan: 'blue' }
const NO_MOTION = { duration: 0 }

/** F2: type to filter, arrows to choose, Enter to insert. The phrases that fit the cell come first, then the most used. */
export function PilihFrasa({ konteks, onPilih, onTutup, onKelola }: PilihFrasaProps) {
  const frasa = useRead(hr.bank.frasa, undefined)
  const [cari, setCari] = useState('')
  const [aktif, setAktif] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const cocok = useMemo(() => saring(frasa.data ?? [], konteks, cari), [frasa.data, konteks, cari])
  useEffect(() => {
    list.current?.querySelector(`[data-nomor="${aktif}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [aktif])
  const pilih = (satu: Frasa | undefined) => {
    if (satu) void hr.bank.pakaiFrasa({ id: satu.id }).catch(() => undefined)
    const teks = satu?.teks ?? cari.trim()
    if (teks) onPilih({ teks, sifat: satu?.sifat ?? 'arahan' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (event.key === 'Enter') pilih(cocok[aktif])
    else if (step) setAktif((now) => Math.max(0, Math.min(cocok.length - 1, now + step)))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Modal opened onClose={onTutup} title="Bank frasa" size={680} transitionProps={NO_MOTION} returnFocus={false} yOffset="8vh">
      <TextInput
        autoFocus
        data-autofocus
        size="sm"
        aria-label="Saring frasa"
        placeholder="Ketik untuk menyaring; Enter menyisipkan"
        leftSection={<IconSearch size={15} />}
        value={cari}
        role="combobox"
        aria-expanded
        aria-controls="daftar-frasa"
        aria-activedescendant={cocok[aktif] ? `frasa-${cocok[aktif].id}` : undefined}
        data-testid="saring-frasa"
        onChange={(event) => {
          setCari(event.currentTarget.value)
          setAktif(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ScrollArea.Autosize mah="52vh" mt="xs" viewportRef={list}>
        <div role="listbox" id="daftar-frasa" aria-label="Frasa">
          {cocok.map((satu, index) => (
            <UnstyledButton
              key={satu.id}
              id={`frasa-${satu.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === aktif}
              data-nomor={index}
              className={classes['frasa']}
              onClick={() => {
                pilih(satu)
              }}
            >
              <Badge size="sm" variant="light" color={WARNA_SIFAT[satu.sifat]} c="var(--mantine-color-text)" tt="none" mr={6}>
                {SIFAT_UMPAN_BALIK_LABEL[satu.sifat]}
                {satu.nilaiKode ? ` · ${NILAI_LABEL[satu.nilaiKode]}` : ''}
              </Badge>
              {satu.teks}
            </UnstyledButton>
          ))}
        </div>
        {cocok.length === 0 && (
          <Text fz="sm" p="sm" className={classes['redup']}>
            {cari.trim() ? 'Tidak ada frasa yang cocok. Enter menyisipkan tulisan Anda sendiri.' : 'Bank frasa masih kosong.'}
          </Text>
        )}
      </ScrollArea.Autosize>
      <Group justify="space-between" mt="sm">
        <Text fz="xs" className={classes['redup']}>
          <kbd>↑</kbd> <kbd>↓</kbd> memilih · <kbd>Enter</kbd> menyisipkan · <kbd>Esc</kbd> batal
        </Text>
        <Button variant="subtle" onClick={onKelola}>
          Kelola frasa
        </Button>
      </Group>
    </Modal>
  )
}

function saring(semua: readonly Frasa[], { untuk, nilaiKode }: KonteksFrasa, cari: string): Frasa[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const skor = (frasa: Frasa) => (frasa.untuk === untuk ? 2 : frasa.untuk === 'umum' ? 1 : 0) + (nilaiKode !== null && frasa.nilaiKode === nilaiKode ? 4 : 0)
  return semua
    .filter(({ teks, sifat }) => kata.every((satu) => `${teks} ${sifat}`.toLowerCase().includes(satu)))
    .toSorted((a, b) => skor(b) - skor(a) || b.dipakai - a.dipakai)
}
