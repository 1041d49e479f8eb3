import { fiveHundred, type Way } from '../../scripts/bench/many'
import { heap, oneThread } from '../../scripts/bench/one-thread'
import { figure, notMeasured, say, told, type Figure } from './measure'
import { memoryOf500, type Memory } from './memory'

/** Forms C and D in turn, made by the app's own engine against other ways to make the same pages. */
export async function benchForms(): Promise<Figure[]> {
  const memory = await memoryOf500()
  return [...single(await oneThread()), ...many(await fiveHundred(say)), ...memoryFigures(memory), ...heapFigures(await heap())]
}

function single(engines: Awaited<ReturnType<typeof oneThread>>): Figure[] {
  const cpu = (name: string) => engines[name]?.cpuMsPerForm ?? NaN
  const times = (name: string) => engines[name]?.oursIsTimesFaster ?? NaN
  const [hand, naive] = ['raw pdfkit by hand', 'pdfmake, naive: fonts as npm gives them']
  return [
    figure('one form, one thread, against raw pdfkit laid out by hand', cpu('ours'), cpu(hand), 1 / times(hand), { max: 1.7 }, 'ms CPU'),
    figure('times faster than pdfmake used naively', cpu('ours'), cpu(naive), times(naive), { min: 4.5 }, 'ms CPU'),
  ]
}

function many({ files, merged, pdfkit, chromium, libreOffice, kBPerForm, delayP99Ms, rounds }: Awaited<ReturnType<typeof fiveHundred>>): Figure[] {
  if (!files || !merged || !pdfkit) throw new Error('Our own forms were not made')
  const slower = (what: string, ours: Way, other: Way) =>
    figure(what, ours.msPerForm, other.msPerForm, ours.msPerForm / other.msPerForm, { max: 1.7 }, 'ms a form', `medians of ${rounds} interleaved rounds; ${ours.counted}`)
  const faster = (what: string, ours: Way, rival: Way | null, min: number): Figure =>
    rival === null
      ? notMeasured(what, `≥ ${min}`, 'not installed on this machine')
      : figure(what, ours.msPerForm, rival.msPerForm, rival.msPerForm / ours.msPerForm, { min }, 'ms a form', `medians of ${rounds} interleaved rounds; the rival: ${rival.counted}`)
  return [
    slower('500 forms as files, 2 workers, against raw pdfkit on one thread', files, pdfkit),
    slower('500 forms in one file, against raw pdfkit as files', merged, pdfkit),
    figure('merged file, kB a form', kBPerForm, null, kBPerForm, { max: 12 }, 'kB'),
    figure("main thread's delay (p99) while 500 forms are made", delayP99Ms, null, delayP99Ms, { max: 50 }),
    faster('500 files: times faster than Chromium printToPDF, page reused', files, chromium, 7),
    faster('500 files: times faster than LibreOffice in batches of 100', files, libreOffice, 7),
    faster('one merged file: times faster than LibreOffice', merged, libreOffice, 5),
  ]
}

function memoryFigures({ files, merged }: { files: Memory; merged: Memory }): Figure[] {
  const note = ({ startMB, mainHeapMB }: Memory) =>
    `in a process of its own; ${Math.round(startMB)} MB when it began, main thread's heap at the end ${Math.round(mainHeapMB)} MB`
  return [
    figure('peak memory (RSS) of 500 forms in one file', merged.peakMB, null, merged.peakMB, { max: 450 }, 'MB', note(merged)),
    told('peak memory (RSS) of 500 forms as files, 2 workers', files.peakMB, 'MB', note(files)),
  ]
}

const heapFigures = ({ after100MB, after1000MB, ratio }: Awaited<ReturnType<typeof heap>>): Figure[] => [
  figure('heap after 1,000 forms against after 100', after1000MB, after100MB, ratio, { max: 1.1 }, 'MB'),
]
