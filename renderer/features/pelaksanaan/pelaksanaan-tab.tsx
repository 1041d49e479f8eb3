/** One tab of a programme's page; the programme's id is in the address. */
export function PelaksanaanTab() {
  return null
}
