import cliProgress from 'cli-progress'
import type { Output } from './world.js'

/** Shows how far the work is. `end` must be called, also after a failure: it gives the cursor back. */
export interface ProgressView {
  show(done: number, total: number, what: string): void
  end(): void
}

/** Off a terminal a line is printed for every so many reports: few enough for a log, enough to see that it lives. */
const EVERY = 200

/** A bar on a terminal; elsewhere plain lines, and those only when the work is long. */
export function progressOn(output: Output, isQuiet: boolean): ProgressView {
  if (isQuiet) return { show: () => undefined, end: () => undefined }
  return output.isTTY ? barOn(output) : linesOn(output)
}

function linesOn(output: Output): ProgressView {
  let told = ''
  return {
    show(done, total, what) {
      const line = `${what}: ${done} of ${total}`
      if (done === 0 || done % EVERY !== 0 || line === told) return
      told = line
      output.write(`${line}\n`)
    },
    end: () => undefined,
  }
}

function barOn(output: Output): ProgressView {
  let bar: cliProgress.SingleBar | null = null
  return {
    show(done, total, what) {
      if (!bar) {
        bar = new cliProgress.SingleBar(
          {
            format: '{bar} {value}/{total} {what}',
            // The screen that follows is the result; a bar left above it would only be in the way.
            clearOnComplete: true,
            hideCursor: true,
            barsize: 24,
            stream: output as unknown as NodeJS.WritableStream,
            // The stages run without a pause for a timer, so the bar has to draw itself within update().
            synchronousUpdate: true,
          },
          cliProgress.Presets.rect,
        )
        bar.start(total, done, { what })
        return
      }
      bar.setTotal(total)
      bar.update(done, { what })
    },
    end() {
      bar?.stop()
    },
  }
}
