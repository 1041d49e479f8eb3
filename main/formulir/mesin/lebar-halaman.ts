/**
 * A page break inside a table leaves the line as wide as it was. pdfmake gives the whole page's width back there, so that
 * text behind a table or list that stands set in runs over the margin. All pages of a form have one size.
 */
import { DocumentContext } from './pdfmake-internals'

/** Teaches pdfmake's context; once per process. */
export function pasangLebarHalaman(): void {
  const context = DocumentContext.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const next = context.moveToNextPage
  context.moveToNextPage = function (this: typeof context, ...args) {
    const outer = this.snapshots[0] ?? this
    const width = outer.availableWidth
    const moved = next.apply(this, args)
    outer.availableWidth = width
    return moved
  }
}
