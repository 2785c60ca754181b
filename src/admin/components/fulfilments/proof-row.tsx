import { Button, Text, toast } from "@medusajs/ui"
import type { DeliveryProofView } from "../../../types/fulfillments"
import { useDay } from "../../hooks/use-day"
import { useEraseProof } from "../../hooks/use-fulfilments"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { FileThumb } from "../files"
import { WithRight } from "../common/with-right"

/** What shows that units were delivered: when, who signed, the signature and photos; it may be erased. */
export const ProofRow = ({ proof }: { proof: DeliveryProofView }) => {
  const t = useT()
  const day = useDay()
  const { delivered_at, signed_by, signature, photos, is_erased } = proof
  const said = is_erased
    ? t("fulfilment.erased")
    : signed_by && t("fulfilment.signedBy", { name: signed_by })
  return (
    <div
      className="bg-ui-bg-subtle shadow-elevation-card-rest flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg px-3 py-2"
      data-testid="delivery-proof"
    >
      <Text size="small" className="min-w-[120px] flex-1">
        {[t("fulfilment.deliveredOn", { date: day(delivered_at, { withTime: true }) }), said]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {signature && <FileThumb file={signature} label={t("files.signature")} />}
      {photos.map((photo, at) => (
        <FileThumb key={at} file={photo} label={t("files.photo", { number: at + 1 })} />
      ))}
      {!is_erased && (
        <WithRight right="correct">
          <EraseButton fulfilmentId={proof.fulfillment_id} />
        </WithRight>
      )}
    </div>
  )
}

const EraseButton = ({ fulfilmentId }: { fulfilmentId: string }) => {
  const t = useT()
  const prompt = useQuestion()
  const { mutate, isPending } = useEraseProof(fulfilmentId)
  const erase = async () => {
    const isSure = await prompt({
      title: t("fulfilment.eraseTitle"),
      description: t("fulfilment.eraseHint"),
      confirmText: t("fulfilment.erase"),
      cancelText: t("general.cancel"),
    })
    if (isSure) {
      mutate(undefined, {
        onSuccess: () => void toast.success(t("fulfilment.erasedNow")),
        onError: (error) =>
          void toast.error(t("fulfilment.eraseFailed"), { description: messageOf(error) }),
      })
    }
  }
  return (
    <Button
      size="small"
      variant="transparent"
      className="text-ui-fg-subtle"
      isLoading={isPending}
      onClick={() => void erase()}
    >
      {t("fulfilment.erase")}
    </Button>
  )
}
