import { Badge, Group, Text } from '@mantine/core'
import { mengapaIpAsn, tulisPoin } from '../../../domain/kompetensi/ip-asn'
import { kalimatPutusan, mengapaJam } from '../../../domain/kompetensi/meter-jam'
import { kalimatDasar } from '../../../domain/penilaian/mengapa'
import type { hr } from '../../ipc/client'
import { Mengapa } from '../../ui/mengapa'
import { LampuJamTanda, MeterJamBatang } from '../../ui/meter-jam'
import classes from './profil.module.css'

export type Profil = Awaited<ReturnType<typeof hr.profilKompetensi.satu>>
export type Kursus = Profil['riwayat'][number]

/** Hours, standard and estimate side by side, each with its "Mengapa?". */
export function Ringkasan({ profil }: { profil: Profil }) {
  return (
    <div className={classes['kartu']}>
      <KartuJam profil={profil} />
      <KartuStandar profil={profil} />
      <KartuIpAsn profil={profil} />
    </div>
  )
}

function KartuJam({ profil: { jam, waktu, aturanJam } }: { profil: Profil }) {
  return (
    <section className={classes['satu']} aria-label="Jam pelatihan">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={700}>Jam pelatihan {waktu.tahun}</Text>
        <Group gap="xs" wrap="nowrap"><LampuJamTanda lampu={jam.lampu} /><Mengapa judul={`Jam pelatihan pada ${waktu.tahun}`} kalimat={[...mengapaJam(jam, jam, waktu), ...kalimatDasar(aturanJam)]} aturan={aturanJam} posisi="bottom-start" /></Group>
      </Group>
      <MeterJamBatang besar diakui={jam.diakui} terencana={jam.terencana} minimal={jam.minimal} />
      <Text fz="xs" c="dimmed">
        {jam.diakui} JP berbukti{jam.minimal !== null && ` dari ${jam.minimal}`} · {jam.tanpaBukti} tanpa bukti · {jam.terencana} direncanakan
      </Text>
      <Text fz="sm">{kalimatPutusan(jam, jam)}</Text>
    </section>
  ) // prettier-ignore
}

function KartuStandar({ profil: { standar } }: { profil: Profil }) {
  const kurang = standar.filter((row) => row.kurang > 0)
  return (
    <section className={classes['satu']} aria-label="Standar kompetensi">
      <Text fw={700}>Standar jabatan</Text>
      {standar.length === 0 ? (
        <Text fz="sm" c="dimmed">Jabatan ini belum punya standar kompetensi, jadi kesenjangannya belum dapat dihitung.</Text>
      ) : (
        <>
          <Text fz={22} fw={700} lh={1.2}>{standar.length - kurang.length} <Text span fz="sm" fw={400}>dari {standar.length} kompetensi sesuai standar</Text></Text>
          <Text fz="sm" lineClamp={3}>{kurang.length === 0 ? 'Semua kompetensi sudah dibuktikan sesuai standar.' : `Di bawah standar: ${kurang.map(({ kompetensi }) => kompetensi).join(', ')}.`}</Text>
        </>
      )}
    </section>
  ) // prettier-ignore
}

function KartuIpAsn({ profil: { ipAsn, aturanIpAsn, waktu } }: { profil: Profil }) {
  const [terbesar] = ipAsn.usul
  return (
    <section className={classes['satu']} aria-label="Perkiraan IP ASN">
      <Group justify="space-between" wrap="nowrap">
        <Group gap={6} wrap="nowrap"><Text fw={700}>IP ASN</Text><Badge size="sm" tt="none" variant="outline" color="gray" c="var(--mantine-color-text)">perkiraan</Badge></Group>
        <Mengapa judul="Dari mana perkiraan ini?" kalimat={[...mengapaIpAsn(ipAsn, waktu.pada), ...kalimatDasar(aturanIpAsn)]} aturan={aturanIpAsn} posisi="bottom-end" />
      </Group>
      <Text fz={22} fw={700} lh={1.2}>{tulisPoin(ipAsn.nilai10)} <Text span fz="sm" fw={400}>{ipAsn.kategori}</Text></Text>
      {ipAsn.belumAda.length > 0 && <Text fz="xs" c="dimmed">Terlalu rendah: {ipAsn.belumAda.join(' ')}</Text>}
      {terbesar && <Text fz="sm" lineClamp={2}>Paling menaikkan: {terbesar.kalimat} (+{tulisPoin(terbesar.tambah10)}).</Text>}
    </section>
  ) // prettier-ignore
}
