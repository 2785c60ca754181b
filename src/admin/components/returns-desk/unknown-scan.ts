/** A scan that no unit answers to. */
export interface UnknownScan {
  text: string
  number: string
}
