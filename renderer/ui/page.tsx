import { Box, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** A screen: title, one line that says what it is for, actions at the right, content below. */
export function Page({ title, hint, actions, children }: { title: string; hint?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="sm" p="md" h="100%" mih={0}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Box miw={0}>
          <Title order={1} lineClamp={2} title={title}>{title}</Title>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </Box>
        {actions && <Group gap="xs" justify="flex-end" style={{ flexShrink: 0, maxWidth: '80%' }}>{actions}</Group>}
      </Group>
      {children}
    </Stack>
  )
}
