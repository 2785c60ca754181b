import type { OwnCase, OwnSerial } from "medusa-plugin-serials/client"
import { useState, type FormEvent } from "react"
import { serials } from "../shop"
import { useTask } from "../use-loaded"
import { day, stageWords } from "../words"
import { Field, Plate, Problem, textsOf } from "./pieces"
import { WarrantyBadge } from "./warranty-badge"

interface Props {
  unit: OwnSerial
  cases: readonly OwnCase[]
  isOffered: boolean
  onChange: () => void
}

type Doing = "fault" | "hand-over" | null

/** One unit of the customer's, with what may be done with it. */
export function UnitCard({ unit, cases, isOffered, onChange }: Props) {
  const { id, number, item, order, sold_at, registered_at, notices } = unit
  const [doing, setDoing] = useState<Doing>(null)
  const title = item?.title ?? item?.sku ?? "Unit"
  const toggle = (next: Doing) => setDoing(doing === next ? null : next)
  const done = () => {
    setDoing(null)
    onChange()
  }
  const since = [
    order !== null && `order ${order.display_id}`,
    sold_at !== null && `bought on ${day(sold_at)}`,
    registered_at !== null && `registered on ${day(registered_at)}`,
  ].filter(Boolean)
  return (
    <article className="card owned-unit" data-testid="own-unit" aria-label={`${title}, ${number}`}>
      <h2>{title}</h2>
      <p className="row">
        <Plate>{number}</Plate>
        <WarrantyBadge of={unit.warranty} />
      </p>
      {since.length > 0 && <p className="hint">{capital(since.join(", "))}.</p>}
      {notices.map((notice) => (
        <div key={notice.number} className="note bad" role="note">
          <strong>{notice.title}</strong>
          <p>{notice.text}</p>
        </div>
      ))}
      {cases.map((one) => (
        <div key={one.id} className="note">
          <p>
            <strong>{one.fault}</strong>
          </p>
          <p>{stageWords(one)}</p>
        </div>
      ))}
      <div className="row">
        <button
          className="quiet"
          type="button"
          aria-expanded={doing === "fault"}
          onClick={() => toggle("fault")}
        >
          Report a fault
        </button>
        {!isOffered && (
          <button
            className="quiet"
            type="button"
            aria-expanded={doing === "hand-over"}
            onClick={() => toggle("hand-over")}
          >
            Hand over
          </button>
        )}
      </div>
      {doing === "fault" && (
        <OneFieldForm
          label="What is wrong with it?"
          name="fault"
          submit="Report it"
          maxLength={500}
          onSubmit={(fault) => serials.own.reportFault(id, { fault })}
          onDone={done}
        />
      )}
      {doing === "hand-over" && (
        <OneFieldForm
          label="E-mail address of whoever gets it"
          hint="They need an account here, and two weeks to accept. The warranty goes along."
          name="email"
          type="email"
          submit="Offer it"
          onSubmit={(email) => serials.own.handOver(id, { email })}
          onDone={done}
        />
      )}
    </article>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface FormProps {
  label: string
  hint?: string
  name: string
  type?: string
  maxLength?: number
  submit: string
  onSubmit: (value: string) => Promise<unknown>
  onDone: () => void
}

function OneFieldForm({ submit, onSubmit, onDone, name, ...field }: FormProps) {
  const { isBusy, error, run } = useTask()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = textsOf(event.currentTarget)[name] ?? ""
    if (await run(() => onSubmit(value))) onDone()
  }
  return (
    <form className="inline" onSubmit={(event) => void send(event)}>
      <Field {...field} name={name} required autoFocus />
      <Problem error={error} />
      <button type="submit" disabled={isBusy}>
        {submit}
      </button>
    </form>
  )
}
