import type { QuantityMention } from '../model/language.js'
import type { ReadText } from './read-text.js'

export function listQuantities(_read: ReadText): QuantityMention[] {
  return []
}
