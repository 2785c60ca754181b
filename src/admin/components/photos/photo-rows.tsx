import { Text } from "@medusajs/ui"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { MOST_PHOTOS, PHOTO_TYPES, type Photo } from "../../../lifecycle/photos"
import { useUpload } from "../../hooks/use-files"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { FileButton } from "../files"
import { moved } from "./moved"
import { PhotoRow, type PhotoStep } from "./photo-row"

type Photos = readonly Photo[]

/** A unit's photos in their order: added, shown to buyers or not, moved, and taken off. */
export const PhotoRows = ({
  photos,
  onChange,
}: {
  photos: Photos
  onChange: (change: (photos: Photos) => Photos) => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useUpload()
  const [refused, setRefused] = useState<string[]>([])
  const { list, focusAt } = useFocusAfterwards(photos)
  const add = (files: File[]) => {
    const pictures = files.filter(({ type }) => PHOTO_TYPES.some((known) => known === type))
    setRefused(files.filter((file) => !pictures.includes(file)).map(({ name }) => name))
    if (pictures.length > 0) {
      mutate(pictures.slice(0, MOST_PHOTOS - photos.length), {
        onSuccess: (added) =>
          onChange((before) => [
            ...before,
            ...added.map((file) => ({ ...file, is_public: false })),
          ]),
      })
    }
  }
  const take = (at: number, step: PhotoStep) => {
    const to = { earlier: at - 1, later: at + 1, remove: at }[step]
    focusAt(to, step)
    onChange((before) =>
      step === "remove" ? before.filter((_, place) => place !== at) : moved(before, at, to)
    )
  }
  const show = (at: number, is_public: boolean) =>
    onChange((before) =>
      before.map((photo, place) => (place === at ? { ...photo, is_public } : photo))
    )
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t("files.photos")}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("photos.taken", { number: photos.length, most: MOST_PHOTOS })}
        </Text>
      </div>
      {photos.length > 0 && (
        <ol ref={list} className="flex flex-col gap-y-2">
          {photos.map((photo, at) => (
            <PhotoRow
              key={photo.url}
              photo={photo}
              at={at}
              isLast={at === photos.length - 1}
              onStep={(step) => take(at, step)}
              onShow={(isShown) => show(at, isShown)}
            />
          ))}
        </ol>
      )}
      {photos.length < MOST_PHOTOS && (
        <div>
          <FileButton
            label={t("files.addPhotos")}
            accept={PHOTO_TYPES.join(",")}
            isMultiple
            isLoading={isPending}
            onFiles={add}
          />
        </div>
      )}
      {refused.length > 0 && (
        <Problem>{t("photos.wrongType", { files: refused.join(", ") })}</Problem>
      )}
      {error && <Problem>{t("files.failed", { why: messageOf(error) })}</Problem>}
    </div>
  )
}

/** Keeps the keyboard where it was: on the row that moved, or on the one that took a removed one's place. */
function useFocusAfterwards(photos: Photos) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<{ at: number; step: PhotoStep } | null>(null)
  useEffect(() => {
    const { at, step } = wanted.current ?? {}
    wanted.current = null
    const row =
      at === undefined ? undefined : list.current?.children[Math.min(at, photos.length - 1)]
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>("[data-step]:enabled") ?? [])]
    const same = buttons.find(({ dataset }) => dataset.step === step)
    ;(same ?? buttons[0])?.focus()
  }, [photos])
  return {
    list,
    focusAt: (at: number, step: PhotoStep) => {
      wanted.current = { at, step }
    },
  }
}

const Problem = ({ children }: { children: ReactNode }) => (
  <Text size="small" role="alert" className="text-ui-fg-error">
    {children}
  </Text>
)
