import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient, keepPreviousData, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { AppError } from '../../domain/shared/app-error'
import type { ClientCall } from '../../preload/contract/define'
import { events, type AppEvents } from '../../preload/contract/events'

/** Reads through the contract; the key is channel + input. The former answer stays on screen while a new one comes. */
export function useRead<I, O>(call: ClientCall<I, O>, input: I, options: { enabled?: boolean } = {}) {
  return useQuery({
    queryKey: [call.channel, input],
    queryFn: () => call(input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  })
}

interface ChangeOptions<I, O> {
  onSuccess?: (output: O, input: I) => void
  /** Return true when the error was shown on the form's own fields. */
  onError?: (error: AppError, input: I) => boolean
}

/** Changes through the contract, then refreshes every open read. An error not shown on a form becomes a notice. */
export function useChange<I, O>(call: ClientCall<I, O>, { onSuccess, onError }: ChangeOptions<I, O> = {}) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => call(input),
    onSuccess: async (output, input) => {
      await client.invalidateQueries()
      onSuccess?.(output, input)
    },
    onError: (error, input) => {
      const known = error instanceof AppError ? error : new AppError('INTERNAL', error.message)
      if (known.code === 'UNCERTAIN') void client.invalidateQueries()
      if (onError?.(known, input) !== true) showError(known)
    },
  })
}

/** A change that takes longer is no typed cell: who takes back does not wait for it. */
const LONGEST_WAIT_MS = 2000

/**
 * Resolves when the changes on their way are stored and read again. To be awaited before undo: a cell that never saw its
 * own text come back would keep showing it although it is undone.
 */
export function changesSettled(client: QueryClient): Promise<void> {
  if (client.isMutating() === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const stop = client.getMutationCache().subscribe(() => { if (client.isMutating() === 0) done() })
    const timer = setTimeout(done, LONGEST_WAIT_MS)
  }) // prettier-ignore
}

/** A refused call as a notice that stays until it is read. */
export function showError(error: Error): void {
  const details = error instanceof AppError ? Object.values(error.fields) : []
  notifications.show({ color: 'red', title: 'Belum berhasil', message: [error.message, ...details].join(' '), autoClose: 12_000 })
}

/** Listens to a declared event of main while the component lives. */
export function useEvent<E extends keyof AppEvents>(event: E, listener: (payload: AppEvents[E]) => void): void {
  useEffect(
    () =>
      window.ipc.listen(event, (payload) => {
        listener(events[event].parse(payload) as AppEvents[E])
      }),
    [event, listener],
  )
}
