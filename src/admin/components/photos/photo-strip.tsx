import { Eye } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useState } from "react"
import type { Photo } from "../../../lifecycle/photos"
import { useT } from "../../i18n/use-t"
import { PhotoImage } from "./photo-image"
import { PhotoViewer } from "./photo-viewer"

/** Photos of a unit, small; each opens large. Those that buyers see bear an eye. */
export const PhotoStrip = ({
  photos,
  size = "small",
}: {
  photos: readonly Photo[]
  size?: "small" | "large"
}) => {
  const t = useT()
  const [opened, setOpened] = useState<number | null>(null)
  const isLarge = size === "large"
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {photos.map(({ url, is_public }, at) => (
          <li key={url}>
            <button
              type="button"
              aria-label={t(is_public ? "photos.openShown" : "photos.open", { number: at + 1 })}
              onClick={() => setOpened(at)}
              className={clx(
                "shadow-borders-base focus-visible:shadow-borders-interactive-with-focus bg-ui-bg-subtle relative block overflow-hidden rounded-md outline-none",
                isLarge ? "h-20 w-20" : "size-10"
              )}
            >
              <PhotoImage url={url} alt="" />
              {isLarge && is_public && (
                <span className="bg-ui-bg-base shadow-borders-base absolute bottom-0 right-0 rounded p-0.5">
                  <Eye aria-hidden className="text-ui-fg-subtle" />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {opened !== null && (
        <PhotoViewer photos={photos} first={opened} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
