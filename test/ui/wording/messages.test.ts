import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { MessageFile } from './message-file.ts'

const root = new URL('../../../', import.meta.url).pathname
const locales = readdirSync(join(root, 'public/_locales'))
const read = (locale: string): MessageFile =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'))
const english = read('en')

const sources = readdirSync(join(root, 'src/ui'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src/ui', path), 'utf8'))
  .join('\n')
const keysOfManifest = ['extensionName', 'extensionDescription', 'actionTitle']

const pluralForms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const uncounted = (key: string): string => {
  const [base = key, form = ''] = key.split('_')
  return pluralForms.has(form) ? base : key
}
const placeholdersIn = (message: string): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort()

describe.each(locales)('the messages in %s', (locale) => {
  const messages = read(locale)

  test('say which language they are in', () => {
    expect(messages.messagesLanguage?.message).toBe(locale.replace('_', '-'))
  })

  test('have every English message', () => {
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(Object.keys(english)))
  })

  test('have the plural forms that the language asks for', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories
    const counted = Object.keys(english).filter((key) => key.endsWith('_other'))
    const wanted = counted.flatMap((key) => forms.map((form) => `${uncounted(key)}_${form}`))
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(wanted))
  })

  test.each(Object.keys(messages))('%s uses the placeholders of the English message', (key) => {
    const original = english[key] ?? english[`${uncounted(key)}_other`]
    const { message = '', placeholders = {} } = messages[key] ?? {}
    expect(placeholdersIn(message)).toEqual(placeholdersIn(original?.message ?? ''))
    expect(Object.keys(placeholders).sort()).toEqual(placeholdersIn(message))
    for (const [name, { content }] of Object.entries(placeholders)) {
      expect(content).toBe(original?.placeholders?.[name]?.content)
    }
  })

  test('describe each message for translators', () => {
    const undescribed = Object.entries(messages).filter(([, { description }]) => !description)
    expect(undescribed).toEqual([])
  })

  test('keep the description within the 132 characters that stores allow', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})

test('every message is used by the interface or the manifest', () => {
  const unused = Object.keys(english).filter(
    (key) => !keysOfManifest.includes(key) && !sources.includes(`'${uncounted(key)}'`),
  )
  expect(unused).toEqual([])
})
