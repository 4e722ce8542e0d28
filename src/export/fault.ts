/** One thing that is wrong with a case file. */
export interface Fault {
  /** JSON Pointer to the place, e.g. `/claims/3/support/weakest`. */
  at: string
  message: string
}
