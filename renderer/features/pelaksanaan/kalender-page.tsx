import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Kalender pelatihan. */
export function KalenderPage() {
  return (
    <Page title="Kalender pelatihan">
      <NavKompetensi kini="/kompetensi/kalender" />
    </Page>
  )
}
