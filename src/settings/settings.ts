import * as v from 'valibot'

/** When pages are checked: all of them, or only those that the user asks about. */
export const checkings = ['every-page', 'on-demand'] as const
export type Checking = (typeof checkings)[number]

/**
 * What is marked: only what is as good as certain; what surely carries a claim; or everything that
 * comes near one.
 */
export const sensitivities = ['strict', 'balanced', 'everything'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** How a mark is drawn. What may carry a claim is dotted whatever the line. */
export const markLines = ['straight', 'wavy', 'fine'] as const
export type MarkLine = (typeof markLines)[number]

/** Its colour. None is an alarm's; each can be seen on white and on black. */
export const markColours = ['violet', 'blue', 'teal', 'grey'] as const
export type MarkColour = (typeof markColours)[number]

export interface MarkLook {
  readonly line: MarkLine
  readonly colour: MarkColour
}

/** What the user has chosen. */
export interface Settings {
  /** Whether pages are checked at all. */
  readonly everywhereOn: boolean
  /** Host names of the sites that are not to be checked. */
  readonly sitesOff: readonly string[]
  readonly checking: Checking
  readonly sensitivity: Sensitivity
  /** Languages (BCP 47, without regions) whose pages are checked; null for all. */
  readonly languages: readonly string[] | null
  readonly look: MarkLook
}

/** What holds until the user chooses otherwise. */
export const defaultSettings: Settings = {
  everywhereOn: true,
  sitesOff: [],
  checking: 'every-page',
  sensitivity: 'balanced',
  languages: null,
  look: { line: 'straight', colour: 'violet' },
}

const hostName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253))
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))

export const settingsSchema = v.object({
  everywhereOn: v.boolean(),
  sitesOff: v.pipe(v.array(hostName), v.maxLength(5_000)),
  checking: v.picklist(checkings),
  sensitivity: v.picklist(sensitivities),
  languages: v.nullable(v.pipe(v.array(languageTag), v.minLength(1), v.maxLength(200))),
  look: v.object({ line: v.picklist(markLines), colour: v.picklist(markColours) }),
})

/** Whether a site's pages are to be checked; null is a page without a host, such as a file. */
export function isActive({ everywhereOn, sitesOff }: Settings, site: string | null): boolean {
  return everywhereOn && (site === null || !sitesOff.includes(site))
}

/** Whether pages in a language are checked; null is a page that does not say its language. */
export function isInLanguage({ languages }: Settings, language: string | null): boolean {
  return languages === null || language === null || languages.includes(language)
}

/** Whether pages are checked without being asked about. */
export function checksByItself({ everywhereOn, checking }: Settings): boolean {
  return everywhereOn && checking === 'every-page'
}

/** The settings with one site, or with `site: null` all sites, switched on or off. */
export function withSwitch(settings: Settings, site: string | null, on: boolean): Settings {
  if (site === null) return { ...settings, everywhereOn: on }
  const others = settings.sitesOff.filter((other) => other !== site)
  return { ...settings, sitesOff: on ? others : [...others, site].sort() }
}
