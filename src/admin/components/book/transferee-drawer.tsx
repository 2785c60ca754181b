import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import type { Party } from "../../../lifecycle/book"
import { useSetTransferee } from "../../hooks/use-book"
import { useT } from "../../i18n/use-t"
import { FormDrawer } from "../common/form-drawer"
import { PartyFields, type PartyDraft } from "./party-fields"

/** Says to whom an order's units go, such as another dealer through whom they are transferred. */
export const TransfereeDrawer = ({
  orderId,
  transferee,
  recipient,
  onClose,
}: {
  orderId: string
  transferee: Party | null
  /** Whom the order itself names: never filled in unasked, for another dealer has an address of their own. */
  recipient: Party | null
  onClose: () => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useSetTransferee(orderId)
  const [values, setValues] = useState(() => textsOf(transferee))
  return (
    <FormDrawer
      title={t("book.transferee.title")}
      description={t("book.transferee.hint")}
      submitLabel={t("general.save")}
      isDisabled={values.name.trim() === ""}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(values, {
          onSuccess: () => {
            toast.success(t("book.transferee.saved"))
            onClose()
          },
        })
      }
    >
      {recipient?.name && (
        <div>
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={() =>
              setValues(({ licence_number }) => ({ ...textsOf(recipient), licence_number }))
            }
          >
            {t("book.transferee.clear")}
          </Button>
        </div>
      )}
      <PartyFields
        value={values}
        optional={["address", "licence_number"]}
        onChange={(said) => setValues((before) => ({ ...before, ...said }))}
      />
    </FormDrawer>
  )
}

function textsOf(party: Party | null): PartyDraft {
  return {
    name: party?.name ?? "",
    address: party?.address ?? "",
    licence_number: party?.licence_number ?? "",
  }
}
