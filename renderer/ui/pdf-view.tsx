import { Box, Center, Loader, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as pdfjs from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef } from 'react'
import { ErrorAlert } from './error-alert'

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl

/** The PDF itself, page below page; what is seen here is what is printed. `zoom` 1 fits the width. */
export function PdfView({ url, label, zoom = 1 }: { url: string; label: string; zoom?: number }) {
  const document = useQuery({
    queryKey: ['pdf', url],
    queryFn: () => pdfjs.getDocument({ url, isEvalSupported: false, enableXfa: false }).promise,
    gcTime: 0,
    // A paper that is made anew takes the place of the former one when it is there, without a blank in between.
    placeholderData: keepPreviousData,
  })
  if (document.error) return <ErrorAlert error={document.error} />
  if (!document.data)
    return (
      <Center h={300}>
        <Loader role="status" aria-label="Memuat pratinjau" />
      </Center>
    )
  const pages = Array.from({ length: document.data.numPages }, (_, index) => index + 1)
  return (
    <Stack gap="sm" role="document" aria-label={label} tabIndex={0}>
      {pages.map((number) => (
        <PdfPage key={number} document={document.data} number={number} zoom={zoom} />
      ))}
    </Stack>
  )
}

function PdfPage({ document, number, zoom }: { document: pdfjs.PDFDocumentProxy; number: number; zoom: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let task: pdfjs.RenderTask | undefined
    let left = false
    void document.getPage(number).then((page) => {
      const target = canvas.current
      if (!target || left) return
      const width = (target.parentElement?.clientWidth ?? 600) * zoom
      const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio
      const viewport = page.getViewport({ scale })
      const drawn = window.document.createElement('canvas')
      drawn.width = viewport.width
      drawn.height = viewport.height
      task = page.render({ canvas: drawn, viewport })
      task.promise.then(
        () => {
          if (left) return
          target.width = drawn.width
          target.height = drawn.height
          target.style.width = `${width}px`
          target.getContext('2d')?.drawImage(drawn, 0, 0)
        },
        () => undefined,
      )
    })
    return () => {
      left = true
      task?.cancel()
    }
  }, [document, number, zoom])
  return (
    <Box style={{ overflow: 'auto', border: '1px solid var(--mantine-color-default-border)' }}>
      <canvas ref={canvas} aria-label={`Halaman ${number}`} style={{ display: 'block', background: 'white' }} />
    </Box>
  )
}
