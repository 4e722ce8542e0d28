import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseReport } from '../src/model/case-file.js'
import type { Statement } from '../src/model/statement.js'
import { analyze } from '../src/pipeline.js'
import type { PolnearFigures } from './quality-tables.js'
import { english } from './reader.js'
import { listInputs } from './stories.js'

/**
 * The statements of unrelated news articles against a person's marks, by the data's own scorer.
 * Returns its lines as it prints them.
 */
export function scorePolnear(split: string, scorer: string): string[] {
  const reports: CaseReport[] = []
  const statements: Statement[] = []
  // Each article is a case of its own: the articles are of many stories, and what one report says must not depend on another.
  for (const input of listInputs(join(split, 'text'))) {
    const kase = analyze([input], english)
    reports.push(...kase.reports)
    statements.push(...kase.statements)
  }
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-polnear-'))
  try {
    const file = join(folder, 'case.json')
    writeFileSync(file, JSON.stringify({ reports, statements }))
    return execFileSync(process.execPath, [scorer, split, file], { encoding: 'utf8' }).trimEnd().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** 'Cue exact P 0.1 R 0.2 F1 0.3  tokens P …' → figures by 'cue, exact' and 'cue, tokens' */
export function readPolnear(lines: readonly string[]): Record<string, PolnearFigures> {
  const figures: Record<string, PolnearFigures> = {}
  for (const line of lines) {
    let part = ''
    for (const [, name, p, r, f] of line.matchAll(/([A-Za-z() ]*?)\s*P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/g)) {
      const words = name!.trim()
      // The second half of a line goes on about the part that the first half names.
      const [, first, rest] = /^(Cue|Source|Content)? ?(.*)$/.exec(words)!
      part = first ? first.toLowerCase() : part
      figures[[part, rest].filter(Boolean).join(', ')] = {
        precision: Number(p),
        recall: Number(r),
        f1: Number(f),
      }
    }
  }
  return figures
}
