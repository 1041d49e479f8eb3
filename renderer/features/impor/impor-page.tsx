import { BingkaiImpor } from '../../ui/impor/bingkai-impor'
import { Page } from '../../ui/page'
import { LangkahHasil } from './langkah-hasil'
import { LangkahPeriksa } from './langkah-periksa'
import { LangkahPetakan } from './langkah-petakan'
import { LangkahPilih } from './langkah-pilih'
import { type Langkah, useImpor } from './use-impor'

const LANGKAH = ['Pilih berkas', 'Petakan kolom', 'Periksa dan perbaiki', 'Hasil']

/** The import of a roster in four steps; nothing is stored before the last. */
export function ImporPage() {
  const impor = useImpor()
  const { langkah, sesi, hasil, ringkasan, sibuk, galat } = impor
  const reachable = (step: number) => langkah !== 3 && (step === 0 || (step === 1 && sesi !== null) || (step === 2 && hasil !== null))
  return (
    <Page title="Impor Pegawai" hint={sesi ? `Dari ${sesi.namaBerkas}` : 'Dari daftar yang sudah ada: DUK, unduhan SIASN, atau daftar kantor sendiri'}>
      <BingkaiImpor label={LANGKAH} langkah={langkah} keLangkah={{ boleh: reachable, pergi: (step) => { impor.keLangkah(step as Langkah) } }} sibuk={sibuk} galat={galat} onBatal={impor.batal}>
        {langkah === 1 && sesi ? (
          <LangkahPetakan impor={impor} sesi={sesi} />
        ) : langkah === 2 && sesi && hasil ? (
          <LangkahPeriksa impor={impor} sesi={sesi} hasil={hasil} />
        ) : langkah === 3 && ringkasan ? (
          <LangkahHasil impor={impor} ringkasan={ringkasan} />
        ) : (
          <LangkahPilih impor={impor} />
        )}
      </BingkaiImpor>
    </Page>
  ) // prettier-ignore
}
