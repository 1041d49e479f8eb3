import { spawn } from 'node:child_process'
import { electronBinary } from './electron-binary.ts'

/** `npm start`: the real Electron when its binary is here, else the stand-in. */
const binary = electronBinary()
const child = binary
  ? spawn(binary, ['.'], { stdio: 'inherit' })
  : spawn(process.execPath, ['--import', './test/desktop/standin/register.ts', 'out/main/index.js'], { stdio: 'inherit' })
if (!binary) console.log('Electron’s binary is not on this machine: Takar runs on the stand-in (README, "The stand-in").')
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
