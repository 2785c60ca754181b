import { Hint, Label, Switch, toast } from "@medusajs/ui"
import { useId } from "react"
import { useSetPolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { useRights } from "../../hooks/use-rights"

/** Switches tracking of an inventory item on and off. Neither changes any stock. */
export const TrackSwitch = ({
  itemId,
  name,
  isTracked,
}: {
  itemId: string
  /** Which item, for those who do not see where the switch stands. */
  name: string
  isTracked: boolean
}) => {
  const t = useT()
  const id = useId()
  const { mutate, isPending, variables } = useSetPolicy(itemId)
  const can = useRights()
  const isOn = isPending ? (variables.is_tracked ?? isTracked) : isTracked

  const onChange = (is_tracked: boolean) =>
    mutate(
      { is_tracked },
      {
        onSuccess: () =>
          toast.success(t(is_tracked ? "tracking.switchedOn" : "tracking.switchedOff", { name })),
        onError: (error) =>
          toast.error(t("tracking.switchFailed"), { description: messageOf(error) }),
      }
    )

  return (
    <div className="flex items-center gap-x-2">
      <Switch
        id={id}
        size="small"
        checked={isOn}
        disabled={isPending || !can("configure")}
        onCheckedChange={onChange}
        aria-label={t("tracking.switchLabel", { name })}
        data-testid="track-serials"
      />
      <Label htmlFor={id} size="small">
        {t("tracking.switch")}
      </Label>
    </div>
  )
}

/** Says why tracking cannot be switched on. */
export const NotTrackable = () => {
  const t = useT()
  return <Hint className="max-w-md text-right">{t("tracking.unmanaged")}</Hint>
}
