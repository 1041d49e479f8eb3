/** Switches that would open the program to others; fuses cover only Node's own (docs/security.md). */
const DANGEROUS = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'host-resolver-rules',
  'host-rules',
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'proxy-auto-detect',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'log-net-log',
  'load-extension',
  'user-data-dir',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
]
const DANGEROUS_PREFIXES = ['inspect']

/** The first dangerous switch among the command line's arguments in any spelling (`-x`, `--x`, `/x`, `=value`, case), or null. */
export function findDangerousSwitch(args: readonly string[]): string | null {
  return (
    args.find((argument) => {
      const match = /^(?:--?|\/)([a-z][a-z-]*)(?:[=:].*)?$/i.exec(argument)
      const name = match?.[1]?.toLowerCase()
      if (!name) return false
      return DANGEROUS.includes(name) || DANGEROUS_PREFIXES.some((prefix) => name.startsWith(prefix))
    }) ?? null
  )
}
