// The browser tests drive a real Chromium. Where none is found this tries Debian's package; where that cannot be had it
// says why and ends well: the browser tests then skip themselves, with the same reason.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].filter(Boolean)

const found = () => PLACES.find((place) => existsSync(place))
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // A mirror that does not answer must not hold up the tests for ever.
    timeout: 8 * 60_000,
  }).status === 0

function ensure() {
  const here = found()
  if (here) return `chromium: ${here}`
  const skipped = 'The browser tests will be skipped'
  if (!existsSync('/usr/bin/apt-get')) {
    return `no chromium, and no apt-get to install it with. ${skipped}; install Chromium and set CHROMIUM to its path.`
  }
  if (process.getuid?.() !== 0) {
    return `no chromium, and not root. ${skipped}; run: sudo apt-get install chromium`
  }
  if (
    !run('apt-get', ['update', '-q']) ||
    !run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
  ) {
    return `no chromium, and apt-get could not install it. ${skipped}.`
  }
  return found()
    ? `chromium installed: ${found()}`
    : `apt-get ended well, yet there is no chromium. ${skipped}.`
}

console.log(ensure())
