/** Bytes in the largest unit that leaves a number of one or more: `10.4 MB`. */
export function writtenSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000_000
      ? ([bytes / 1_000, 'kilobyte'] as const)
      : ([bytes / 1_000_000, 'megabyte'] as const)
  const style = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(language, style).format(value)
}
