import { useParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

export type ProgramLengkap = Awaited<ReturnType<typeof hr.pelatihan.get>>

/** The programme of the address. Undefined while another one's answer is still on the screen. */
export function useProgram(): { id: string; data: ProgramLengkap | undefined; error: Error | null } {
  const { id = '' } = useParams()
  const { data, error } = useRead(hr.pelatihan.get, { id })
  return { id, data: data?.program.id === id ? data : undefined, error }
}
