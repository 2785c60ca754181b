import type { Translate } from "../../i18n/use-t"

/** What an operation is called where its document does not stand beside it: as its units' events are, if they say it. */
export function operationName(t: Translate, kind: string): string {
  const names = [`done.kinds.${kind}`, `event.${kind}`, `operation.kinds.${kind}`]
  return t(names[0], {
    defaultValue: t(names[1], { defaultValue: t(names[2], { defaultValue: kind }) }),
  })
}
