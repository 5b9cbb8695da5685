import { languageName } from '../format/names.ts'
import { useWording } from '../wording/context.ts'
import type { PartProps } from './settings-view.tsx'

/** Languages that pages of the news are commonly in, to choose from. */
const offered = [
  ...[
    'ar',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hr',
    'hu',
  ],
  ...[
    'hy',
    'it',
    'ja',
    'ka',
    'ko',
    'lt',
    'lv',
    'nl',
    'no',
    'pl',
    'pt',
    'ro',
    'ru',
    'sk',
    'sl',
    'sr',
  ],
  ...['sv', 'tr', 'uk', 'zh'],
]

/** The languages whose pages are checked. */
export function Languages({ settings: { languages }, change }: PartProps) {
  const { text, language } = useWording()
  const named = [...new Set([...offered, ...(languages ?? [])])]
    .map((tag) => ({ tag, name: languageName(tag, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
  const own = language.split('-')[0] ?? 'en'
  const toggle = (tag: string) => {
    const chosen = languages ?? []
    const after = chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag]
    // Without any language nothing would be checked, and the reason would be hard to find.
    if (after.length > 0) change({ languages: after.sort() })
  }
  return (
    <section class="card part">
      <fieldset class="choices">
        <legend>{text('settingsLanguages')}</legend>
        <div class="choice">
          <label>
            <input
              type="radio"
              name="languages"
              checked={languages === null}
              onChange={() => change({ languages: null })}
            />
            <span>{text('allLanguages')}</span>
          </label>
        </div>
        <div class="choice">
          <label>
            <input
              type="radio"
              name="languages"
              checked={languages !== null}
              onChange={() => change({ languages: [...new Set(['en', own])].sort() })}
            />
            <span>{text('onlyLanguages')}</span>
          </label>
        </div>
        {languages !== null && (
          <div class="ticks">
            {named.map(({ tag, name }) => (
              <label key={tag}>
                <input
                  type="checkbox"
                  checked={languages.includes(tag)}
                  onChange={() => toggle(tag)}
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <p class="quiet">{text('explainLanguages')}</p>
    </section>
  )
}
