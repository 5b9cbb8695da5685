import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'

/** What finding a browser needs to know of, and do on, the computer it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  readonly exists: (path: string) => boolean
  /** Runs a command to its end; true where it ended well. */
  readonly run: (command: string, args: readonly string[]) => boolean
  readonly say: (line: string) => void
}

/** The computer that this process runs on. Commands are quiet except for their errors. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: userInfo().uid === 0,
  exists: existsSync,
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => {
    process.stderr.write(`${line}\n`)
  },
}
