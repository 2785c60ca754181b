import { Text } from "@medusajs/ui"
import { photoChanges, type Photo } from "../../../lifecycle/photos"
import { useT } from "../../i18n/use-t"
import { PhotoStrip } from "../photos"

const KINDS = ["added", "removed", "shown", "hidden"] as const

/** What became of a unit's photos by an event; each opens large, also one that was taken off. */
export const EventPhotos = ({
  before,
  after,
}: {
  before: readonly Photo[]
  after: readonly Photo[]
}) => {
  const t = useT()
  const changes = photoChanges(before, after)
  return (
    <div className="mt-1 flex flex-col gap-y-1">
      {KINDS.filter((kind) => changes[kind].length > 0).map((kind) => (
        <div key={kind} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t(`photos.changes.${kind}`, { count: changes[kind].length })}
          </Text>
          <PhotoStrip photos={changes[kind]} />
        </div>
      ))}
      {changes.is_reordered && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("photos.changes.reordered")}
        </Text>
      )}
    </div>
  )
}
