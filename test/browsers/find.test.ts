import { describe, expect, it } from 'vitest'
import { findBrowser } from './find.ts'
import type { Machine } from './machine.ts'

interface Pretence extends Partial<Omit<Machine, 'exists'>> {
  readonly files?: readonly string[]
}

/** A machine that has only the named files, and its record of the commands that it ran. */
function pretend({ files = [], ...rest }: Pretence = {}) {
  const present = new Set(files)
  const commands: string[] = []
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path) => present.has(path),
    run: (command, args) => {
      commands.push([command, ...args].join(' '))
      return true
    },
    say: () => {},
    ...rest,
  }
  return { machine, commands, present }
}

describe('finding a browser', () => {
  it('takes the program that the environment names before any usual place', () => {
    const { machine } = pretend({
      files: ['/opt/my-chrome', '/usr/bin/chromium'],
      env: { CHROME_PATH: '/opt/my-chrome', PATH: '/usr/bin' },
    })
    expect(findBrowser('chromium', machine)).toBe('/opt/my-chrome')
  })

  it('does not fall back in silence when the named program is missing', () => {
    const { machine, commands } = pretend({
      files: ['/usr/bin/firefox', '/etc/debian_version'],
      env: { FIREFOX_PATH: '/opt/gone', PATH: '/usr/bin' },
      isRoot: true,
    })
    expect(() => findBrowser('firefox', machine)).toThrow(/^FIREFOX_PATH names \/opt\/gone/)
    expect(commands).toEqual([])
  })

  it.each([
    ['chromium', 'linux', '/usr/bin/chromium-browser'],
    ['chromium', 'linux', '/usr/local/bin/google-chrome'],
    ['firefox', 'linux', '/usr/bin/firefox-esr'],
    ['chromium', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds %s on %s at %s', (name, platform, path) => {
    const env = { PATH: '/usr/local/bin:/usr/bin', ProgramFiles: 'C:\\Program Files' }
    expect(findBrowser(name, pretend({ files: [path], platform, env }).machine)).toBe(path)
  })

  it('installs a missing browser on Debian as root, package lists first', () => {
    const { machine, commands, present } = pretend({
      files: ['/etc/debian_version'],
      isRoot: true,
      run: (command, args) => {
        commands.push([command, ...args].join(' '))
        if (args.includes('install')) present.add('/usr/bin/firefox-esr')
        return true
      },
    })
    expect(findBrowser('firefox', machine)).toBe('/usr/bin/firefox-esr')
    expect(commands).toEqual([
      'apt-get -qq update',
      'apt-get -qq -y install firefox-esr fonts-liberation',
    ])
  })

  it('says in one line what to install when an installation brings no browser', () => {
    const { machine } = pretend({ files: ['/etc/debian_version'], isRoot: true })
    expect(() => findBrowser('chromium', machine)).toThrow(
      'No chromium found: install Chromium or Google Chrome (as root: apt-get install chromium) or set CHROME_PATH to its program.',
    )
  })

  it.each([
    ['not root on Debian', { files: ['/etc/debian_version'] }],
    ['on another Linux', { isRoot: true }],
    ['on macOS', { platform: 'darwin', isRoot: true, files: ['/etc/debian_version'] }],
  ] as const)('installs nothing when %s, and says what to install', (_where, pretence) => {
    const { machine, commands } = pretend(pretence)
    expect(() => findBrowser('firefox', machine)).toThrow(/^No firefox found: install [^\n]+$/)
    expect(commands).toEqual([])
  })
})
