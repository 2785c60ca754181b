import type { OwnHandover } from "medusa-plugin-serials/client"
import { serials } from "../shop"
import { useTask } from "../use-loaded"
import { day } from "../words"
import { Plate, Problem } from "./pieces"

interface Props {
  open: readonly OwnHandover[]
  onChange: () => void
}

/** Units that change hands: offered to the customer, and offered by them. */
export function Handovers({ open, onChange }: Props) {
  if (open.length === 0) return null
  return (
    <section aria-labelledby="changing-hands">
      <h2 id="changing-hands">Changing hands</h2>
      <ul className="owned">
        {open.map((handover) => (
          <li key={handover.id}>
            <Offer handover={handover} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offer({ handover, onChange }: { handover: OwnHandover; onChange: () => void }) {
  const { id, direction, serial, email, expires_at } = handover
  const { isBusy, error, run } = useTask()
  const title = serial.item?.title ?? serial.item?.sku ?? "Unit"
  const end = (ending: "accept" | "decline" | "cancel") =>
    void run(() => serials.own[ending](id)).then((isDone) => isDone && onChange())
  return (
    <article className="card offer" data-testid="offer">
      <p>
        {direction === "received" ? (
          <>
            Somebody offers you a <strong>{title}</strong>
          </>
        ) : (
          <>
            You offer your <strong>{title}</strong> to <strong>{email}</strong>
          </>
        )}{" "}
        <Plate>{serial.number}</Plate>
      </p>
      <p className="hint">Until {day(expires_at)}. Its warranty goes along.</p>
      <Problem error={error} />
      <div className="row">
        {direction === "received" ? (
          <>
            <button type="button" disabled={isBusy} onClick={() => end("accept")}>
              Accept
            </button>
            <button
              className="quiet"
              type="button"
              disabled={isBusy}
              onClick={() => end("decline")}
            >
              Decline
            </button>
          </>
        ) : (
          <button className="quiet" type="button" disabled={isBusy} onClick={() => end("cancel")}>
            Take the offer back
          </button>
        )}
      </div>
    </article>
  )
}
