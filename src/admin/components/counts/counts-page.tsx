import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { CountTable } from "./count-table"

/** Counts that are under way, and those that were. */
export const CountsPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("count.title")}
        subtitle={t("count.subtitle")}
        actions={
          <LinkButton to={paths.newStocktake()} variant="primary">
            {t("count.start")}
          </LinkButton>
        }
      />
      <Container className="p-0">
        <CountTable />
      </Container>
    </div>
  )
}
