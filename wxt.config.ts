import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'

/**
 * FlexSearch's default bundle contains `Function(…)`, which the add-on linter refuses, and its
 * `exports` hide the compact one: hence an alias by absolute path.
 */
export const flexsearchAlias = {
  flexsearch: fileURLToPath(
    new URL('./node_modules/flexsearch/dist/flexsearch.compact.module.min.js', import.meta.url),
  ),
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ resolve: { alias: flexsearchAlias } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
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
