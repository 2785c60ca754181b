import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type {
  HeldCase,
  HeldEntry,
  HeldHandover,
  HeldNote,
  HeldOfCustomer,
  HeldProof,
  HeldTransferee,
  HeldUnit,
} from "../../../lifecycle/privacy"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { partyText } from "../book/book-texts"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"

/** How many rows of a kind are drawn; the file has all of them. */
const DRAWN = 50

/** What is held about a customer, by its kinds; none of a kind of which there is nothing. */
export const HeldSections = ({ held }: { held: HeldOfCustomer }) => {
  const numbers = new Map(held.units.map(({ id, number }) => [id, number]))
  return (
    <>
      <Section name="units" rows={held.units}>
        {(unit) => <UnitRow key={unit.id} unit={unit} />}
      </Section>
      <Section name="former_notes" rows={held.former_notes}>
        {(note, at) => <NoteRow key={at} note={note} />}
      </Section>
      <Section name="cases" rows={held.cases}>
        {(one) => <CaseRow key={one.id} one={one} />}
      </Section>
      <Section name="handovers" rows={held.handovers}>
        {(offer) => (
          <HandoverRow
            key={offer.id}
            offer={offer}
            number={numbers.get(offer.serial_id) ?? offer.serial_id}
          />
        )}
      </Section>
      <Section name="proofs" rows={held.proofs}>
        {(proof) => <ProofRow key={proof.fulfillment_id} proof={proof} />}
      </Section>
      <Section name="book" rows={held.book}>
        {(entry) => <EntryRow key={entry.entry_no} entry={entry} />}
      </Section>
      <Section name="transferees" rows={held.transferees}>
        {(party) => <TransfereeRow key={party.order_id} party={party} />}
      </Section>
    </>
  )
}

function Section<Row>({
  name,
  rows,
  children,
}: {
  name: Exclude<keyof HeldOfCustomer, "customer_id">
  rows: readonly Row[]
  children: (row: Row, at: number) => ReactNode
}) {
  const t = useT()
  return rows.length === 0 ? null : (
    <Container className="divide-y p-0" data-testid={`held-${name}`}>
      <Heading level="h2" className="px-6 py-4">
        {t(`privacy.sections.${name}`)}
      </Heading>
      <ul className="divide-y">{rows.slice(0, DRAWN).map(children)}</ul>
      {rows.length > DRAWN && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("general.more", { count: rows.length - DRAWN })}
        </Text>
      )}
    </Container>
  )
}

/** A row: what it is about, and what is said of it. */
const HeldRow = ({ head, said }: { head: ReactNode; said: readonly (string | null | false)[] }) => {
  const text = said.filter(Boolean).join(" · ")
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">{head}</div>
      {text !== "" && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {text}
        </Text>
      )}
    </li>
  )
}

const UnitLink = ({ id, number }: { id: string; number: string }) => (
  <Text size="small" leading="compact">
    <TextLink to={paths.serial(id)} isNumber>
      {number}
    </TextLink>
  </Text>
)

const UnitRow = ({ unit }: { unit: HeldUnit }) => {
  const t = useT()
  const day = useDay()
  const { id, number, status, is_theirs, sold_at, registered_at, notes, metadata } = unit
  return (
    <HeldRow
      head={
        <>
          <UnitLink id={id} number={number} />
          <SerialStatus status={status} />
          <Badge size="2xsmall">{t(is_theirs ? "privacy.isTheirs" : "privacy.notTheirs")}</Badge>
        </>
      }
      said={[
        sold_at && t("privacy.sold", { date: day(sold_at) }),
        registered_at && t("privacy.registered", { date: day(registered_at) }),
        metadata?.handed_in_by !== undefined && t("privacy.handedIn"),
        notes && `“${notes}”`,
      ]}
    />
  )
}

const NoteRow = ({
  note: { serial_id, number, recorded_at, notes_before, notes_after },
}: {
  note: HeldNote
}) => {
  const t = useT()
  const day = useDay()
  const [before, after] = [notes_before, notes_after].map((text) => text ?? t("privacy.none"))
  return (
    <HeldRow
      head={<UnitLink id={serial_id} number={number} />}
      said={[day(recorded_at, { withTime: true }), `${before} → ${after}`]}
    />
  )
}

const CaseRow = ({ one: { id, kind, status, contact, note, fault } }: { one: HeldCase }) => {
  const t = useT()
  return (
    <HeldRow
      head={
        <>
          <Text size="small" leading="compact">
            <TextLink to={paths.case(id)}>{t(`case.kinds.${kind}`)}</TextLink>
          </Text>
          <Badge size="2xsmall">{t(`case.statuses.${status}`)}</Badge>
        </>
      }
      said={[contact, note, fault]}
    />
  )
}

const HandoverRow = ({
  offer: { serial_id, status, email },
  number,
}: {
  offer: HeldHandover
  number: string
}) => {
  const t = useT()
  return (
    <HeldRow
      head={
        <>
          <UnitLink id={serial_id} number={number} />
          <Badge size="2xsmall">
            {t(status === "open" ? "privacy.offerOpen" : "privacy.offerEnded")}
          </Badge>
        </>
      }
      said={[email]}
    />
  )
}

const ProofRow = ({
  proof: { fulfillment_id, signed_by, has_signature, photo_count, note, is_erased },
}: {
  proof: HeldProof
}) => {
  const t = useT()
  return (
    <HeldRow
      head={
        <>
          <Text size="small" leading="compact" className="break-all font-mono">
            {fulfillment_id}
          </Text>
          {is_erased && <Badge size="2xsmall">{t("privacy.erased")}</Badge>}
        </>
      }
      said={[
        signed_by && t("fulfilment.signedBy", { name: signed_by }),
        has_signature && t("privacy.signature"),
        photo_count > 0 && t("privacy.photos", { count: photo_count }),
        note,
      ]}
    />
  )
}

const EntryRow = ({ entry }: { entry: HeldEntry }) => {
  const t = useT()
  const day = useDay()
  const { party_name: name, party_address: address, party_licence: licence_number } = entry
  return (
    <HeldRow
      head={
        <>
          <UnitLink id={entry.serial_id} number={entry.number} />
          <Text size="small" leading="compact">
            {t("book.entryTitle", {
              side: t(`book.sides.${entry.side}`),
              date: day(entry.occurred_on),
            })}
          </Text>
        </>
      }
      said={[partyText(t, { name, address, licence_number })]}
    />
  )
}

const TransfereeRow = ({ party }: { party: HeldTransferee }) => {
  const t = useT()
  return (
    <HeldRow
      head={
        <Text size="small" leading="compact" className="break-all font-mono">
          <TextLink to={paths.order(party.order_id)}>{party.order_id}</TextLink>
        </Text>
      }
      said={[partyText(t, party)]}
    />
  )
}
