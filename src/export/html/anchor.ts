/** Names of the places on the page, in one table so that a link and its target cannot drift apart. */
export const anchor = {
  claim: (id: string): string => `claim-${id}`,
  /** A statement in the list of its claim. */
  statement: (id: string): string => `statement-${id}`,
  /** A statement in the text of its report. */
  inText: (id: string): string => `text-${id}`,
  report: (id: string): string => `report-${id}`,
}
