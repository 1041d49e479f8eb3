import { notifications } from '@mantine/notifications'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'

/** Takes over the lines of the nearest year before (else after) that has some; `dari` undefined: there is none. */
export function useSalinAnggaran(tahun: number, tahunLain: readonly number[]) {
  const change = useChange(hr.anggaran.salin, { onSuccess: ({ disalin }) => { notifications.show({ message: `${disalin} mata anggaran disalin. Periksa pagunya menurut DPA ${tahun}.` }) } }) // prettier-ignore
  const dari = tahunLain.find((other) => other < tahun) ?? tahunLain.at(-1)
  const { mutate, isPending } = change
  return { dari, busy: isPending, mutate }
}
