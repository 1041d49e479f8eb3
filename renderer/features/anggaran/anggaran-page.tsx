import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Anggaran pengembangan kompetensi. */
export function AnggaranPage() {
  return (
    <Page title="Anggaran pengembangan kompetensi">
      <NavKompetensi kini="/kompetensi/anggaran" />
    </Page>
  )
}
