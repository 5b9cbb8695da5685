import { randomBytes } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import type { Case } from '../cases/index.ts'
import type { CompileStep } from '../pack/index.ts'
import { fingerprintOf, keyPairFrom, privateKeyBytes } from '../publication/index.ts'
import { fail, type Outcome } from './outcome.ts'
import { type Published, publishList } from './publish-list.ts'
import { reasonOf } from './read-input.ts'
import { writeWhole } from './write-whole.ts'

/** Makes a pair of keys: the private one into a file that only its owner may read. */
export async function makeKey(file: string): Promise<Outcome> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  // A lost key is a lost list: all its readers would have to subscribe again.
  if (isThere) return fail(`${file}: is there already, and no key is ever overwritten`)
  const { privateKey, publicKey } = keyPairFrom(new Uint8Array(randomBytes(32)))
  await writeWhole(file, `${privateKey}\n`, 0o600)
  process.stdout.write(
    `${file}: the private key; keep it safe, and show it to nobody\npublic key: ${publicKey}\nfingerprint: ${fingerprintOf(publicKey)}\n`,
  )
  return { exitCode: 0 }
}

/** What the command line says of a publication. */
export interface PublishOptions {
  readonly folder: string
  readonly key?: string | undefined
  readonly name?: string | undefined
  readonly publisher?: string | undefined
  readonly homepage?: string | undefined
}

/** A publication that is ready to run, or what is missing. */
export type Publishing =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true
      readonly run: (
        cases: readonly Case[],
        onStep: (step: CompileStep) => void,
      ) => Promise<Outcome>
    }

function toldOf(folder: string, key: string, published: Published | null): string {
  if (published === null) return `${folder}: no case has changed, nothing new is published\n`
  const { version, cases, packBytes, deltaBytes } = published
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`
  const delta = deltaBytes === null ? '' : `, ${kilobytes(deltaBytes)} from the version before`
  return `${folder}: version ${version}, ${cases} cases, ${kilobytes(packBytes)}${delta}, fingerprint ${key}\n`
}

/** Checks what the command line says before anything is read or compiled. */
export async function publishWith(options: PublishOptions): Promise<Publishing> {
  const { folder, key, name, publisher, homepage } = options
  if (key === undefined || name === undefined || publisher === undefined) {
    return { ok: false, reason: '--publish needs --key, --name and --publisher' }
  }
  if (homepage !== undefined && !homepage.startsWith('https://')) {
    return { ok: false, reason: `--homepage ${homepage}: must be an https address` }
  }
  let privateKey: string
  try {
    privateKey = (await readFile(key, 'utf8')).trim()
  } catch (error) {
    return { ok: false, reason: `${key}: ${reasonOf(error)}` }
  }
  const secret = privateKeyBytes(privateKey)
  if (secret === null) return { ok: false, reason: `${key}: is no private key of Disproof` }
  const fingerprint = fingerprintOf(keyPairFrom(secret).publicKey) ?? ''
  const imprint = {
    ...{ name, publisher, publishedAt: new Date().toISOString() },
    ...(homepage !== undefined && { homepage }),
  }
  return {
    ok: true,
    async run(cases, onStep) {
      const published = await publishList(cases, { folder, privateKey, ...imprint }, onStep)
      process.stdout.write(toldOf(folder, fingerprint, published))
      return { exitCode: 0 }
    },
  }
}
