import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import wxtConfig from '../wxt.config.ts'

const top = fileURLToPath(new URL('..', import.meta.url))

function filesBelow(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length))
}

const read = (file: string) => readFileSync(join(top, file), 'utf8')
const lineCount = (file: string) => read(file).trimEnd().split('\n').length

async function manifestFor(browser: string) {
  const { manifest } = wxtConfig
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser')
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' })
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for storage, scripting, alarms, the page of a click, its menu and web pages, and for nothing else', async () => {
    const manifest = await manifestFor(browser)
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'alarms',
      'activeTab',
      'contextMenus',
    ])
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  it('opens nothing of the extension to pages and loads no code from elsewhere', async () => {
    const manifest = await manifestFor(browser)
    const keys = Object.keys(manifest)
    expect(keys.filter((key) => /permissions/u.test(key))).toEqual([
      'permissions',
      'host_permissions',
    ])
    for (const key of ['web_accessible_resources', 'externally_connectable', 'update_url']) {
      expect(keys).not.toContain(key)
    }
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; connect-src 'self' https:; object-src 'none'; frame-src 'none'; base-uri 'none'",
    })
  })

  it('takes its words from the translations', async () => {
    const { name, description, default_locale } = await manifestFor(browser)
    const messages = JSON.parse(read(`public/_locales/${default_locale}/messages.json`))
    for (const text of [name, description]) {
      const [, key = ''] = /^__MSG_(\w+)__$/u.exec(text ?? '') ?? []
      expect(messages[key]?.message).toMatch(/./u)
    }
  })
})

it('the manifest for Firefox says that no data is collected', async () => {
  const { browser_specific_settings } = await manifestFor('firefox')
  expect(browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  })
})

describe('the size of files', () => {
  it.each(filesBelow('entrypoints', /\.(?:tsx?|html)$/u))('%s: at most 40 lines', (file) => {
    expect(lineCount(file)).toBeLessThanOrEqual(40)
  })

  /** Tables of data, which nobody reads from top to bottom; other tables are no source files. */
  const tables = ['src/language/names-table.ts', 'src/match/stance/weights.ts']

  it('is at most 350 lines for every source file', () => {
    const files = ['entrypoints', 'src', 'test']
      .flatMap((folder) => filesBelow(folder, /\.(?:tsx?|css)$/u))
      .filter((file) => !tables.includes(file))
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => lineCount(file) > 350)).toEqual([])
  })
})

interface Import {
  readonly file: string
  /** Whether it is gone when the program runs. */
  readonly typeOnly: boolean
  /** Name of a package with a path in it, or a path from the top of the repository. */
  readonly target: string
}

