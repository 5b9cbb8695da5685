import { type Outcome, trouble } from './form/index.ts'

/** The address of a list as it is stored and shown; trouble where it is no plain https address. */
export function listAddress(text: string): Outcome<string> {
  let address: URL
  try {
    address = new URL(text.trim())
  } catch {
    return trouble('not-https', 'this is no web address')
  }
  if (address.protocol !== 'https:') return trouble('not-https', `${address.protocol} is no https`)
  if (address.username !== '' || address.password !== '') {
    return trouble('not-https', 'an address with a name and password in it is not asked')
  }
  address.hash = ''
  return { ok: true, value: address.href }
}

/** The address of a file beside a list; its name was checked to lead nowhere else. */
export function besideList(address: string, file: string): string {
  return new URL(file, address).href
}
