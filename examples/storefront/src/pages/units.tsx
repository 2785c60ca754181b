import type { OwnSerial } from "medusa-plugin-serials/client"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Handovers } from "../parts/handovers"
import { Page } from "../parts/frame"
import { Problem, Shown } from "../parts/pieces"
import { RegisterForm } from "../parts/register-form"
import { UnitCard } from "../parts/unit-card"
import { useSession } from "../session"
import { serials } from "../shop"
import { useLoaded } from "../use-loaded"

const LEAD =
  "What you have of ours: how long it is under warranty, and what to do when something is wrong."

const AT_ONCE = 100

/** The units of the customer who is logged in. */
export function UnitsPage() {
  const { customer } = useSession()
  if (customer === undefined) return <Page title="My units" lead="One moment …" />
  if (customer === null) {
    return (
      <Page title="My units" lead={LEAD}>
        <Link className="button" to="/log-in?then=units">
          Log in to see them
        </Link>
      </Page>
    )
  }
  return (
    <Page title="My units" lead={LEAD}>
      <Units key={customer.id} />
    </Page>
  )
}

function Units() {
  const [pages, setPages] = useState(1)
  const units = useLoaded(() => ownUnits(pages), [pages])
  const cases = useLoaded(() => serials.own.cases({ limit: 100 }), [])
  const handovers = useLoaded(() => serials.own.handovers({ limit: 100 }), [])
  const reload = () => [units, cases, handovers].forEach((one) => one.reload())
  const offered = (handovers.data?.handovers ?? []).filter(({ status }) => status === "open")
  return (
    <>
      <Problem so="We cannot show what changes hands." error={handovers.error} />
      <Handovers open={offered} onChange={reload} />
      <Problem so="We cannot show the faults that you reported." error={cases.error} />
      <Shown of={units}>
        {(found) =>
          found.count === 0 ? (
            <p className="note">None yet. Register one below, or buy one.</p>
          ) : (
            <>
              <ul className="owned">
                {found.serials.map((unit) => (
                  <li key={unit.id}>
                    <UnitCard
                      unit={unit}
                      cases={(cases.data?.cases ?? []).filter((one) =>
                        one.serials.some(({ id }) => id === unit.id)
                      )}
                      isOffered={offered.some(({ serial }) => serial.id === unit.id)}
                      onChange={reload}
                    />
                  </li>
                ))}
              </ul>
              {found.count > found.serials.length && (
                <p className="row">
                  <button className="quiet" type="button" onClick={() => setPages(pages + 1)}>
                    Show more
                  </button>
                  <span className="hint">
                    {found.serials.length} of {found.count}
                  </span>
                </p>
              )}
            </>
          )
        }
      </Shown>
      <RegisterForm onRegistered={reload} />
    </>
  )
}

/** The first so many pages, as one list. */
async function ownUnits(pages: number): Promise<{ serials: OwnSerial[]; count: number }> {
  const offsets = Array.from({ length: pages }, (_, page) => page * AT_ONCE)
  const answers = await Promise.all(
    offsets.map((offset) => serials.own.list({ limit: AT_ONCE, offset }))
  )
  return {
    serials: answers.flatMap((answer) => answer.serials),
    count: answers[0]?.count ?? 0,
  }
}
