/**
 * Node child.mjs FILE FOLDER: imports FILE into a new office, as the first thing done in this process. The clock runs from the clerk's pick
 * to the commit; `sinceStart` also holds the start of node, our whole bundle and the new database.
 */
import { v7 as uuid } from 'uuid'
import { openHeadless } from '../../scripts/headless'

const [, , file = '', folder = ''] = process.argv
const app = await openHeadless({ folder, today: '2026-11-23', actor: 'Bench' })
app.answers.push(file)
const marks = [performance.now()]
const picked = await app.hr.impor.pilih({ jobId: uuid() })
if (!picked) throw new Error('No file was picked')
marks.push(performance.now())
await app.hr.impor.periksa({ id: picked.id, jobId: uuid() })
marks.push(performance.now())
const { baru } = await app.hr.impor.terapkan({ id: picked.id, jobId: uuid() })
marks.push(performance.now())
await app.close()
const [begun = 0, read = 0, checked = 0, written = 0] = marks
process.stdout.write(JSON.stringify({ rows: baru, ms: written - begun, sinceStart: written, read: read - begun, check: checked - read, write: written - checked }))
