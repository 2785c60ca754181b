import { Button, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { PAPER } from "../common/inline-styles"
import { SIGNATURE_SIZE, type useSignature } from "./use-signature"

/** Where somebody signs with a pointer. Who cannot, is named in words beside it. */
export const SignatureField = ({ signature }: { signature: ReturnType<typeof useSignature> }) => {
  const t = useT()
  const { isSigned, clear, canvasProps } = signature
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex h-7 items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t("files.signature")}{" "}
          <span className="text-ui-fg-subtle font-normal">({t("general.optional")})</span>
        </Text>
        {isSigned && (
          <Button type="button" size="small" variant="transparent" onClick={clear}>
            {t("files.clearSignature")}
          </Button>
        )}
      </div>
      <canvas
        {...canvasProps}
        {...SIGNATURE_SIZE}
        role="img"
        aria-label={t(isSigned ? "files.signed" : "files.signHere")}
        data-testid="signature"
        className="shadow-borders-base w-full touch-none rounded-lg"
        style={{ ...PAPER, cursor: "crosshair" }}
      />
    </div>
  )
}
