import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useCreateDelivery } from "../../hooks/use-deliveries"
import { useKept } from "../../hooks/use-kept"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { PageHead } from "../common/page-head"
import { BLANK_DELIVERY, isBlankDelivery, newBodyOf, parseDelivery } from "./delivery-draft"
import { DeliveryForm } from "./delivery-form"

/** Announces a delivery. What was entered survives a reload. */
export const NewDeliveryPage = () => {
  const t = useT()
  const navigate = useNavigate()
  const { value, update } = useKept("delivery", parseDelivery, isBlankDelivery)
  const { mutate, isPending, error } = useCreateDelivery()
  const clear = () => update(() => BLANK_DELIVERY)
  const announce = () =>
    mutate(newBodyOf(value), {
      onSuccess: ({ delivery }) => {
        clear()
        toast.success(t("delivery.announcedNow", { supplier: delivery.supplier }))
        navigate(paths.delivery(delivery.id))
      },
    })
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("delivery.start")} subtitle={t("delivery.startHint")} />
      <DeliveryForm
        draft={value}
        onChange={update}
        submitLabel={t("delivery.announce")}
        isSubmitting={isPending}
        error={error}
        onSubmit={announce}
        extra={
          !isBlankDelivery(value) && (
            <Button size="small" variant="transparent" onClick={clear}>
              {t("delivery.clear")}
            </Button>
          )
        }
      />
    </div>
  )
}
