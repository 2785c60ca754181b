import { Photo } from "@medusajs/icons"
import type { ProofFile } from "../../../types/api"
import { useFileUrl } from "../../hooks/use-files"

/** A small picture that opens the file. */
export const FileThumb = ({ file, label }: { file: ProofFile; label: string }) => {
  const url = useFileUrl(file)
  const frame =
    "shadow-borders-base flex size-10 items-center justify-center overflow-hidden rounded-md bg-white"
  return url === undefined ? (
    <span className={frame} role="img" aria-label={label}>
      <Photo aria-hidden className="text-ui-fg-muted" />
    </span>
  ) : (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className={`${frame} focus-visible:shadow-borders-focus outline-none`}
    >
      <img src={url} alt={label} className="size-full object-contain" />
    </a>
  )
}
