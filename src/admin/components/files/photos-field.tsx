import { XMark } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { MOST_PHOTOS, PHOTO_TYPES } from "../../../lifecycle/photos"
import { useUpload, type UploadedFile } from "../../hooks/use-files"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { FileButton } from "./file-button"

/** Pictures, put into Medusa's file module as they are chosen. */
export const PhotosField = ({
  photos,
  onChange,
}: {
  photos: readonly UploadedFile[]
  onChange: (change: (photos: readonly UploadedFile[]) => readonly UploadedFile[]) => void
}) => {
  const t = useT()
  const { mutate, isPending, error } = useUpload()
  const add = (files: File[]) =>
    mutate(files.slice(0, MOST_PHOTOS - photos.length), {
      onSuccess: (added) => onChange((before) => [...before, ...added]),
    })
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("files.photos")}{" "}
        <span className="text-ui-fg-subtle font-normal">({t("general.optional")})</span>
      </Text>
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {photos.map(({ id, url }, at) => (
            <li
              key={id}
              className="shadow-borders-base relative size-14 overflow-hidden rounded-lg"
            >
              <img
                src={url}
                alt={t("files.photo", { number: at + 1 })}
                className="size-full object-cover"
              />
              <IconButton
                type="button"
                size="2xsmall"
                className="absolute right-0 top-0"
                aria-label={t("files.removePhoto", { number: at + 1 })}
                onClick={() => onChange((before) => before.filter((photo) => photo.id !== id))}
              >
                <XMark />
              </IconButton>
            </li>
          ))}
        </ul>
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
      {error && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t("files.failed", { why: messageOf(error) })}
        </Text>
      )}
    </div>
  )
}
