import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { DeliveryView } from "../../../types/deliveries"
import { useChangeDelivery, useDelivery } from "../../hooks/use-deliveries"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { changeBodyOf, draftOf } from "./delivery-draft"
import { DeliveryForm } from "./delivery-form"

/** Changes what was said of a delivery, adds lines, announces more numbers. */
export const ChangeDeliveryPage = ({ id }: { id: string }) => {
  const query = useDelivery(id)
  return (
    <QueryState query={query} rows={8}>
      {({ delivery }) => <Change delivery={delivery} />}
    </QueryState>
  )
}

const Change = ({ delivery }: { delivery: DeliveryView }) => {
  const t = useT()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => draftOf(delivery))
  const { mutate, isPending, error } = useChangeDelivery(delivery.id)
  const back = paths.delivery(delivery.id)
  const save = () =>
    mutate(changeBodyOf(draft, delivery), {
      onSuccess: () => {
        toast.success(t("delivery.changed"))
        navigate(back)
      },
    })
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("delivery.changeOf", { supplier: delivery.supplier })}
        subtitle={t("delivery.changeHint")}
        actions={<LinkButton to={back}>{t("general.cancel")}</LinkButton>}
      />
      <DeliveryForm
        draft={draft}
        onChange={setDraft}
        submitLabel={t("general.save")}
        isSubmitting={isPending}
        error={error}
        onSubmit={save}
      />
    </div>
  )
}
