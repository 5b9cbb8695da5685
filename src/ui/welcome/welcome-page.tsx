import { useEffect } from 'preact/hooks'
import { checkings } from '../../settings/index.ts'
import { Brand } from '../frame/brand.tsx'
import { Choices } from '../preferences/choices.tsx'
import { useSettings } from '../preferences/use-settings.ts'
import type { SettingsPort } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'

/** The first page that a new user sees: what it does, what it does not, and one choice. */
export function WelcomePage({ port }: { port: SettingsPort }) {
  const { text } = useWording()
  const reading = useSettings(port)
  useEffect(() => {
    document.title = `${text('welcomeTitle')} – ${text('extensionName')}`
  }, [text])
  return (
    <>
      <Brand />
      <main>
        <h1>{text('welcomeTitle')}</h1>
        <p class="explanation">{text('welcomeDoes')}</p>
        <p class="mark-sample" data-line="straight" data-colour="violet">
          <span class="match">{text('lookMatch')}</span>
        </p>
        <ul class="points">
          <li>{text('welcomeClick')}</li>
          <li>{text('welcomeKnows')}</li>
          <li>{text('welcomeJudges')}</li>
          <li>{text('welcomePrivate')}</li>
        </ul>
        <section class="card part">
          {reading.kind === 'read' && (
            <Choices
              legend={text('settingsWhen')}
              values={checkings}
              chosen={reading.state.settings.checking}
              labelOf={(value) => text(value === 'every-page' ? 'everyPage' : 'onDemand')}
              explain={(value) =>
                text(value === 'every-page' ? 'explainEveryPage' : 'explainOnDemand')
              }
              onChoose={(checking) => void port.change((before) => ({ ...before, checking }))}
            />
          )}
          {reading.kind === 'unread' && (
            <p role="alert">{text('settingsFailed', reading.reason)}</p>
          )}
        </section>
        <p class="actions">
          <a class="button" href="options.html#settings">
            {text('welcomeSettings')}
          </a>
          <a href="options.html#lists">{text('welcomeLists')}</a>
        </p>
      </main>
    </>
  )
}
