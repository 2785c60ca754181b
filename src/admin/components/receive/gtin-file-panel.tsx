import { Button, Container, InlineTip, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { RefusalNote } from "../common/refusal-note"
import { DropZone } from "../files"
import { ProblemTable } from "./problem-table"
import type { ItemRows } from "./rows-of-items"
import type { GtinFile, useGtinFile } from "./use-gtin-file"

/** Takes a file before an item is chosen: its GTINs find the items, and each of these is received by itself. */
export const GtinFilePanel = ({
  file: { mutate, data, isPending, error },
  itemId,
  onChoose,
}: {
  file: ReturnType<typeof useGtinFile>
  itemId: string
  onChoose: (name: string, rows: ItemRows) => void
}) => {
  const t = useT()
  if (itemId !== "" && !data?.found) {
    return null
  }
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4" data-testid="gtin-file">
      {itemId === "" && (
        <DropZone
          text={t("receiveFile.gtins.drop")}
          hint={t("receiveFile.gtins.hint")}
          isBusy={isPending}
          onFile={(file) => mutate(file)}
        />
      )}
      <RefusalNote label={t("receiveFile.unreadable")} error={error} />
      {data && !isPending && <Found file={data} itemId={itemId} onChoose={onChoose} />}
    </Container>
  )
}

const Found = ({
  file: { name, headings, found },
  itemId,
  onChoose,
}: {
  file: GtinFile
  itemId: string
  onChoose: (name: string, rows: ItemRows) => void
}) => {
  const t = useT()
  if (found === null) {
    return (
      <InlineTip variant="error" label={name} role="alert">
        {t("receiveFile.gtins.noColumn", { headings })}
      </InlineTip>
    )
  }
  return (
    <section className="flex flex-col gap-y-3" aria-label={t("receiveFile.gtins.items", { name })}>
      <div>
        <Text size="small" leading="compact" weight="plus" className="break-all">
          {t("receiveFile.gtins.items", { name })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(found.items.length === 0 ? "receiveFile.gtins.none" : "receiveFile.gtins.choose")}
        </Text>
      </div>
      {found.items.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {found.items.map((rows) => (
            <li key={rows.item.id}>
              <Button
                size="small"
                variant={rows.item.id === itemId ? "primary" : "secondary"}
                onClick={() => onChoose(name, rows)}
              >
                {t("receiveFile.gtins.rows", {
                  item: itemLabel(rows.item),
                  count: rows.content.rows.length,
                })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {found.problems.length > 0 && <ProblemTable problems={found.problems} />}
    </section>
  )
}
