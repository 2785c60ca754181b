import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import type { PolicyView } from "../../../types/api"
import { useT } from "../../i18n/use-t"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

/** A part of the policy that is typed: saved with its button, or with Enter. */
export const TextPart = ({
  name,
  itemId,
  policy,
}: {
  name: "generator"
  itemId: string
  policy: PolicyView
}) => {
  const t = useT()
  const { save, isSaving } = useSavePart(itemId)
  const saved = policy.effective[name] ?? ""
  const [text, setText] = useState(saved)
  const submit = () => save({ [name]: text.trim() === "" ? null : text.trim() })
  return (
    <PartRow name={name}>
      {(ids) => (
        <div className="flex items-center gap-x-2">
          <div className="flex-1">
            <Input
              {...ids}
              size="small"
              className="font-mono"
              value={text}
              placeholder={t(`policy.${name}.placeholder`)}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => event.key === "Enter" && text !== saved && submit()}
            />
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={text === saved}
            isLoading={isSaving}
            onClick={submit}
          >
            {t("general.save")}
          </Button>
        </div>
      )}
    </PartRow>
  )
}
