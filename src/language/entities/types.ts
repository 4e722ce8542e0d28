export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]
/** One for each type, and one for what is no name, or not all of one. */
export const OUTCOMES = ENTITY_TYPES.length + 1
