/** Bytes as the clerk reads them: "1,2 MB". */
export const ukuranBerkas = (bytes: number) =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
