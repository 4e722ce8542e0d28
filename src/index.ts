import { readOwnModel } from './io/own-model.js'
import { englishReader as readerOver } from './language/english.js'
import type { Reader } from './model/reader.js'

export type * from './model/actor.js'
export type * from './model/case-file.js'
export type * from './model/claim.js'
export type * from './model/diagnostic.js'
export type * from './model/judgement.js'
export type * from './model/provenance.js'
export type { Reader } from './model/reader.js'
export type * from './model/reason.js'
export type * from './model/span.js'
export type * from './model/statement.js'
export type * from './model/testimony.js'
export {
  addToCase,
  analyze,
  gatherStrands,
  type Input,
  type OpenCase,
  openCase,
  type Progress,
  type ReportCard,
  readInput,
} from './pipeline.js'

/** The reader of English with the model that ships. Opening it takes a twentieth of a second: open one and keep it. */
export const englishReader = (): Reader => readerOver(readOwnModel())
/** For the question what would change: a case made countable, and counted again under judgements. */
export { type RecalledCase, recallCase } from './provenance/recall.js'
export { type ClaimShift, judgeClaim, listShifts } from './provenance/what-if.js'
export { type Evidence, type Side, type Standpoint, standpointOf } from './statements/standpoint.js'
