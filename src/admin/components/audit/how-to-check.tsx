import { Button, Text } from "@medusajs/ui"
import { useSaveVerifier } from "../../hooks/use-audit"
import { useT } from "../../i18n/use-t"
import { saveFile } from "../../lib/save-file"
import { RefusalNote } from "../common/refusal-note"

const KEY_FILE = "serial-audit-key.pem"

/** What somebody needs who checks an export: the program, the public key, and what to type. */
export const HowToCheck = ({ publicKey }: { publicKey: string | null }) => {
  const t = useT()
  const { mutate, isPending, error } = useSaveVerifier()
  const ending = publicKey === null ? "" : ` --key ${KEY_FILE}`
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("audit.check")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("audit.checkHint")}
        </Text>
      </div>
      <code className="txt-compact-small break-all font-mono">
        node verify-serial-audit.mjs audit-trail.ndjson{ending}
      </code>
      <RefusalNote label={t("audit.notSaved")} error={error} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
          {t("audit.program")}
        </Button>
        {publicKey !== null && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => saveFile(new Blob([publicKey]), KEY_FILE)}
          >
            {t("audit.publicKey")}
          </Button>
        )}
      </div>
    </div>
  )
}
