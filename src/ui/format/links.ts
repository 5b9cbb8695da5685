/** The search page of euvsdisinfo.eu for a title; only a click ever follows it. */
export function searchAddress(title: string): string {
  return `https://euvsdisinfo.eu/disinformation-cases/?text=${encodeURIComponent(title)}`
}

/** The address when it is a well-formed https one, otherwise null: nothing else becomes a link. */
export function httpsAddress(address: string | null): URL | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'https:' ? url : null
}

/** The address of a case within the extension. */
export function caseAddress(caseId: string): string {
  return `/cases.html?case=${encodeURIComponent(caseId)}`
}
