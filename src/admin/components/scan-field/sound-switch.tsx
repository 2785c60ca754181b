import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useT } from "../../i18n/use-t"
import { useSoundSetting } from "./sound-setting"
import { playSound } from "./sounds"

/** Switches the sounds of scans on, with the sound of a good one, and off. */
export const SoundSwitch = () => {
  const t = useT()
  const id = useId()
  const [isOn, set] = useSoundSetting()
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {t("sound.label")}
      </Label>
      <Switch
        id={id}
        size="small"
        checked={isOn}
        onCheckedChange={(wanted) => {
          set(wanted)
          if (wanted) {
            playSound("taken")
          }
        }}
      />
    </div>
  )
}
