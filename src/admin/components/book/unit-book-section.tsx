import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { BookEntryView } from "../../../types/book"
import { useUnitBook } from "../../hooks/use-book"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ActorText } from "../common/actor-text"
import { ErrorNote } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { columnLabel, partyText } from "./book-texts"
import { CorrectEntryDrawer } from "./correct-entry-drawer"
import { WithRight } from "../common/with-right"

/** What the acquisition and disposition record says of a unit; nothing where it has nothing to do with it. */
export const UnitBookSection = ({ serialId }: { serialId: string }) => {
  const t = useT()
  const { data, error, refetch } = useUnitBook(serialId)
  const [corrected, setCorrected] = useState<BookEntryView | null>(null)
  if (error && !data) {
    return (
      <Container className="p-0">
        <ErrorNote error={error} onRetry={() => void refetch()} />
      </Container>
    )
  }
  if (!data || (!data.is_kept && data.entries.length === 0)) {
    return null
  }
  return (
    <Container className="divide-y p-0" data-testid="unit-book">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("book.title")}</Heading>
        <Text size="small">
          <TextLink to={paths.book()}>{t("book.all")}</TextLink>
        </Text>
      </div>
      {data.entries.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
          {t("book.noEntries")}
        </Text>
      )}
      <ul className="divide-y">
        {data.entries.map((entry) => (
          <EntryRow key={entry.entry_no} entry={entry} onCorrect={() => setCorrected(entry)} />
        ))}
      </ul>
      {corrected && <CorrectEntryDrawer entry={corrected} onClose={() => setCorrected(null)} />}
    </Container>
  )
}

/** One entry. What was corrected stays to be read, and says by which entry. */
const EntryRow = ({ entry, onCorrect }: { entry: BookEntryView; onCorrect: () => void }) => {
  const t = useT()
  const day = useDay()
  const stands = entry.corrected_by === null
  const party = partyText(t, entry.party)
  return (
    <li
      className="flex flex-col gap-y-1 px-6 py-4"
      data-testid="book-entry"
      data-entry={entry.entry_no}
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text size="small" weight="plus">
          {t("book.entryTitle", {
            side: t(`book.sides.${entry.side}`),
            date: day(entry.occurred_on),
          })}
        </Text>
        <Badge size="2xsmall">{t(`event.${entry.via}`)}</Badge>
        <Kind entry={entry} />
        {stands && !entry.is_withdrawn && (
          <WithRight right="correct">
            <Button size="small" variant="transparent" className="ml-auto" onClick={onCorrect}>
              {t("book.correct")}
            </Button>
          </WithRight>
        )}
      </div>
      {party !== "" && <Text size="small">{party}</Text>}
      {entry.lacks && stands && !entry.is_withdrawn && (
        <Text size="small" className="text-ui-tag-orange-text">
          {t("book.lacks", { what: t(`refusalWord.lacks.${entry.lacks}`) })}
        </Text>
      )}
      <Text size="small" className="text-ui-fg-subtle break-words">
        {[
          entry.number,
          ...entry.fields.flatMap((field) =>
            field.value === null ? [] : `${columnLabel(t, field)}: ${field.value}`
          ),
        ].join(" · ")}
      </Text>
      {entry.reason && <Text size="small">“{entry.reason}”</Text>}
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("book.entered", {
          number: entry.entry_no,
          date: day(entry.recorded_at, { withTime: true }),
        })}{" "}
        <ActorText actor={entry.actor} />
      </Text>
    </li>
  )
}

/** Whether an entry is one of the first, or corrects another, and whether it stands. */
const Kind = ({ entry }: { entry: BookEntryView }) => {
  const t = useT()
  const { corrects_no, corrected_by, is_withdrawn } = entry
  return (
    <>
      {is_withdrawn ? (
        <Badge size="2xsmall" color="orange">
          {t("book.withdraws", { number: corrects_no })}
        </Badge>
      ) : (
        corrects_no !== null && (
          <Badge size="2xsmall" color="blue">
            {t("book.corrects", { number: corrects_no })}
          </Badge>
        )
      )}
      {corrected_by !== null && (
        <Badge size="2xsmall" color="grey">
          {t("book.correctedBy", { number: corrected_by })}
        </Badge>
      )}
    </>
  )
}
