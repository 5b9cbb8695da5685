/** Writes a time, in milliseconds since 1970, by the clock of whoever reads it. */
export function writtenTime(time: number, language: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, style).format(time)
}

/** Writes an ISO date (`2022-01-10`) out in full; what is no date is returned as it came. */
export function writtenDate(isoDate: string, language: string): string {
  const time = Date.parse(isoDate)
  if (Number.isNaN(time)) return isoDate
  // A bare date is midnight UTC, which is the day before in the Americas.
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}
