import { spawn } from 'node:child_process'
import { join } from 'node:path'
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

/** A file of `src/cli` that is a command. */
type Command = 'check' | 'compile' | 'compile-lexicon' | 'evaluate' | 'glossary' | 'quality'

const thisProject = fileURLToPath(new URL('../..', import.meta.url))

/** Starts `src/cli/<name>.ts`, of this project or of a copy of it, in a folder. */
export function startCli(
  name: Command,
  folder: string,
  args: readonly string[],
  project = thisProject,
) {
  const script = join(project, `src/cli/${name}.ts`)
  return spawn(process.execPath, ['--import', tsx, script, ...args], { cwd: folder })
}

/** Runs a command in a folder, with `input` on standard input, and waits for its end. */
export async function runCli(
  name: Command,
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  project = thisProject,
): Promise<Ended> {
  const child = startCli(name, folder, args, project)
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
