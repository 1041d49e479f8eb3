import '../preload/contract/zod-setup'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '@mantine/charts/styles.css'
import '@mantine/tiptap/styles.css'
import './app.css'
import 'dayjs/locale/id'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { installStyleNonce } from './style-nonce'
import { installTrustedTypes } from './trusted-types'

installTrustedTypes()
installStyleNonce()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
