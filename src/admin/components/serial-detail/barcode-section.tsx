import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useBarcode } from "../../hooks/use-papers"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { SymbolImage } from "../common/symbol-image"
import { PrintLabelsButton } from "../labels"

/** The unit's bar code, for a scan from the screen, and the way to its label. */
export const BarcodeSection = ({ serialId }: { serialId: string }) => {
  const t = useT()
  const { data, error } = useBarcode(serialId)
  return (
    <Container className="divide-y p-0" data-testid="serial-barcode">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("barcode.title")}</Heading>
        <PrintLabelsButton source={{ units: { serial_ids: [serialId] }, count: 1 }} />
      </div>
      <div className="px-6 py-4">
        {error ? (
          <Text size="small" className="text-ui-fg-subtle">
            {messageOf(error)}
          </Text>
        ) : data ? (
          <SymbolImage
            svg={data.barcode.svg}
            alt={t("barcode.of", { number: data.barcode.content })}
            className="h-20 w-full rounded-md object-contain p-2"
          />
        ) : (
          <Skeleton className="h-20 w-full" />
        )}
      </div>
    </Container>
  )
}
