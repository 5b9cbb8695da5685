/** Levels that a list may be nested in; ours has three. */
const deepest = 8

/**
 * JSON that two programs write alike, so that a signature over it can be checked: no white space,
 * the keys of every object in the order of their UTF-16 code units (RFC 8785). Only what we sign is
 * allowed: texts, whole numbers, truth values, null, lists and objects of them.
 * @throws Error where there is something else, or it is nested too deep
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > deepest) throw new Error('it is nested too deep')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    // Fractions and large numbers are written differently by other languages.
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      throw new Error('a number is not whole')
    }
    return String(value)
  }
  if (Array.isArray(value)) {
    return `[${value.map((each) => canonicalJson(each, depth + 1)).join(',')}]`
  }
  if (typeof value !== 'object') throw new Error(`a ${typeof value} is no JSON`)
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each, depth + 1)}`)
  return `{${members.join(',')}}`
}
