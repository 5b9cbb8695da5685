import { useEffect } from 'preact/hooks'
import { Brand } from '../frame/brand.tsx'
import { Parts } from '../frame/parts.tsx'
import { usePart } from '../frame/use-part.ts'
import { ListsView } from '../lists/lists-view.tsx'
import type { ListsPort } from '../lists-port.ts'
import { SettingsView } from '../preferences/settings-view.tsx'
import type { SettingsPort } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'

export interface OptionsPorts {
  readonly lists: ListsPort
  readonly settings: SettingsPort
}

/** The settings and the case lists, one at a time. */
export function OptionsPage({ lists, settings }: OptionsPorts) {
  const { text } = useWording()
  const part = usePart(['settings', 'lists'])
  const titles = { settings: text('settingsTitle'), lists: text('listsTitle') }
  useEffect(() => {
    document.title = `${titles[part]} – ${text('extensionName')}`
  }, [part, text])
  return (
    <>
      <Brand>
        <Parts label={text('optionsParts')} titles={titles} current={part} />
      </Brand>
      <main tabIndex={-1}>
        {part === 'lists' ? <ListsView port={lists} /> : <SettingsView port={settings} />}
      </main>
    </>
  )
}
