import { ActionIcon, Badge, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { geserBulan, judulBulan } from '../../../domain/sesi/bulan'
import { STATUS_PERIODE_LABEL, type StatusPeriode } from '../../../domain/sesi/sesi'
import classes from './sesi.module.css'

const WARNA: Record<StatusPeriode, string> = { rencana: 'gray', berjalan: 'takar', dikunci: 'gray', dibuka_kembali: 'orange', arsip: 'gray' }

interface BilahBulanProps {
  tahun: number
  bulan: number
  status?: StatusPeriode
  children?: ReactNode
}

/** Which month, its state, and the way to its neighbours. */
export function BilahBulan({ tahun, bulan, status, children }: BilahBulanProps) {
  const navigate = useNavigate()
  const geser = (langkah: number) => {
    const { tahun: t, bulan: b } = geserBulan(tahun, bulan, langkah)
    void navigate(`/sesi/${t}/${b}`)
  }
  return (
    <div className={classes['bilah']}>
      <ActionIcon aria-label="Bulan sebelumnya" onClick={() => { geser(-1) }}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Title order={1} fz={18} style={{ whiteSpace: 'nowrap' }}>
        {judulBulan(tahun, bulan)}
      </Title>
      <ActionIcon aria-label="Bulan berikutnya" onClick={() => { geser(1) }}>
        <IconChevronRight size={18} />
      </ActionIcon>
      {status && (
        <Badge color={WARNA[status]} variant="light" tt="none" leftSection={status === 'dikunci' ? <IconLock size={11} /> : undefined}>
          {STATUS_PERIODE_LABEL[status]}
        </Badge>
      )}
      {children}
    </div>
  )
}
