/** Kinds of disk in Linux' mount table that belong to another computer. */
const NETWORK_TYPE = /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|coda|ceph|glusterfs|lustre|davfs2?|vboxsf|prl_fs)$/

/** Programs that show a folder through FUSE but keep it on a disk of this computer; all other FUSE disks count as remote. */
const LOCAL_FUSE = /^fuse\.(ntfs-3g|ntfs|exfat|fuse-overlayfs|gocryptfs|cryfs|encfs|ecryptfs|securefs|mergerfs|bindfs|unionfs|lxcfs|portal)$/

/** Whether `path` (real, absolute) is on a network disk, by the text of /proc/self/mountinfo; an empty table knows nothing. */
export function networkMount(mountinfo: string, path: string): boolean {
  const type = typeAt(mountinfo, path)
  return type !== null && (NETWORK_TYPE.test(type) || (/^fuse(\.|$)/.test(type) && !LOCAL_FUSE.test(type)))
}

/** The type of the innermost mount that holds `path`; of two on one place the later one covers the earlier. */
function typeAt(mountinfo: string, path: string): string | null {
  let best: { length: number; type: string } | null = null
  for (const line of mountinfo.split('\n')) {
    const [before, after] = line.split(' - ')
    const point = before?.split(' ')[4]?.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    const type = after?.split(' ')[0]
    if (!point || !type || !(path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`))) continue
    if (!best || point.length >= best.length) best = { length: point.length, type }
  }
  return best?.type ?? null
}
