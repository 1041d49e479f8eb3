import { benchPdf } from '../../scripts/bench/pdf'
import { figure, notMeasured, type Figure } from './measure'

type Measured = Awaited<ReturnType<typeof benchPdf>>

/** Forms C and D in turn, made by the app's own engine against other ways to make the same pages. */
export async function benchForms(): Promise<Figure[]> {
  const pdf = await benchPdf()
  return [...oneThread(pdf), ...many(pdf), ...rivals(pdf)]
}

function oneThread({ oneThread: engines }: Measured): Figure[] {
  const cpu = (name: string) => engines[name]?.cpuMsPerForm ?? NaN
  const times = (name: string) => engines[name]?.oursIsTimesFaster ?? NaN
  const [hand, naive] = ['raw pdfkit by hand', 'pdfmake, naive: fonts as npm gives them']
  return [
    figure('one form, one thread, against raw pdfkit laid out by hand', cpu('ours'), cpu(hand), 1 / times(hand), { max: 1.7 }, 'ms CPU'),
    figure('times faster than pdfmake used naively', cpu('ours'), cpu(naive), times(naive), { min: 4.5 }, 'ms CPU'),
  ]
}

function many({ fiveHundred: { files, merged, rawPdfkit, peakRssMB }, heap }: Measured): Figure[] {
  const { seconds } = rawPdfkit
  return [
    figure('500 forms as files, 2 workers, against raw pdfkit on one thread', files.seconds, seconds, files.seconds / seconds, { max: 1.7 }, 's', `${files.counted} files, ${files.pages} pages`),
    figure('500 forms in one file, against raw pdfkit as files', merged.seconds, seconds, merged.seconds / seconds, { max: 1.7 }, 's', `${merged.pages} pages`),
    figure('merged file, kB a form', merged.kBPerForm, null, merged.kBPerForm, { max: 12 }, 'kB'),
    figure('peak memory of the whole benchmark until then', peakRssMB, null, peakRssMB, { max: 450 }, 'MB', 'the rivals run in the same process, so this is an upper bound'),
    figure("main thread's delay (p99) while 500 forms are made", files.mainThreadDelayP99Ms, null, files.mainThreadDelayP99Ms, { max: 50 }),
    figure('heap after 1,000 forms against after 100', heap.after1000MB, heap.after100MB, heap.ratio, { max: 1.1 }, 'MB'),
  ] // prettier-ignore
}

function rivals({ fiveHundred: { files, merged }, rivals: { chromium, libreOffice } }: Measured): Figure[] {
  const each = ({ seconds }: { seconds: number }) => (seconds * 1000) / 500
  const against = (what: string, ms: number, rival: typeof chromium, min: number): Figure =>
    rival === 'not installed'
      ? notMeasured(what, `≥ ${min}`, 'not installed on this machine')
      : figure(what, ms, rival.msPerForm, rival.msPerForm / ms, { min }, 'ms a form', `${rival.counted} of ${rival.of} files came out`)
  return [
    against('500 files: times faster than Chromium printToPDF, page reused', each(files), chromium, 7),
    against('500 files: times faster than LibreOffice in batches of 100', each(files), libreOffice, 7),
    against('one merged file: times faster than LibreOffice', each(merged), libreOffice, 5),
  ]
}
