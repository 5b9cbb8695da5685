import { useEffect, useRef, useState } from 'preact/hooks'
import { ListsView } from '../lists/lists-view.tsx'
import type { ListsPort } from '../lists-port.ts'
import { SettingsView } from '../preferences/settings-view.tsx'
import type { SettingsPort } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

export interface OptionsPorts {
  readonly lists: ListsPort
  readonly settings: SettingsPort
}

/** What the page holds; each part has an address of its own, so that it can be linked to. */
const parts = ['settings', 'lists'] as const
type Part = (typeof parts)[number]

const titles: Readonly<Record<Part, MessageKey>> = {
  settings: 'settingsTitle',
  lists: 'listsTitle',
}

function partOf(hash: string): Part {
  return parts.find((part) => hash === `#${part}`) ?? 'settings'
}

/** The settings and the case lists, one at a time. */
export function OptionsPage({ lists, settings }: OptionsPorts) {
  const { text } = useWording()
  const [part, setPart] = useState(() => partOf(location.hash))
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const follow = () => {
      setPart(partOf(location.hash))
      main.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    const controller = new AbortController()
    addEventListener('hashchange', follow, { signal: controller.signal })
    return () => controller.abort()
  }, [])
  useEffect(() => {
    document.title = `${text(titles[part])} – ${text('extensionName')}`
  }, [part, text])
  return (
    <>
      <header class="brand">
        <span class="brand-mark" aria-hidden="true" />
        {text('extensionName')}
        <nav class="parts" aria-label={text('optionsParts')}>
          {parts.map((one) => (
            <a key={one} href={`#${one}`} {...(one === part ? { 'aria-current': 'page' } : {})}>
              {text(titles[one])}
            </a>
          ))}
        </nav>
      </header>
      <main tabIndex={-1} ref={main}>
        {part === 'lists' ? <ListsView port={lists} /> : <SettingsView port={settings} />}
      </main>
    </>
  )
}
