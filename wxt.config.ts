import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { tongueCodes } from './src/languages/tongue.ts'
import { hasDisplay } from './test/demo/display.ts'

/**
 * FlexSearch's default bundle contains `Function(…)`, which the add-on linter refuses, and its
 * `exports` hide the compact one: hence an alias by absolute path.
 */
export const flexsearchAlias = {
  flexsearch: fileURLToPath(
    new URL('./node_modules/flexsearch/dist/flexsearch.compact.module.min.js', import.meta.url),
  ),
}

const bundledPack = fileURLToPath(new URL('./.wxt/cases.pack', import.meta.url))
const bundledLexicon = fileURLToPath(new URL('./.wxt/lexicon.json', import.meta.url))
const bundledModels = fileURLToPath(new URL('./.wxt/models.json', import.meta.url))
const importWorker = fileURLToPath(new URL('./src/lists-page/import-worker.ts', import.meta.url))
const searchWorker = fileURLToPath(new URL('./src/search-page/search-worker.ts', import.meta.url))
const wordVectors = fileURLToPath(new URL('./src/meaning/words.bin', import.meta.url))

const bundledLanguages = fileURLToPath(new URL('./.wxt/languages/', import.meta.url))

/** Nothing here belongs to the background, which would otherwise load it at every start. */
const sharedByPages =
  /node_modules\/preact\/|\/src\/(?:browser-wording|download|tab-page|ui\/(?:case|cite|emphasis|format|frame|standing|tab|wording))\//

/** What the background loads as well. */
const sharedByAll =
  /node_modules\/(?:wxt|@wxt-dev|webextension-polyfill)\/|\/src\/(?:messages|passage|settings)\//

/** What was learnt, as one file beside the code. */
function writeModels(): void {
  const weights = (name: string) =>
    readFileSync(new URL(`./src/match/weights/${name}.json`, import.meta.url), 'utf8')
  writeFileSync(bundledModels, `{"makes":${weights('makes')},"network":${weights('network')}}`)
}

/** What reading other languages takes, a file each. */
const languageFiles = ['letters.json', ...tongueCodes.map((code) => `${code}.txt`)]

/** Runs a command of `src/cli`, as anybody may. */
function runCommand(name: string, ...args: readonly string[]): void {
  const command = ['--import', 'tsx', `src/cli/${name}.ts`, ...args]
  execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // `npm run dev` opens a browser where there is somewhere to show it, and only watches elsewhere.
  webExt: {
    disabled: !hasDisplay(),
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const { input, output } = build?.rollupOptions ?? {}
      if (!entrypoints.some(({ type }) => type === 'background')) return
      if (typeof input !== 'object' || Array.isArray(input)) return
      if (typeof output !== 'object' || Array.isArray(output)) return
      // A worker that is built on its own would bring most of the background's code a second time.
      input['import-worker'] = importWorker
      input['search-worker'] = searchWorker
      output.codeSplitting = {
        groups: [
          // A table of data, apart from the code.
          { name: 'names-table', test: /names-table/ },
          // What every page draws with: a popup that asks for a dozen small files opens noticeably later.
          { name: 'interface', test: sharedByPages, includeDependenciesRecursively: false },
          { name: 'common', test: sharedByAll, includeDependenciesRecursively: false },
        ],
      }
    },
    'prepare:publicPaths': (_, paths) => {
      const languages = languageFiles.map((name) => `languages/${name}`)
      for (const path of ['cases.pack', 'words.bin', 'lexicon.json', 'models.json', ...languages]) {
        paths.push({ type: 'templateLiteral', path })
      }
    },
    'build:publicAssets': (_, files) => {
      runCommand('compile', '--out', bundledPack, 'seeds')
      runCommand('compile-lexicon', '--out', bundledLexicon)
      runCommand('compile-languages', '--out', bundledLanguages)
      writeModels()
      files.push(
        { absoluteSrc: bundledPack, relativeDest: 'cases.pack' },
        { absoluteSrc: wordVectors, relativeDest: 'words.bin' },
        { absoluteSrc: bundledLexicon, relativeDest: 'lexicon.json' },
        { absoluteSrc: bundledModels, relativeDest: 'models.json' },
        ...languageFiles.map((name) => ({
          absoluteSrc: join(bundledLanguages, name),
          relativeDest: `languages/${name}`,
        })),
      )
    },
  },
  vite: () => ({
    resolve: { alias: flexsearchAlias },
    // A picture inlined as a `data:` address would be refused by the policy below.
    build: { assetsInlineLimit: 0 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The browser itself refuses what we promise never to do: load or show anything from elsewhere.
    // Only lists that the user has subscribed to are fetched, over https (src/publication).
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self' https:; object-src 'none'; frame-src 'none'; base-uri 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_shortcutNext__',
      },
      'check-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_menuCheck__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_shortcutPrevious__',
      },
    },
    host_permissions: ['http://*/*', 'https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'disproof@disproof.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
})
