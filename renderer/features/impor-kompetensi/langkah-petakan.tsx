import { Group, SegmentedControl, Text } from '@mantine/core'
import { useMemo } from 'react'
import { MEDAN_IMPOR_LABEL, medanProfil, PROFIL_IMPOR_LABEL, type ProfilImpor } from '../../../domain/impor-kompetensi/kolom'
import { KURANG } from '../../../domain/impor-kompetensi/lembar'
import { PetakanKolom } from '../../ui/impor/petakan-kolom'
import type { ImporKompetensi, Sesi } from './use-impor-kompetensi'

const JENIS = (Object.keys(PROFIL_IMPOR_LABEL) as ProfilImpor[]).map((value) => ({ value, label: PROFIL_IMPOR_LABEL[value] }))
const dikenali = ({ bisa }: { bisa: boolean }): string => (bisa ? 'Kolomnya dikenali' : 'Judul kolom belum dikenali')

/** Step 2: which list the file is, and what its columns hold. Passed over where the headings are known; one step back leads here. */
export function LangkahPetakan({ impor, sesi }: { impor: ImporKompetensi; sesi: Sesi }) {
  const { profil } = sesi
  const pilihan = useMemo(() => medanProfil(profil).map((value) => ({ value, label: MEDAN_IMPOR_LABEL[value] })), [profil])
  return (
    <>
      <Group gap="md">
        <Text size="sm" id="jenis-daftar">Jenis daftar</Text>
        <SegmentedControl aria-labelledby="jenis-daftar" size="sm" data={JENIS} value={profil} onChange={(value) => void impor.pilihJenis(value)} />
      </Group>
      <PetakanKolom
        key={profil}
        lembar={sesi.lembar}
        pilihan={pilihan}
        bentuk={dikenali}
        kurang={KURANG[profil]}
        sibuk={impor.sibuk !== null}
        onPetakan={(pemetaan) => void impor.petakan(pemetaan)}
        onLanjut={() => void impor.lanjut()}
        onKembali={impor.ulang}
      />
    </>
  ) // prettier-ignore
}
