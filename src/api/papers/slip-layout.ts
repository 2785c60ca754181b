import type { Size } from "../../lifecycle/labels"
import { SLIP_PAPERS, type SlipPaper } from "../../lifecycle/slips"

/** How a slip is laid out on a kind of paper, in millimetres. */
export interface Layout {
  isRoll: boolean
  /** White around it; receipt printers print 72 mm of a roll of 80. */
  edge: number
  /** For title and number of the page. */
  foot: number
  titleSize: number
  /** For the names of facts, beside which their values stand. */
  nameWidth: number
  quantityWidth: number
  /** The room for the bar code of a unit. */
  symbol: Size
}

const SHEET: Layout = {
  isRoll: false,
  edge: 15,
  foot: 6,
  titleSize: 6.5,
  nameWidth: 42,
  quantityWidth: 25,
  symbol: { width: 75, height: 22 },
}

const ROLL: Layout = {
  isRoll: true,
  edge: 4,
  foot: 0,
  titleSize: 5,
  nameWidth: 26,
  quantityWidth: 18,
  symbol: { width: 72, height: 22 },
}

/** How slips are laid out on a paper. */
export function layoutOn(paper: SlipPaper): Layout {
  return "isRoll" in SLIP_PAPERS[paper] ? ROLL : SHEET
}
