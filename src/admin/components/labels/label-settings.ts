import {
  CUSTOM_SIDE,
  formatOf,
  LABEL_FORMAT_NAMES,
  labelsOnPage,
  MOST_COPIES,
  SYMBOLOGIES,
  type LabelFormatName,
  type Symbology,
} from "../../../lifecycle/labels"
import type { PaperLanguage } from "../../../lifecycle/slips"
import type { LabelPreviewQuery, LabelsBody } from "../../../types/labels"

/** How labels are printed here; numbers as they stand in their fields. */
export interface LabelSettings {
  symbology: Symbology
  format: LabelFormatName
  width: string
  height: string
  start: string
  copies: string
}

const DEFAULTS: LabelSettings = {
  symbology: "code_128",
  format: "roll_57x32",
  width: "50",
  height: "30",
  start: "1",
  copies: "1",
}

/** What is wrong with a setting, by the keys of texts. */
export type LabelProblem = "size" | "start" | "copies"

/** The settings that the browser kept; a sheet begins at its first label again. */
export function parseSettings(text: string | null): LabelSettings {
  try {
    const kept = JSON.parse(text ?? "{}") as Partial<Record<keyof LabelSettings, unknown>>
    const { symbology, format, width, height, copies } = kept
    return {
      symbology: SYMBOLOGIES.find((name) => name === symbology) ?? DEFAULTS.symbology,
      format: LABEL_FORMAT_NAMES.find((name) => name === format) ?? DEFAULTS.format,
      width: typeof width === "string" ? width : DEFAULTS.width,
      height: typeof height === "string" ? height : DEFAULTS.height,
      start: DEFAULTS.start,
      copies: typeof copies === "string" ? copies : DEFAULTS.copies,
    }
  } catch {
    return DEFAULTS
  }
}

/** How many labels a sheet has; 1 for label printers. */
export function placesOn(settings: LabelSettings): number {
  const format = formatOf(sizeOf(settings))
  return format === null ? 1 : labelsOnPage(format)
}

/** The first thing that keeps labels from being printed so. */
export function problemOf(settings: LabelSettings): LabelProblem | null {
  const isSide = (text: string) => isBetween(text, CUSTOM_SIDE.least, CUSTOM_SIDE.most)
  if (settings.format === "custom" && !(isSide(settings.width) && isSide(settings.height))) {
    return "size"
  }
  if (!isCount(settings.start, placesOn(settings))) {
    return "start"
  }
  return isCount(settings.copies, MOST_COPIES) ? null : "copies"
}

/** What the preview of one label is asked for with. */
export function previewQuery(settings: LabelSettings, language: PaperLanguage): LabelPreviewQuery {
  return { symbology: settings.symbology, ...sizeOf(settings), language }
}

/** What labels are asked for with, beside their units. */
export function labelsBody(settings: LabelSettings, language: PaperLanguage): LabelsBody {
  return {
    ...previewQuery(settings, language),
    start: Number(settings.start),
    copies: Number(settings.copies),
  }
}

function sizeOf({ format, width, height }: LabelSettings) {
  return format === "custom" ? { format, width: Number(width), height: Number(height) } : { format }
}

function isBetween(text: string, least: number, most: number): boolean {
  const value = Number(text)
  return text.trim() !== "" && value >= least && value <= most
}

function isCount(text: string, most: number): boolean {
  return Number.isInteger(Number(text)) && isBetween(text, 1, most)
}
