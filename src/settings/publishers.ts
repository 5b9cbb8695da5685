/**
 * Host names of those whose cases are bundled. Their pages state each claim in order to answer it:
 * marking them would accuse the fact-checkers of what they refute.
 */
const publishers = ['euvsdisinfo.eu']

/** The publishers' pages as match patterns, for the manifest. */
export const publisherPatterns: string[] = publishers.map((host) => `*://*.${host}/*`)

/** Whether a host is a publisher's or one below it; null is no host. */
export function isPublisher(site: string | null): boolean {
  return site !== null && publishers.some((host) => site === host || site.endsWith(`.${host}`))
}
