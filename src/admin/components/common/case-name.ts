import type { CaseRef } from "../../../types/serials"
import type { Translate } from "../../i18n/use-t"

/** What a repair or claim is called: what it is, at whom, under which number. */
export function caseName(
  t: Translate,
  { kind, vendor, reference }: Pick<CaseRef, "kind" | "vendor" | "reference">
): string {
  return [t(`case.kinds.${kind}`), vendor, reference].filter(Boolean).join(" · ")
}
