import { useWording } from '../wording/context.ts'
import type { PartProps } from './settings-view.tsx'

/** The sites that the user has switched off. */
export function Sites({ settings: { sitesOff }, change }: PartProps) {
  const { text } = useWording()
  return (
    <section class="card part" data-testid="sites-off">
      <h2>{text('settingsSites')}</h2>
      {sitesOff.length === 0 && <p class="quiet">{text('noSitesOff')}</p>}
      <ul class="rows">
        {sitesOff.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="link"
              aria-label={`${text('checkAgain')}: ${site}`}
              onClick={() => change({ sitesOff: sitesOff.filter((other) => other !== site) })}
            >
              {text('checkAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
