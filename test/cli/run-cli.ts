import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

/** What a command did, as the person who called it sees it. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

// Every run starts Node and reads the sources: a second, several on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const tsx = import.meta.resolve('tsx')

/** Starts `src/cli/<name>.ts` in a folder. */
export function startCli(name: 'check' | 'compile', folder: string, args: readonly string[]) {
  const script = fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url))
  return spawn(process.execPath, ['--import', tsx, script, ...args], { cwd: folder })
}

/** Runs a command in a folder, with `input` on standard input, and waits for its end. */
export async function runCli(
  name: 'check' | 'compile',
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ended> {
  const child = startCli(name, folder, args)
  // A command that ends without reading its input closes the pipe first.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exitCode,
  ])
  return { exitCode: code, stdout, stderr }
}

/** The lines of an output, which must end with a line break where it is not empty. */
export function linesOf(output: string): string[] {
  if (output === '') return []
  if (!output.endsWith('\n')) throw new Error(`the last line is not ended: ${output.slice(-80)}`)
  return output.slice(0, -1).split('\n')
}
