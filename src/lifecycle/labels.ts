/** Symbols that a label may bear. */
export const SYMBOLOGIES = ["code_128", "qr", "data_matrix"] as const

/** A symbol by which a scanner reads a unit's number. */
export type Symbology = (typeof SYMBOLOGIES)[number]

/** A length and another, in millimetres. */
export interface Size {
  width: number
  height: number
}

/** Papers of sheets. */
export const PAPERS = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Size>

/** A paper by its name. */
export type Paper = keyof typeof PAPERS

/** Labels of one size: one to a page (a label printer's roll), or in a grid in the middle of a sheet. */
export interface LabelFormat extends Size {
  sheet?: {
    paper: Paper
    columns: number
    rows: number
    /** Between two columns; rows touch each other. */
    gap: number
    /** The trade's number of such sheets. */
    known_as: string
  }
}

/** The label formats that are offered; beside them there is `custom`, whose size the request says. */
export const LABEL_FORMATS = {
  roll_57x32: { width: 57, height: 32 },
  roll_62x29: { width: 62, height: 29 },
  roll_100x50: { width: 100, height: 50 },
  a4_65: sheet("a4", 5, 13, { width: 38.1, height: 21.2 }, 2.54, "L7651"),
  a4_24: sheet("a4", 3, 8, { width: 63.5, height: 33.9 }, 2.54, "L7159"),
  a4_21: sheet("a4", 3, 7, { width: 63.5, height: 38.1 }, 2.54, "L7160"),
  a4_14: sheet("a4", 2, 7, { width: 99.1, height: 38.1 }, 2.5, "L7163"),
  letter_80: sheet("letter", 4, 20, { width: 44.45, height: 12.7 }, 7.62, "5167"),
  letter_30: sheet("letter", 3, 10, { width: 66.675, height: 25.4 }, 3.175, "5160"),
  letter_10: sheet("letter", 2, 5, { width: 101.6, height: 50.8 }, 4.7625, "5163"),
} as const satisfies Record<string, LabelFormat>

/** The format whose size the request says, one label to a page. */
export const CUSTOM = "custom"

/** A label format by its name. */
export type LabelFormatName = keyof typeof LABEL_FORMATS | typeof CUSTOM

/** All label formats by name. */
export const LABEL_FORMAT_NAMES: readonly [LabelFormatName, ...LabelFormatName[]] = [
  CUSTOM,
  ...(Object.keys(LABEL_FORMATS) as (keyof typeof LABEL_FORMATS)[]),
]

/** The least and the most that a side of a custom label may measure, in millimetres. */
export const CUSTOM_SIDE = { least: 10, most: 300 } as const

/** How often one label may be printed at once. */
export const MOST_COPIES = 20

/** What a request says of the labels that it wants. */
export interface LabelChoice {
  format: LabelFormatName
  /** The size of custom labels. */
  width?: number
  height?: number
}

/** The format that is chosen; null where a custom one has no size. */
export function formatOf({ format, width, height }: LabelChoice): LabelFormat | null {
  if (format !== CUSTOM) {
    return LABEL_FORMATS[format]
  }
  return width === undefined || height === undefined ? null : { width, height }
}

/** How many labels a page of a format takes. */
export function labelsOnPage({ sheet: grid }: LabelFormat): number {
  return grid === undefined ? 1 : grid.columns * grid.rows
}

/** Where the upper left corner of a label stands on its page, by its place from 0: row by row. */
export function cornerOf(
  { sheet: grid, width, height }: LabelFormat,
  place: number
): { x: number; y: number } {
  if (grid === undefined) {
    return { x: 0, y: 0 }
  }
  const paper = PAPERS[grid.paper]
  const left = (paper.width - grid.columns * width - (grid.columns - 1) * grid.gap) / 2
  const top = (paper.height - grid.rows * height) / 2
  return {
    x: left + (place % grid.columns) * (width + grid.gap),
    y: top + Math.floor(place / grid.columns) * height,
  }
}

function sheet(
  paper: Paper,
  columns: number,
  rows: number,
  size: Size,
  gap: number,
  known_as: string
): LabelFormat & Required<Pick<LabelFormat, "sheet">> {
  return { ...size, sheet: { paper, columns, rows, gap, known_as } }
}
