import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { realFolder, refuseDataFolder, refuseFolder, type FolderFacts } from '../../db/data-location'
import { networkMount } from '../../db/network-mount'

const REFUSED = /^Folder data .* agar tidak rusak\.$/
const at = (folder: string, given: Partial<FolderFacts> = {}): FolderFacts => ({ folder, real: folder, networkDisk: false, syncRoots: [], ...given })

function aPlace(): string {
  const folder = realFolder(mkdtempSync(join(tmpdir(), 'takar-tempat-')))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

it.each([
  '\\\\server\\data\\Takar', '//server/data/Takar', '\\\\?\\UNC\\server\\share\\Takar', '\\\\wsl$\\Ubuntu\\Takar', '\\\\192.168.1.2\\kecamatan',
  'C:\\Users\\Budi\\OneDrive\\Takar', 'C:\\Users\\Budi\\OneDrive - Kabupaten\\Takar', 'C:\\Users\\Budi\\Dropbox\\Takar', 'C:\\Users\\Budi\\Google Drive\\Takar',
  'C:\\Users\\Budi\\GoogleDrive\\Takar', 'G:\\My Drive\\Takar', 'G:\\Drive Saya\\Takar', 'C:\\Users\\Budi\\iCloudDrive\\Takar', 'C:\\Users\\Budi\\iCloud Drive\\Takar',
  'C:\\Users\\Budi\\Documents\\Takar', 'C:\\Users\\Budi\\Dokumen\\Takar', 'C:\\Users\\Budi\\My Documents\\Takar', 'C:\\Users\\Budi\\Desktop\\Takar',
  'C:\\Users\\Budi\\Nextcloud\\Takar', 'C:\\Users\\Budi\\MEGAsync\\Takar', 'C:\\Users\\Budi\\Box\\Takar', 'C:\\Users\\Budi\\SynologyDrive\\Takar', 'C:\\Users\\Budi\\pCloudDrive\\Takar',
  '/home/budi/Dropbox/takar', '/home/budi/Documents/takar', '/Users/budi/Library/Mobile Documents/com~apple~CloudDocs/takar', '/run/user/1000/gvfs/smb-share:server=x/takar',
])('data does not live in %j', (folder) => {
  expect(refuseFolder(at(folder))).toMatch(/^Folder data .* agar tidak rusak\.$/)
})

it.each(['C:\\Users\\Budi\\AppData\\Local\\Takar', 'C:\\Users\\Boxer\\AppData\\Local\\Takar', 'D:\\Takar', '/home/budi/.config/Takar', '/tmp/takar-data-x'])('data may live in %j', (folder) => {
  expect(refuseFolder(at(folder))).toBeNull()
})

it.each([
  ['a mapped network drive', 'Z:\\Takar', '\\\\server\\kecamatan\\Takar', /di jaringan/],
  ['a junction into OneDrive', 'C:\\Takar', 'C:\\Users\\Budi\\OneDrive - Kabupaten\\Takar', /disinkronkan/],
  ['a junction into Documents', 'D:\\Data\\Takar', 'C:\\Users\\Budi\\Documents\\Takar', /disinkronkan/],
  ['AppData moved to a server', 'C:\\Users\\Budi\\AppData\\Local\\Takar', '\\\\server\\profil\\budi\\AppData\\Local\\Takar', /di jaringan/],
])('%s is refused, and both its places are named', (_, folder, real, why) => {
  const sentence = refuseFolder(at(folder, { real }))
  expect(sentence).toMatch(REFUSED)
  expect(sentence).toMatch(why)
  expect(sentence).toContain(`“${folder}”, yang sebenarnya “${real}”`)
})

it('a drive letter that stands for a local folder is no reason', () => {
  expect(refuseFolder(at('T:\\', { real: 'D:\\Data\\Takar' }))).toBeNull()
})

it('OneDrive under another name is known by the folder it names itself, whatever its capitals', () => {
  const syncRoots = ['C:\\Users\\Budi\\Awan Kantor\\']
  expect(refuseFolder(at('c:\\users\\budi\\awan kantor\\Takar', { syncRoots }))).toMatch(/disinkronkan/)
  expect(refuseFolder(at('C:\\Users\\Budi\\Awan Kantor Lama\\Takar', { syncRoots }))).toBeNull()
})

it('a real link into a synced folder is followed, also for a folder that is still to be made', () => {
  const place = aPlace()
  mkdirSync(join(place, 'OneDrive', 'Data'), { recursive: true })
  symlinkSync(join(place, 'OneDrive', 'Data'), join(place, 'lokal'), 'junction')
  for (const folder of [join(place, 'lokal'), join(place, 'lokal', 'belum', 'ada')]) {
    expect(refuseDataFolder(folder)).toMatch(REFUSED)
    expect(refuseDataFolder(folder)).toContain(join(place, 'OneDrive', 'Data'))
  }
  expect(refuseDataFolder(join(place, 'biasa', 'Takar'))).toBeNull()
})

it('a link to a link, a link to what is not there yet and a circle of links come to an end', () => {
  const place = aPlace()
  symlinkSync(join(place, 'Dropbox', 'Takar'), join(place, 'satu'), 'junction')
  symlinkSync(join(place, 'satu'), join(place, 'dua'), 'junction')
  expect(realFolder(join(place, 'dua', 'x'))).toBe(join(place, 'Dropbox', 'Takar', 'x'))
  expect(refuseDataFolder(join(place, 'dua'))).toMatch(/disinkronkan/)
  symlinkSync(join(place, 'kanan'), join(place, 'kiri'), 'junction')
  symlinkSync(join(place, 'kiri'), join(place, 'kanan'), 'junction')
  expect(refuseDataFolder(join(place, 'kiri'))).toBeNull()
})

it('a folder inside the one OneDrive names is refused through a link too', () => {
  const place = aPlace()
  mkdirSync(join(place, 'Awan'))
  symlinkSync(join(place, 'Awan'), join(place, 'lokal'), 'junction')
  expect(refuseDataFolder(join(place, 'lokal', 'Takar'), { OneDriveCommercial: join(place, 'Awan') })).toMatch(/disinkronkan/)
})

const MOUNTS = [
  '27 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '40 27 0:40 / /home/budi/kantor rw,relatime shared:5 - cifs //server/kantor rw',
  '41 27 0:41 / /mnt/data\\040kantor rw - nfs4 server:/data rw',
  '42 40 8:1 / /home/budi/kantor/lokal rw - ext4 /dev/sda1 rw',
  '43 27 0:43 / /media/ntfs rw - fuseblk /dev/sdb1 rw',
  '44 27 0:44 / /mnt/awan rw - fuse.rclone gdrive: rw',
  '45 27 0:45 / /home/budi/sandi rw - fuse.gocryptfs /home/budi/.sandi rw',
  '46 27 0:46 / /mnt/lama rw - nfs server:/lama rw',
  '47 46 8:2 / /mnt/lama rw - ext4 /dev/sdc1 rw',
].join('\n')

it.each([
  ['/home/budi/.config/Takar', false], ['/home/budi/kantor', true], ['/home/budi/kantor/Takar', true], ['/home/budi/kantor2/Takar', false],
  ['/home/budi/kantor/lokal/Takar', false], ['/mnt/data kantor/Takar', true], ['/media/ntfs/Takar', false], ['/mnt/awan/Takar', true],
  ['/home/budi/sandi/Takar', false], ['/mnt/lama/Takar', false],
])('by the mount table of Linux, %s on a network disk: %s', (path, network) => {
  expect(networkMount(MOUNTS, path)).toBe(network)
})

it('a network disk is refused under any name, and without a mount table nothing is claimed', () => {
  expect(refuseFolder(at('/srv/takar', { networkDisk: true }))).toMatch(/di jaringan/)
  expect(networkMount('', '/srv/takar')).toBe(false)
})
