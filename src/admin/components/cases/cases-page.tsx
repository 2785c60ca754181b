import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { CaseTable } from "./case-table"

/** Repairs, claims and returns to suppliers. */
export const CasesPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("case.title")}
        subtitle={t("case.subtitle")}
        actions={
          <LinkButton to={paths.newCase()} variant="primary">
            {t("case.open.title")}
          </LinkButton>
        }
      />
      <Container className="p-0">
        <CaseTable />
      </Container>
    </div>
  )
}
