import { readOwnModel } from '../../src/io/own-model.js'
import { englishReader } from '../../src/language/english.js'
import type { ParsedReport } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'

/** The reader that ships, opened once for all tests of a file. */
export const english = englishReader(readOwnModel())

export const parseEnglish = (report: Report): ParsedReport => english.read(report)
