import { Hint, Label, Skeleton, Text } from "@medusajs/ui"
import type { LabelPreviewQuery } from "../../../types/labels"
import { useLabelPreview } from "../../hooks/use-papers"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { SymbolImage } from "../common/symbol-image"

/** One label as it will be printed, and what is different from what was asked for. */
export const LabelPreview = ({
  serialId,
  query,
  problem,
  isReady,
}: {
  serialId: string
  query: LabelPreviewQuery
  /** What keeps the labels from being printed so. */
  problem: string | null
  isReady: boolean
}) => {
  const t = useT()
  const { data, error } = useLabelPreview(serialId, query, { enabled: isReady })
  const label = data?.label
  const isFallback = label !== undefined && label.symbology !== query.symbology
  return (
    <div className="flex flex-col gap-y-2" data-testid="label-preview">
      <Label size="small" weight="plus">
        {t("label.preview")}
      </Label>
      <div className="bg-ui-bg-subtle flex h-[180px] items-center justify-center rounded-lg border p-4">
        {error ? (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {messageOf(error)}
          </Text>
        ) : label ? (
          <SymbolImage
            svg={label.svg}
            alt={t("label.previewOf", { number: label.content })}
            className="shadow-elevation-card-rest max-h-full rounded-sm object-contain"
          />
        ) : (
          <Skeleton className="h-20 w-full" />
        )}
      </div>
      {isFallback && (
        <Hint>
          {t("label.fallback", {
            asked: t(`label.symbologies.${query.symbology}`),
            used: t(`label.symbologies.${label.symbology}`),
          })}
        </Hint>
      )}
      {problem && (
        <Hint variant="error" role="alert">
          {problem}
        </Hint>
      )}
    </div>
  )
}
