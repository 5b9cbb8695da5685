/** Offers some content as a download. */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}

/** A file name of a list's name: what file systems refuse is left out. */
export function fileNameOf(list: string, ending: string): string {
  const plain = list
    .replace(/[\p{Cc}\s\\/:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 80)
  return `${plain || 'cases'}.${ending}`
}
