import { Photo } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useT } from "../../i18n/use-t"

/** A picture that fills its frame; the sign of one where its file cannot be shown any more. */
export const PhotoImage = ({
  url,
  alt,
  isWhole = false,
}: {
  url: string
  /** Blank where what surrounds it says it already. */
  alt: string
  /** Whether all of it is shown, instead of its middle. */
  isWhole?: boolean
}) => {
  const t = useT()
  const [gone, setGone] = useState<string | null>(null)
  if (gone === url) {
    const told = alt === "" ? { "aria-hidden": true } : { role: "img", "aria-label": alt }
    return (
      <span className="flex size-full flex-col items-center justify-center gap-y-2">
        <Photo {...told} className="text-ui-fg-muted" />
        {isWhole && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("photos.gone")}
          </Text>
        )}
      </span>
    )
  }
  return (
    <img
      src={url}
      alt={alt}
      loading="lazy"
      onError={() => setGone(url)}
      className={isWhole ? "max-h-full max-w-full object-contain" : "size-full object-cover"}
    />
  )
}
