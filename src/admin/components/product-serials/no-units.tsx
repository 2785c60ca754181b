import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"

/** Says that there are no units yet, and where they are received. */
export const NoUnits = ({ receive }: { receive: string }) => {
  const t = useT()
  return (
    <Empty title={t("table.empty")} message={t("table.emptyHint")}>
      <LinkButton to={receive}>{t("product.receive")}</LinkButton>
    </Empty>
  )
}
