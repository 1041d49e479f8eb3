/** Switches that would open the program to others; fuses cover only Node's own (docs/adr/0006). */
const DANGEROUS = [
  'js-flags',
  'no-sandbox',
  'load-extension',
  'user-data-dir',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'single-process',
  'in-process-gpu',
]
/** Whole families of switches: a new Chromium adds members without telling us. */
const FAMILIES = ['inspect', 'remote-', 'disable-', 'enable-', 'proxy-', 'host-', 'ignore-certificate-', 'log-', 'ssl-', 'auth-', 'unsafely-']
/** What an office may need on an old graphics card. */
const HARMLESS = ['disable-gpu', 'disable-software-rasterizer', 'disable-hardware-acceleration']

/** The first dangerous switch among the command line's arguments in any spelling (`-x`, `--x`, `/x`, `=value`, case, blanks around), or null. */
export function findDangerousSwitch(args: readonly string[]): string | null {
  return args.find((argument) => isDangerous(argument)) ?? null
}

function isDangerous(argument: string): boolean {
  const name = /^(?:--?|\/)([a-z][a-z-]*)(?:[=:].*)?$/is.exec(argument.trim())?.[1]?.toLowerCase()
  if (!name || HARMLESS.includes(name)) return false
  return DANGEROUS.includes(name) || FAMILIES.some((family) => name.startsWith(family))
}
