import type { MomentMention } from '../model/language.js'
import type { ReadText } from './read-text.js'

export function listMoments(_read: ReadText, _published: string | undefined): MomentMention[] {
  return []
}
