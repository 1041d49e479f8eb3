/* eslint-disable no-restricted-syntax -- pdfmake's own files export this way */
/** pdfmake ships no types for these files; pdfmake-internals.ts gives them theirs. */
declare module 'pdfmake/js/DocMeasure.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/DocPreprocessor.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/DocumentContext.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/LayoutBuilder.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/PageElementWriter.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/PDFDocument.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/Renderer.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/StyleContextStack.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/SVGMeasure.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/TextDecorator.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/TextInlines.js' {
  const module: unknown
  export default module
}
declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageMargin(margin: unknown): object
}
declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object
}
