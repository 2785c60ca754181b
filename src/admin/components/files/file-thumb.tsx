import { Photo } from "@medusajs/icons"
import type { ProofFile } from "../../../types/fulfillments"
import { useFileUrl } from "../../hooks/use-files"
import { PAPER } from "../common/inline-styles"

/** A small picture that opens the file. */
export const FileThumb = ({ file, label }: { file: ProofFile; label: string }) => {
  const url = useFileUrl(file)
  const frame =
    "shadow-borders-base flex size-10 items-center justify-center overflow-hidden rounded-md"
  return url === undefined ? (
    <span className={frame} style={PAPER} role="img" aria-label={label}>
      <Photo aria-hidden className="text-ui-fg-muted" />
    </span>
  ) : (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className={`${frame} focus-visible:shadow-borders-focus outline-none`}
      style={PAPER}
    >
      <img src={url} alt={label} className="size-full object-contain" />
    </a>
  )
}
