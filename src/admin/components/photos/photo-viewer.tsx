import { ChevronLeft, ChevronRight, Eye, EyeSlash } from "@medusajs/icons"
import { FocusModal, IconButton, Text } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import type { Photo } from "../../../lifecycle/photos"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { PhotoImage } from "./photo-image"

/** One photo after the other, as large as the window: by the arrows on the screen or on the keyboard. */
export const PhotoViewer = ({
  photos,
  first,
  onClose,
}: {
  photos: readonly Photo[]
  first: number
  onClose: () => void
}) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  const [at, setAt] = useState(first)
  const photo = photos[at]
  const last = photos.length - 1
  const turnBy = (step: number) =>
    setAt((before) => Math.min(Math.max(before + step, 0), photos.length - 1))
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      turnBy(key === "ArrowRight" ? 1 : -1)
    }
  }
  if (photo === undefined) {
    return null
  }
  const title = t("photos.position", { number: at + 1, total: photos.length })
  const Mark = photo.is_public ? Eye : EyeSlash
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content
        onKeyDown={onKeyDown}
        onCloseAutoFocus={onCloseAutoFocus}
        aria-describedby={undefined}
      >
        <FocusModal.Header>
          <FocusModal.Title asChild>
            <Text size="small" weight="plus" aria-live="polite">
              {title}
            </Text>
          </FocusModal.Title>
          <div className="flex items-center gap-x-2">
            <IconButton
              type="button"
              size="small"
              disabled={at === 0}
              aria-label={t("photos.previous")}
              onClick={() => turnBy(-1)}
            >
              <ChevronLeft />
            </IconButton>
            <IconButton
              type="button"
              size="small"
              disabled={at === last}
              aria-label={t("photos.next")}
              onClick={() => turnBy(1)}
            >
              <ChevronRight />
            </IconButton>
          </div>
        </FocusModal.Header>
        <FocusModal.Body className="flex min-h-0 flex-col items-center gap-y-3 p-4">
          <div className="flex min-h-0 w-full flex-1 items-center justify-center">
            <PhotoImage url={photo.url} alt={title} isWhole />
          </div>
          <Text size="small" className="text-ui-fg-subtle flex items-center gap-x-1.5">
            <Mark aria-hidden />
            {t(photo.is_public ? "photos.shown" : "photos.hidden")}
          </Text>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
