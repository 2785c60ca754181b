import { Hint, Label } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { useT } from "../../i18n/use-t"

/** One part of a policy: what it is about on the left, its value on the right. */
export const PartRow = ({
  name,
  children,
}: {
  name: string
  /** The control; it gets the ids of its label and its hint. */
  children: (ids: { id: string; "aria-describedby": string }) => ReactNode
}) => {
  const t = useT()
  const id = useId()
  return (
    <div className="grid grid-cols-1 items-start gap-x-4 gap-y-2 px-6 py-4 md:grid-cols-2">
      <div className="flex flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {t(`policy.${name}.label`)}
        </Label>
        <Hint id={`${id}-hint`} className="text-pretty">
          {t(`policy.${name}.hint`)}
        </Hint>
      </div>
      <div className="min-w-0">{children({ id, "aria-describedby": `${id}-hint` })}</div>
    </div>
  )
}
