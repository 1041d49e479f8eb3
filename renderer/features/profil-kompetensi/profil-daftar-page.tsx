import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Profil kompetensi. */
export function ProfilDaftarPage() {
  return (
    <Page title="Profil kompetensi">
      <NavKompetensi kini="/kompetensi/profil" />
    </Page>
  )
}
