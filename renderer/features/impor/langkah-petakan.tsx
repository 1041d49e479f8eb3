import { Alert } from '@mantine/core'
import { FIELDS, ROSTER_FIELDS } from '../../../domain/impor/columns'
import { PetakanKolom } from '../../ui/impor/petakan-kolom'
import { PROFIL_LABEL, waktuTampil } from './teks'
import type { Impor, Sesi } from './use-impor'

const PILIHAN = ROSTER_FIELDS.map((field) => ({ value: field, label: FIELDS[field].label }))

/** Step 2: where the heading is, and what each column holds. Columns that are not known stay in sight. */
export function LangkahPetakan({ impor, sesi }: { impor: Impor; sesi: Sesi }) {
  return (
    <>
      {sesi.pernah && (
        <Alert color="blue" p="xs">
          Berkas yang sama persis sudah diimpor pada {waktuTampil(sesi.pernah)}. Mengimpornya lagi tidak menggandakan pegawai.
        </Alert>
      )}
      <PetakanKolom
        lembar={sesi.lembar}
        pilihan={PILIHAN}
        bentuk={({ profil }) => PROFIL_LABEL[profil]}
        kurang="Tentukan kolom NIP dan kolom nama dahulu."
        sibuk={impor.sibuk !== null}
        onPetakan={(pemetaan) => void impor.petakan(pemetaan)}
        onLanjut={() => void impor.periksa()}
        onKembali={impor.ulang}
      />
    </>
  )
}
