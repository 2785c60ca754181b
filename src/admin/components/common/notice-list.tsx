import { Badge, Text } from "@medusajs/ui"
import type { NoticeRef } from "../../../types/refs"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "./text-link"

/** The notices that a unit is under: number, title, and what is to be done. */
export const NoticeList = ({ notices }: { notices: readonly NoticeRef[] }) => {
  const t = useT()
  return (
    <ul className="flex flex-col gap-y-2" data-testid="unit-notices">
      {notices.map(({ id, kind, title, staff_text, resolution }) => (
        <li key={id} className="flex flex-col gap-y-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge size="2xsmall" color="red">
              {t(`notice.kinds.${kind}`)}
            </Badge>
            <Text size="small" leading="compact">
              <TextLink to={paths.notice(id)} isNumber>
                {id}
              </TextLink>{" "}
              {title}
            </Text>
            {resolution && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {t(`notice.resolutions.${resolution}`)}
              </Text>
            )}
          </span>
          {staff_text && (
            <Text size="small" className="text-ui-fg-subtle whitespace-pre-line text-pretty">
              {staff_text}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
