import { Text } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { PROFIL_IMPOR_LABEL } from '../../../domain/impor-kompetensi/kolom'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { BingkaiImpor } from '../../ui/impor/bingkai-impor'
import { PilihSumber } from '../../ui/impor/pilih-sumber'
import { Page } from '../../ui/page'
import { LangkahHasil } from './langkah-hasil'
import { LangkahPeriksa } from './langkah-periksa'
import { LangkahPetakan } from './langkah-petakan'
import { type Langkah, useImporKompetensi } from './use-impor-kompetensi'

const LANGKAH = ['Pilih berkas', 'Petakan kolom', 'Periksa dan perbaiki', 'Hasil']

/** Import of a SIASN course history or a provider's participants in four steps; nothing is stored before the last. `?pelatihan=` names the programme. */
export function ImporKompetensiPage() {
  const [cari] = useSearchParams()
  const impor = useImporKompetensi(cari.get('pelatihan'))
  const { langkah, sesi, pelatihanId, hasil, ringkasan, sibuk, galat } = impor
  const reachable = (step: number) => langkah !== 3 && sesi !== null && (step < 2 || (step === 2 && (hasil !== null || (sesi.bisa && sesi.profil === 'peserta' && pelatihanId === null))))
  return (
    <Page title="Impor pelatihan" hint={sesi ? `${PROFIL_IMPOR_LABEL[sesi.profil]} dari ${sesi.namaBerkas}` : 'Riwayat kursus dari SIASN, atau daftar peserta dari penyelenggara'}>
      <NavKompetensi kini="/kompetensi/jam" />
      <BingkaiImpor label={LANGKAH} langkah={langkah} keLangkah={{ boleh: reachable, pergi: (step) => { impor.keLangkah(step as Langkah) } }} sibuk={sibuk} galat={galat} onBatal={impor.batal}>
        {langkah === 1 && sesi ? (
          <LangkahPetakan impor={impor} sesi={sesi} />
        ) : langkah === 2 && sesi ? (
          <LangkahPeriksa impor={impor} sesi={sesi} />
        ) : langkah === 3 && ringkasan ? (
          <LangkahHasil impor={impor} ringkasan={ringkasan} />
        ) : (
          <PilihSumber perintah="Pilih riwayat kursus atau daftar peserta" onPilih={() => void impor.pilih()} onTempel={(teks) => void impor.tempel(teks)}>
            <Text size="sm">Excel (.xlsx) atau CSV. Judul kolom boleh di baris mana pun dari 20 baris pertama; jenis daftarnya dikenali dari judul kolomnya, dan kolom yang belum dikenal dapat Anda petakan sendiri.</Text>
            <Text size="sm"><b>Riwayat kursus (SIASN)</b>: NIP atau nama, nama kursus, jumlah jam, tanggal atau tahun; bila ada juga penyelenggara, nomor sertifikat, dan jenis diklat.</Text>
            <Text size="sm"><b>Daftar peserta</b>: NIP atau nama; bila ada juga nilai tes awal dan tes akhir, nomor sertifikat, dan jam.</Text>
            <Text size="sm" c="dimmed">Berkas asli tidak diubah, dan belum ada yang disimpan sebelum Anda menyetujuinya di langkah ketiga.</Text>
          </PilihSumber>
        )}
      </BingkaiImpor>
    </Page>
  ) // prettier-ignore
}
