import type { EventView } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "./text-link"

const PAGES: Record<string, (id: string) => string> = {
  user: paths.user,
  customer: paths.customer,
  "api-key": paths.secretKey,
}

/** Who did something, with a link where there is a page for them. */
export const ActorText = ({ actor: { type, id, name } }: Pick<EventView, "actor">) => {
  const t = useT()
  const kind = type in PAGES || type === "system" ? type : "other"
  const text = t(`history.by.${kind}`, { name: name ?? id ?? type })
  // Somebody without a name is not there any more.
  return type in PAGES && id !== null && name !== null ? (
    <TextLink to={PAGES[type](id)}>{text}</TextLink>
  ) : (
    <>{text}</>
  )
}
