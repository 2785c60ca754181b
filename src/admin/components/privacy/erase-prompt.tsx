import { Button, Input, Label, Prompt, Text } from "@medusajs/ui"
import { useId, useRef, useState, type FormEvent } from "react"
import { goingOf, keptOf } from "../../../lifecycle/privacy"
import type { ErasedResponse, HeldResponse } from "../../../types/privacy"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useEraseCustomer } from "../../hooks/use-privacy"
import { useT } from "../../i18n/use-t"
import { DIALOG } from "../common/inline-styles"
import { RefusalNote } from "../common/refusal-note"
import { GoingList, StayingList } from "./going-and-staying"

/** Says what erasing takes away and what stays, and asks to type whom it is about, as Medusa's own prompts do. */
export const ErasePrompt = ({
  customer,
  held,
  onErased,
  onClose,
}: {
  customer: string
  held: HeldResponse
  onErased: (answer: ErasedResponse) => void
  onClose: () => void
}) => {
  const t = useT()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const onCloseAutoFocus = useFocusReturn()
  const { mutate, isPending, error } = useEraseCustomer(held.customer_id)
  const [typed, setTyped] = useState("")
  const isSure = typed.trim() === customer
  const hasFiles = held.proofs.some(
    ({ has_signature, photo_count }) => has_signature || photo_count > 0
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isSure && !isPending) {
      mutate(undefined, {
        onSuccess: (answer) => {
          onErased(answer)
          onClose()
        },
      })
    }
  }
  return (
    <Prompt open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content
        style={DIALOG}
        data-testid="erase-prompt"
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          field.current?.focus()
        }}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title className="break-words">
              {t("privacy.eraseTitle", { customer })}
            </Prompt.Title>
            <Prompt.Description>{t("privacy.eraseHint")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            <GoingList title={t("privacy.going")} going={goingOf(held.customer_id, held)} />
            <StayingList kept={keptOf(held)} />
            {hasFiles && <Text size="small">{t("privacy.files")}</Text>}
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={id} size="small" className="break-words">
                {t("privacy.typeToErase", { text: customer })}
              </Label>
              <Input
                ref={field}
                id={id}
                autoComplete="off"
                placeholder={customer}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </div>
            <RefusalNote label={t("privacy.notErased")} error={error} />
          </div>
          <Prompt.Footer>
            <Prompt.Cancel>{t("general.cancel")}</Prompt.Cancel>
            <Button
              size="small"
              variant="danger"
              type="submit"
              disabled={!isSure}
              isLoading={isPending}
            >
              {t("privacy.erase")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
