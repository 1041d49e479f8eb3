import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Profil kompetensi. */
export function ProfilPage() {
  return (
    <Page title="Profil kompetensi">
      <NavKompetensi kini="/kompetensi/profil" />
    </Page>
  )
}
