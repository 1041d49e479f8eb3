import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientCall } from '../../preload/contract/define'
import { ErrorAlert } from './error-alert'
import { PdfView } from './pdf-view'

interface LihatBerkasProps {
  /** The call that offers the file of the row with this id. */
  buka: ClientCall<{ id: string }, { url: string; mime: string; nama: string }>
  /** Null: closed. */
  id: string | null
  judul: string
  onTutup: () => void
}

/** An attached file over the screen: a PDF page by page, a picture as it is. */
export function LihatBerkas({ buka, id, judul, onTutup }: LihatBerkasProps) {
  return (
    <Modal opened={id !== null} onClose={onTutup} title={judul} size={860} transitionProps={{ duration: 0 }}>
      {id !== null && <Isi buka={buka} id={id} judul={judul} />}
    </Modal>
  )
}

function Isi({ buka, id, judul }: Pick<LihatBerkasProps, 'buka' | 'judul'> & { id: string }) {
  // Asked anew each time: main keeps only the last few offers.
  const { data, error } = useQuery({ queryKey: [buka.channel, { id }], queryFn: () => buka({ id }), gcTime: 0 })
  if (!data) return <ErrorAlert error={error} />
  return data.mime === 'application/pdf' ? <PdfView url={data.url} label={data.nama} /> : <img src={data.url} alt={`${judul} ${data.nama}`} style={{ maxWidth: '100%' }} />
}
