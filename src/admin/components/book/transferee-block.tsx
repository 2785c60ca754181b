import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { TransfereeResponse } from "../../../types/book"
import { useSetTransferee, useTransferee } from "../../hooks/use-book"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { partyText } from "./book-texts"
import { TransfereeDrawer } from "./transferee-drawer"
import { WithRight } from "../common/with-right"

/** To whom the order's units go, as the record will have it; nothing for an order that it has nothing to do with. */
export const TransfereeBlock = ({ orderId }: { orderId: string }) => {
  const { data } = useTransferee(orderId)
  return data?.is_kept ? <Block orderId={orderId} answer={data} /> : null
}

const Block = ({ orderId, answer }: { orderId: string; answer: TransfereeResponse }) => {
  const t = useT()
  const { mutate, isPending } = useSetTransferee(orderId)
  const [isEdited, setIsEdited] = useState(false)
  const { transferee, recipient, lacks } = answer
  const party = transferee ?? recipient
  const clear = () =>
    mutate(null, {
      onError: (error) =>
        void toast.error(t("book.transferee.notSaved"), { description: messageOf(error) }),
    })
  return (
    <div
      className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4"
      data-testid="transferee"
    >
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" weight="plus">
            {t("book.transferee.title")}
          </Text>
          {lacks && (
            <Badge size="2xsmall" color="orange">
              {t("book.lacks", { what: t(`refusalWord.lacks.${lacks}`) })}
            </Badge>
          )}
        </div>
        <Text size="small" className="break-words">
          {(party && partyText(t, party)) || "-"}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(transferee ? "book.transferee.said" : "book.transferee.ofOrder")}
        </Text>
      </div>
      <WithRight right="sell">
        <div className="flex flex-wrap items-center gap-2">
          {transferee && (
            <Button size="small" variant="secondary" isLoading={isPending} onClick={clear}>
              {t("book.transferee.clear")}
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => setIsEdited(true)}>
            {t("book.transferee.edit")}
          </Button>
        </div>
      </WithRight>
      {isEdited && (
        <TransfereeDrawer
          orderId={orderId}
          transferee={transferee}
          recipient={recipient}
          onClose={() => setIsEdited(false)}
        />
      )}
    </div>
  )
}
