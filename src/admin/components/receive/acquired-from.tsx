import { Container, Heading, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { PartyFields } from "../book"
import { lacksName, NOBODY } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** From whom the units come, for the bound book; blank for the supplier as the book knows it. */
export const AcquiredFrom = ({ store: { draft, update } }: { store: DraftStore }) => {
  const t = useT()
  const party = { ...NOBODY, ...draft.acquiredFrom }
  return (
    <Container className="divide-y p-0" data-testid="acquired-from">
      <div className="px-6 py-4">
        <Heading level="h2">{t("book.acquiredFrom.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("book.acquiredFrom.hint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <PartyFields
          value={party}
          onChange={(said) =>
            update((before) => ({
              ...before,
              acquiredFrom: { ...NOBODY, ...before.acquiredFrom, ...said },
            }))
          }
        />
        {lacksName(draft) && (
          <Text size="small" role="status" className="text-ui-fg-error">
            {t("book.acquiredFrom.lacksName")}
          </Text>
        )}
      </div>
    </Container>
  )
}
