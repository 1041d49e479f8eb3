import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Evaluasi pelatihan. */
export function EvaluasiPage() {
  return (
    <Page title="Evaluasi pelatihan">
      <NavKompetensi kini="/kompetensi/evaluasi" />
    </Page>
  )
}
