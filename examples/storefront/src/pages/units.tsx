import { Link } from "react-router-dom"
import { Handovers } from "../parts/handovers"
import { Page } from "../parts/frame"
import { Shown } from "../parts/pieces"
import { RegisterForm } from "../parts/register-form"
import { UnitCard } from "../parts/unit-card"
import { useSession } from "../session"
import { serials } from "../shop"
import { useLoaded } from "../use-loaded"

const LEAD =
  "What you have of ours: how long it is under warranty, and what to do when something is wrong."

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
  const units = useLoaded(() => serials.own.list({ limit: 100 }), [])
  const cases = useLoaded(() => serials.own.cases({ limit: 100 }), [])
  const handovers = useLoaded(() => serials.own.handovers({ limit: 100 }), [])
  const reload = () => [units, cases, handovers].forEach((one) => one.reload())
  const offered = (handovers.data?.handovers ?? []).filter(({ status }) => status === "open")
  return (
    <>
      <Handovers open={offered} onChange={reload} />
      <Shown of={units}>
        {(found) =>
          found.serials.length === 0 ? (
            <p className="note">None yet. Register one below, or buy one.</p>
          ) : (
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
          )
        }
      </Shown>
      <RegisterForm onRegistered={reload} />
    </>
  )
}
