import * as v from 'valibot'

/** What the user has chosen. */
export const settingsSchema = v.object({
  /** Whether pages are checked at all. */
  everywhereOn: v.boolean(),
  /** Host names of the sites that are not to be checked. */
  sitesOff: v.array(v.string()),
})
export type Settings = v.InferOutput<typeof settingsSchema>

/** What holds until the user chooses otherwise. */
export const defaultSettings: Settings = { everywhereOn: true, sitesOff: [] }

/** Whether a site's pages are to be checked; null is a page without a host, such as a file. */
export function isActive({ everywhereOn, sitesOff }: Settings, site: string | null): boolean {
  return everywhereOn && (site === null || !sitesOff.includes(site))
}

/** The settings with one site, or with `site: null` all sites, switched on or off. */
export function withSwitch(settings: Settings, site: string | null, on: boolean): Settings {
  if (site === null) return { ...settings, everywhereOn: on }
  const others = settings.sitesOff.filter((other) => other !== site)
  return { ...settings, sitesOff: on ? others : [...others, site].sort() }
}
