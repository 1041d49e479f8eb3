import { Alert, Box, Button, Group, Loader, Stepper, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Page } from '../../ui/page'
import { LangkahHasil } from './langkah-hasil'
import { LangkahPeriksa } from './langkah-periksa'
import { LangkahPetakan } from './langkah-petakan'
import { LangkahPilih } from './langkah-pilih'
import { type Langkah, useImpor } from './use-impor'

const LANGKAH = ['Pilih berkas', 'Petakan kolom', 'Periksa dan perbaiki', 'Hasil']
const STEP_CLASSES = { content: 'takar-tersembunyi' }

/** The import of a roster in four steps; nothing is stored before the last. */
export function ImporPage() {
  const impor = useImpor()
  const { langkah, sesi, hasil, ringkasan, sibuk, galat } = impor
  const reachable = (step: number) => langkah !== 3 && (step === 0 || (step === 1 && sesi !== null) || (step === 2 && hasil !== null))
  return (
    <Page title="Impor Pegawai" hint={sesi ? `Dari ${sesi.namaBerkas}` : 'Dari daftar yang sudah ada: DUK, unduhan SIASN, atau daftar kantor sendiri'}>
      <Stepper
        active={langkah}
        size="sm"
        iconSize={26}
        classNames={STEP_CLASSES}
        onStepClick={(step) => {
          impor.keLangkah(step as Langkah)
        }}
      >
        {LANGKAH.map((label, step) => (
          <Stepper.Step key={label} label={label} allowStepSelect={reachable(step)} />
        ))}
      </Stepper>
      {galat && (
        <Alert color="red" p="xs" icon={<IconAlertTriangle size={16} />} title="Belum berhasil" role="alert">
          {galat.message}
        </Alert>
      )}
      <Box style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 10 }}>
        {sibuk && langkah === 0 ? (
          <Group justify="center" py={80}>
            <Loader size="sm" />
            <Text>{sibuk.label}</Text>
            <Button variant="default" onClick={impor.batal}>
              Batalkan
            </Button>
          </Group>
        ) : langkah === 1 && sesi ? (
          <LangkahPetakan impor={impor} sesi={sesi} />
        ) : langkah === 2 && sesi && hasil ? (
          <LangkahPeriksa impor={impor} sesi={sesi} hasil={hasil} />
        ) : langkah === 3 && ringkasan ? (
          <LangkahHasil impor={impor} ringkasan={ringkasan} />
        ) : (
          <LangkahPilih impor={impor} />
        )}
      </Box>
    </Page>
  )
}
