import { Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { ApiError, messageOf } from "../../lib/api-error"
import { RefusedRows } from "./refused-rows"

/** Why a drawer's request failed: in a sentence, or unit by unit where several are refused. */
export const DrawerError = ({ error }: { error: unknown }) => {
  const t = useT()
  if (error === null || error === undefined) {
    return null
  }
  const isOfSeveral = error instanceof ApiError && error.rows.length > 1
  return (
    <div role="alert" className="flex flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-error">
        {isOfSeveral ? t("general.refused", { count: error.total }) : messageOf(error)}
      </Text>
      <RefusedRows error={error} />
    </div>
  )
}
