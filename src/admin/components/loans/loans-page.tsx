import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { LoanTable } from "./loan-table"

/** What others have for a while. */
export const LoansPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("loan.title")}
        subtitle={t("loan.subtitle")}
        actions={
          <>
            <LinkButton to={paths.takeBackLoans()}>{t("loan.takeBack")}</LinkButton>
            <LinkButton to={paths.lend()} variant="primary">
              {t("loan.lend")}
            </LinkButton>
          </>
        }
      />
      <Container className="p-0">
        <LoanTable />
      </Container>
    </div>
  )
}
