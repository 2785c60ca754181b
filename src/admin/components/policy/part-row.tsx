import { Button, clx, Hint, Label } from "@medusajs/ui"
import { createContext, useContext, useId, type ReactNode } from "react"
import type { Policy } from "../../../lifecycle/policy"
import { useT } from "../../i18n/use-t"
import { saysItself, type FormLayer } from "./form-layer"
import { useSavePart } from "./use-save-part"

/** Whether the form has so little room that a part's value stands below what it is about. */
export const IsNarrow = createContext(false)

/** One part of a policy: what it is about on the left, its value on the right, and the way back to what is inherited. */
export const PartRow = ({
  name,
  layer,
  isInheritedByChoice = false,
  children,
}: {
  name: keyof Policy
  layer: FormLayer
  /** Whether the control itself offers what is inherited. */
  isInheritedByChoice?: boolean
  /** The control; it gets the ids of its label and its hint. */
  children: (ids: { id: string; "aria-describedby": string }) => ReactNode
}) => {
  const t = useT()
  const id = useId()
  const isNarrow = useContext(IsNarrow)
  return (
    <div
      data-testid={`policy-${name}`}
      className={clx("grid grid-cols-1 items-start gap-x-4 gap-y-2 px-6 py-4", {
        "md:grid-cols-2": !isNarrow,
      })}
    >
      <div className="flex flex-col gap-y-0.5">
        <Label htmlFor={id} size="small" weight="plus">
          {t(`policy.${name}.label`)}
        </Label>
        <Hint id={`${id}-hint`} className="text-pretty">
          {t(`policy.${name}.hint`)}
        </Hint>
      </div>
      <div className="flex min-w-0 flex-col items-start gap-y-2">
        <div className="w-full">{children({ id, "aria-describedby": `${id}-hint` })}</div>
        {!isInheritedByChoice && saysItself(layer, name) && <Follow name={name} layer={layer} />}
      </div>
    </div>
  )
}

const Follow = ({ name, layer }: { name: keyof Policy; layer: FormLayer }) => {
  const t = useT()
  const { save, isSaving } = useSavePart(layer)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isSaving}
      aria-label={t(`policy.followPart.${layer.below}`, { part: t(`policy.${name}.label`) })}
      onClick={() => save({ [name]: null })}
    >
      {t(`policy.follow.${layer.below}`)}
    </Button>
  )
}
