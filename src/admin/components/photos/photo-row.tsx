import { ArrowDownMini, ArrowUpMini, XMarkMini } from "@medusajs/icons"
import { IconButton, Label, Switch } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import type { Photo } from "../../../lifecycle/photos"
import { useT } from "../../i18n/use-t"
import { PhotoImage } from "./photo-image"

/** What may be done to one photo among others. */
export type PhotoStep = "earlier" | "later" | "remove"

/** One of a unit's photos: whether buyers see it, where it stands, and away with it. */
export const PhotoRow = ({
  photo: { url, is_public },
  at,
  isLast,
  onStep,
  onShow,
}: {
  photo: Photo
  at: number
  isLast: boolean
  onStep: (step: PhotoStep) => void
  onShow: (isShown: boolean) => void
}) => {
  const t = useT()
  const id = useId()
  const number = at + 1
  const button = (step: PhotoStep, label: string, icon: ReactNode, isDisabled = false) => (
    <IconButton
      type="button"
      size="small"
      variant="transparent"
      data-step={step}
      disabled={isDisabled}
      aria-label={label}
      onClick={() => onStep(step)}
    >
      {icon}
    </IconButton>
  )
  return (
    <li
      className="shadow-borders-base bg-ui-bg-component flex items-center gap-x-3 rounded-lg p-2"
      data-testid="photo-row"
    >
      <div className="bg-ui-bg-subtle size-14 shrink-0 overflow-hidden rounded-md">
        <PhotoImage url={url} alt={t("files.photo", { number })} />
      </div>
      <div className="flex min-w-0 flex-1 items-center gap-x-2">
        <Switch id={id} size="small" checked={is_public} onCheckedChange={onShow} />
        <Label htmlFor={id} size="small">
          {t("photos.show")}
          <span className="sr-only"> ({t("files.photo", { number })})</span>
        </Label>
      </div>
      <div className="flex shrink-0 items-center">
        {button("earlier", t("photos.earlier", { number }), <ArrowUpMini />, at === 0)}
        {button("later", t("photos.later", { number }), <ArrowDownMini />, isLast)}
        {button("remove", t("files.removePhoto", { number }), <XMarkMini />)}
      </div>
    </li>
  )
}
