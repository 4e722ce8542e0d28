import type { Reason } from './reason.js'

/** Statements, in any report, that speak to one proposition. */
export interface Claim {
  id: string
  /** Words of its most central statement, never written by the program. */
  text: string
  /** Ids, in reading order of the reports' ids. */
  statements: string[]
  /** What stands behind it. */
  support: Standing
  /** What stands against it. */
  against: Standing
  /** Statements that decline ('could not verify', 'no comment') or ask. */
  neither: string[]
  /**
   * Statements whose words are not so alike those of the claim that they surely tell it: what they tell may be another one near
   * by. The low end does not count them. Absent when there are none.
   */
  unsure?: string[]
}

/** What one side of a claim rests on. */
export interface Standing {
  /** How many reports carry it. */
  reports: number
  statements: string[]
  /** Ids of the innermost voices. */
  voices: string[]
  /** How many of the voices are unnamed. */
  unnamed: number
  origins: Origins
  /** Most chains of testimony that share no voice and no outlet. */
  chains: number
  /** Smallest set of actors on which all of it hangs. */
  weakest: string[]
  /** Texts among its links that several reports print and none is shown to have had first; absent when there are none. */
  texts?: CommonText[]
}

export interface CommonText {
  /** The lowest of its reports: it stands for the text in `weakest`, where all of it hangs on the text. */
  id: string
  /** Ids of the reports that print it, sorted. */
  reports: string[]
}

export interface Origins {
  low: number
  high: number
  /** The origins at the low end; a group of several is what may be one, with the reasons. Members are actors, or reports that speak for themselves. */
  groups: OriginGroup[]
}

export interface OriginGroup {
  members: string[]
  because: Reason[]
}
