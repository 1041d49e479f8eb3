const WIDTH = 24

/** Steps and a bar for the person who watches; with --json on stderr, so that stdout ends with the one line. */
export interface Progress {
  step: (text: string) => void
  bar: (done: number, total: number, label: string) => void
}

export function createProgress(json: boolean): Progress {
  const stream = json ? process.stderr : process.stdout
  const started = performance.now()
  let quarter = 0
  const line = (text: string) => `${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`
  return {
    step: (text) => {
      quarter = 0
      stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${line(text)}\n`)
    },
    bar: (done, total, label) => {
      const part = total > 0 ? done / total : 0
      const drawn = `[${'#'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '-')}] ${done}/${total} ${label}`
      if (stream.isTTY) stream.write(`\r\u001b[K${line(drawn)}`)
      else if (part * 4 >= quarter + 1) {
        quarter = Math.floor(part * 4)
        stream.write(`${line(drawn)}\n`)
      }
    },
  }
}
