/** The package ships no types; the options we use. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff' | 'woff2'
    keepFeatures?: string[]
    noHinting?: boolean
    dropTables?: string[]
  }
  const subsetFont: (font: Uint8Array, text: string, options: SubsetOptions) => Promise<Uint8Array>
  // eslint-disable-next-line no-restricted-syntax -- the package exports this way
  export default subsetFont
}
