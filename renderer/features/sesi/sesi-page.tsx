import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { judulBulan } from '../../../domain/sesi/bulan'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { BilahBulan } from './bilah-bulan'
import { RuangSesi } from './ruang-sesi'
import classes from './sesi.module.css'

/** The monthly session. Without a month in the address: the newest one that is still open, else this month. */
export function SesiPage() {
  const { tahun, bulan } = useParams()
  const daftar = useRead(hr.sesi.daftar, undefined)
  if (daftar.error) return <ErrorAlert error={daftar.error} />
  if (!daftar.data) return null
  const kini = new Date()
  const baru = daftar.data.find(({ status }) => status !== 'dikunci' && status !== 'arsip')
  const pilih = tahun && bulan ? { tahun: Number(tahun), bulan: Number(bulan) } : (baru ?? { tahun: kini.getFullYear(), bulan: kini.getMonth() + 1 })
  return <BulanSesi key={`${pilih.tahun}-${pilih.bulan}`} tahun={pilih.tahun} bulan={pilih.bulan} />
}

function BulanSesi({ tahun, bulan }: { tahun: number; bulan: number }) {
  const [query] = useSearchParams()
  const papan = useRead(hr.sesi.papan, { tahun, bulan })
  if (papan.error) return <ErrorAlert error={papan.error} />
  if (papan.data === undefined) return null
  return papan.data ? (
    <RuangSesi papan={papan.data} mulaiDari={query.get('pegawai')} />
  ) : (
    <div className={classes['layar']}>
      <BilahBulan tahun={tahun} bulan={bulan} />
      <BukaBulan tahun={tahun} bulan={bulan} />
    </div>
  )
}

function BukaBulan({ tahun, bulan }: { tahun: number; bulan: number }) {
  const navigate = useNavigate()
  const buka = useChange(hr.sesi.buka, { onSuccess: () => void navigate(`/sesi/${tahun}/${bulan}`) })
  const { mutate } = buka
  const judul = judulBulan(tahun, bulan)
  useOfferCommands(useMemo(() => [{ label: `Buka ${judul}`, run: () => { mutate({ tahun, bulan }) } }], [judul, tahun, bulan, mutate]))
  return (
    <EmptyState
      title={`${judul} belum dibuka`}
      action={
        <Button autoFocus loading={buka.isPending} onClick={() => { mutate({ tahun, bulan }) }}>
          Buka {judul}
        </Button>
      }
    >
      Saat dibuka, semua pegawai dengan SKP yang disetujui masuk ke daftar. Rencana aksi, umpan balik yang belum selesai, dan keputusan bulan lalu ikut terbawa.
    </EmptyState>
  )
}
