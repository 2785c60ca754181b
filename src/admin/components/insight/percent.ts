/** A share from 0 to 1, as people read it. */
export function percent(share: number): string {
  return share.toLocaleString(undefined, { style: "percent", maximumFractionDigits: 1 })
}
