import { AppError } from '../../domain/shared/app-error'
import { contract, type AppClient } from './index'
import { mapContract, type Invoke } from './define'

/** The contract as typed functions over any way to invoke. A refused call throws the AppError that main sent. */
export function createClient(invoke: Invoke): AppClient {
  return mapContract(contract, (channel, { kind }) => {
    const call = async (input: unknown) => {
      const reply = await invoke(channel, input)
      if (reply.ok) return reply.value
      throw new AppError(reply.code, reply.message, reply.fields)
    }
    return Object.assign(call, { channel, kind })
  }) as unknown as AppClient
}