const statement = /^(?:import|export)\s(?:(?<names>[^'"]*?)\sfrom\s)?'(?<target>[^']+)'/gmu
const call = /\bimport\(\s*'(?<target>[^']+)'/gu

/** Whether `names` is `type { X }` or `{ type X, type Y }`. */
function namesOnlyTypes(names: string | undefined): boolean {
  if (names === undefined) return false
  if (/^type\s/u.test(names)) return true
  const [, inBraces] = /^\{([^}]*)\}$/u.exec(names) ?? []
  if (inBraces === undefined) return false
  const list = inBraces.split(',').map((name) => name.trim())
  return list.every((name) => name === '' || name.startsWith('type '))
}

function importsIn(file: string, source: string): Import[] {
  const place = (target: string) =>
    target.startsWith('.') ? normalize(join(dirname(file), target)) : target
  const found = [...source.matchAll(statement), ...source.matchAll(call)]
  return found.map(({ groups = {} }) => ({
    file,
    typeOnly: namesOnlyTypes(groups.names),
    target: place(groups.target ?? ''),
  }))
}

const imports = filesBelow('src', /\.tsx?$/u).flatMap((file) => importsIn(file, read(file)))
const folderOf = (path: string) => /^src\/([^/]+)\//u.exec(path)?.[1] ?? null
const told = ({ file, target }: Import) => `${file} imports ${target}`

/** What each folder may import of the others, whole or only its types. */
const layers: Record<string, { readonly whole: string[]; readonly types: string[] }> = {
  language: { whole: [], types: [] },
  languages: { whole: ['language'], types: [] },
  cases: { whole: ['language'], types: [] },
  pack: { whole: ['cases', 'language', 'meaning'], types: [] },
  library: { whole: ['cases', 'languages', 'meaning', 'pack', 'publication'], types: [] },
  publication: { whole: ['cases', 'meaning', 'pack'], types: [] },
  meaning: { whole: ['language', 'languages'], types: [] },
  match: { whole: ['pack', 'language', 'languages', 'cases', 'meaning'], types: [] },
  settings: { whole: [], types: [] },
  permission: { whole: [], types: [] },
  download: { whole: [], types: [] },
  'lists-page': {
    whole: ['download', 'library', 'messages', 'permission'],
    types: ['cases', 'ui'],
  },
  search: { whole: ['cases', 'language'], types: [] },
  'search-page': { whole: ['library', 'search'], types: ['ui'] },
  'settings-page': { whole: ['download', 'settings'], types: ['ui'] },
  'tab-page': { whole: ['download', 'evidence', 'messages', 'passage'], types: ['ui'] },
  passage: { whole: [], types: [] },
  'browser-wording': { whole: ['ui'], types: [] },
  evidence: { whole: [], types: ['cases', 'match'] },
  messages: { whole: [], types: ['cases', 'library', 'match'] },
  page: { whole: ['messages'], types: ['match'] },
  ui: {
    whole: ['settings'],
    types: ['messages', 'cases', 'evidence', 'library', 'match', 'search'],
  },
  background: {
    whole: [
      ...['cases', 'language', 'library', 'match', 'meaning'],
      ...['messages', 'pack', 'page', 'passage', 'permission', 'settings'],
    ],
    types: [],
  },
  cli: {
    whole: [
      ...['cases', 'language', 'languages', 'match', 'meaning', 'pack'],
      ...['page', 'publication', 'quality', 'training'],
    ],
    types: [],
  },
  training: { whole: ['cases', 'language', 'match', 'meaning', 'pack'], types: [] },
  quality: {
    whole: ['cases', 'language', 'languages', 'match', 'meaning', 'pack', 'page', 'training'],
    types: [],
  },
}

/** Packages that tie a folder to a place: a browser, a screen or Node. */
const tiedPackages: Record<string, RegExp> = {
  browser: /^(?:wxt|webextension-polyfill|@wxt-dev)(?:\/|$)/u,
  screen: /^preact(?:\/|$)/u,
  node: /^(?:node:|tinyld$|linkedom$)/u,
}
const mayBeTiedTo: Record<string, readonly string[]> = {
  settings: ['browser'],
  permission: ['browser'],
  'settings-page': ['browser'],
  'tab-page': ['browser'],
  passage: ['browser'],
  'browser-wording': ['browser'],
  messages: ['browser'],
  background: ['browser'],
  library: ['browser'],
  ui: ['screen'],
  cli: ['node'],
  training: ['node'],
  quality: ['node'],
}

/** What may be imported of a folder from another one besides its face, and by whom. */
const besidesFaces: readonly { readonly by: readonly string[]; readonly file: RegExp }[] = [
  { by: ['cli', 'quality'], file: /^src\/page\/extract\.ts$/u },
  { by: ['cli'], file: /^src\/training\/[^/]+\.ts$/u },
  { by: ['quality'], file: /^src\/training\/(?:split|seed-keys)\.ts$/u },
  // Training needs the inner parts of what it trains.
  { by: ['training'], file: /^src\/(?:cases|language|match|meaning|pack)\//u },
]

describe('the layers of the sources', () => {
  it('are read from import statements of every kind', () => {
    const source = [
      "import { a } from './a.ts'",
      "import type { B } from '../cases/index.ts'",
      "import { type C, type D } from 'pkg/c'",
      "import {\n  type E,\n  f,\n} from 'node:fs'",
      "export { type G } from './g.ts'",
      "export * from './h.ts'",
      "import './style/i.css'",
      "const late = import('./j.ts')",
    ].join('\n')
    expect(importsIn('src/ui/x.ts', source)).toEqual(
      [
        ['src/ui/a.ts', false],
        ['src/cases/index.ts', true],
        ['pkg/c', true],
        ['node:fs', false],
        ['src/ui/g.ts', true],
        ['src/ui/h.ts', false],
        ['src/ui/style/i.css', false],
        ['src/ui/j.ts', false],
      ].map(([target, typeOnly]) => ({ file: 'src/ui/x.ts', typeOnly, target })),
    )
    const written = filesBelow('src', /\.tsx?$/u).flatMap(
      (file) => read(file).match(/\sfrom '/gu) ?? [],
    )
    expect(imports.length).toBeGreaterThanOrEqual(written.length)
    expect(written.length).toBeGreaterThan(200)
  })

  it('are all that there are', () => {
    const folders = new Set(imports.map(({ file }) => folderOf(file)))
    expect([...folders].sort()).toEqual(Object.keys(layers).sort())
  })

  it.each(Object.entries(layers))('%s imports only the folders below it', (folder, allowed) => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const other = folderOf(target)
      if (folderOf(file) !== folder || other === null || other === folder) return false
      return !allowed.whole.includes(other) && !(typeOnly && allowed.types.includes(other))
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('meet at their faces, but for the few parts that are named', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [folder, other] = [folderOf(file), folderOf(target)]
      if (folder === null || other === null || other === folder) return false
      const isNamed = besidesFaces.some(
        (part) => part.by.includes(folder) && part.file.test(target),
      )
      return !isNamed && target !== `src/${other}/index.ts`
    })
    expect(wrong.map(told)).toEqual([])
    const fromEntries = filesBelow('entrypoints', /\.ts$/u)
      .flatMap((file) => importsIn(file, read(file)))
      .filter(({ target }) => target.startsWith('src/'))
    expect(fromEntries.length).toBeGreaterThan(3)
    expect(fromEntries.filter(({ target }) => !/^src\/[\w-]+\/index\.ts$/u.test(target))).toEqual(
      [],
    )
  })

  it('are tied to a browser, a screen or Node only where that is their purpose', () => {
    const wrong = imports.filter(({ file, target }) =>
      Object.entries(tiedPackages).some(
        ([place, packages]) =>
          packages.test(target) && !mayBeTiedTo[folderOf(file) ?? '']?.includes(place),
      ),
    )
    expect(wrong.map(told)).toEqual([])
  })
})
