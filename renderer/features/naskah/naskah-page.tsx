import { useParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { KembaliKeDaftar } from './kembali'
import { Konsep } from './konsep'
import { Terbit } from './terbit'

/** One paper: written while it is a draft, looked at and printed once it is issued. */
export function NaskahPage() {
  const { id = '' } = useParams()
  const { data, error } = useRead(hr.naskah.get, { id })
  if (!data || data.id !== id || error)
    return (
      <Page title="Surat" actions={<KembaliKeDaftar naskahId={id} />}>
        <ErrorAlert error={error} />
      </Page>
    )
  return data.status === 'konsep' ? <Konsep key={id} naskah={data} /> : <Terbit key={id} naskah={data} />
}
