import {
  CUSTOM,
  LABEL_FORMATS,
  type LabelFormat,
  type LabelFormatName,
} from "../../../lifecycle/labels"
import type { Translate } from "../../i18n/use-t"

/** What a label format is called: the paper, how many labels it has, and their size. */
export function formatText(t: Translate, name: LabelFormatName): string {
  if (name === CUSTOM) {
    return t("label.formats.custom")
  }
  const { width, height, sheet }: LabelFormat = LABEL_FORMATS[name]
  if (sheet === undefined) {
    return t("label.formats.roll", { width, height })
  }
  const { columns, rows, known_as } = sheet
  const paper = t(`label.papers.${sheet.paper}`)
  return t("label.formats.sheet", { paper, columns, rows, width, height, known_as })
}
