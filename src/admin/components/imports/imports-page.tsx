import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { WithRight } from "../common/with-right"
import { ImportList } from "./import-list"
import { NewImport } from "./new-import"

/** Files of units: a new one, and those that were read before. */
export const ImportsPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("import.title")} subtitle={t("import.subtitle")} />
      <WithRight right="receive">
        <NewImport />
      </WithRight>
      <ImportList />
    </div>
  )
}
