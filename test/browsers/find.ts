import { posix, win32 } from 'node:path'
import type { BrowserName } from './browser-name.ts'
import { type Machine, thisMachine } from './machine.ts'

interface Whereabouts {
  readonly variable: string
  readonly commands: readonly string[]
  readonly macOs: readonly string[]
  /** Below each of Windows' program folders. */
  readonly windows: readonly string[]
  readonly debianPackage: string
  readonly hint: string
}

const whereabouts: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    macOs: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    debianPackage: 'chromium',
    hint: 'Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    macOs: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    hint: 'Firefox 142 or newer',
  },
}

/**
 * The path of the browser's program: the one that CHROME_PATH or FIREFOX_PATH names, else the
 * first of the usual places. Where there is none, a Debian machine installs it if we are root.
 * Throws an Error whose message is one line that says what to install.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string {
  const { variable, debianPackage, hint } = whereabouts[name]
  const named = machine.env[variable]
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named
    throw new Error(`${variable} names ${named}, and there is no such file.`)
  }
  const found = usualPlace(name, machine) ?? installOnDebian(name, machine)
  if (found !== undefined) return found
  const onDebian = isDebian(machine) ? ` (as root: apt-get install ${debianPackage})` : ''
  throw new Error(`No ${name} found: install ${hint}${onDebian} or set ${variable} to its program.`)
}

function usualPlace(name: BrowserName, machine: Machine): string | undefined {
  return usualPlaces(name, machine).find(machine.exists)
}

function usualPlaces(name: BrowserName, { platform, env }: Machine): readonly string[] {
  const { commands, macOs, windows } = whereabouts[name]
  if (platform === 'darwin') return macOs
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windows.map((program) => win32.join(folder, program)))
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) =>
    [...folders, '/usr/bin'].map((folder) => posix.join(folder, command)),
  )
}

const isDebian = (machine: Machine): boolean =>
  machine.platform === 'linux' && machine.exists('/etc/debian_version')

function installOnDebian(name: BrowserName, machine: Machine): string | undefined {
  if (!isDebian(machine) || !machine.isRoot) return undefined
  const { debianPackage } = whereabouts[name]
  machine.say(`Installing ${debianPackage} with apt-get …`)
  machine.run('apt-get', ['-qq', 'update'])
  // A bare server has no fonts, and text without a font has no place on the page.
  const packages = [debianPackage, 'fonts-liberation']
  const installed = machine.run('apt-get', ['-qq', '-y', 'install', ...packages])
  return installed ? usualPlace(name, machine) : undefined
}
