import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where a Chromium may be; the first that is there is driven. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Path of a Chromium, or null after saying why the tests that need one do not run. */
export function findChromium(): string | null {
  const place = PLACES.find((each) => each !== undefined && existsSync(each))
  if (place !== undefined) return place
  console.warn('browser tests skipped: no Chromium found; install it, or set CHROMIUM to its path')
  return null
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      // The browser's own errands would show up as requests of the page.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
