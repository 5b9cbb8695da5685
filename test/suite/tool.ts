import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))

/**
 * Runs a tool of node_modules in the repository's root, its output going where ours goes.
 * Resolves to its exit status, 1 where it could not be started or was ended by a signal.
 */
export function tool(command: string, ...args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
      // On Windows the tools are command files, which only a shell runs.
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(1))
    child.once('close', (status) => resolve(status ?? 1))
  })
}
