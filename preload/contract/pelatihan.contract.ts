import { z } from 'zod'
import { id } from './define'

/** Training programmes of a year: content, costs, participants, status. */
export const pelatihanContract = {
  /** Makes a programme of needs, or adds them to one that is there. */
  dariKebutuhan: {
    kind: 'change', role: 'pengelola', label: 'Membuat program dari kebutuhan', undoable: true,
    input: z.object({ kebutuhanIds: z.array(id).min(1).max(2000), pelatihanId: id.nullable() }), output: z.object({ id }),
  },
} as const // prettier-ignore
