import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { ExportSection } from "./export-section"
import { ExportsSection } from "./exports-section"
import { VerificationSection } from "./verification-section"

/** The audit trail: whether it is whole, and its exports. */
export const AuditPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("audit.title")} subtitle={t("audit.subtitle")} />
      <VerificationSection />
      <ExportSection />
      <ExportsSection />
    </div>
  )
}
