import type { OwnSerial, RegisterUnitBody } from "medusa-plugin-serials/client"
import { useState, type FormEvent } from "react"
import { serials } from "../shop"
import { useTask } from "../use-loaded"
import { Field, Plate, Problem, textsOf } from "./pieces"

type Proof = "log-in" | "order" | "code"

const PROOFS: [Proof, string][] = [
  ["log-in", "I bought it here, logged in"],
  ["order", "I bought it here as a guest"],
  ["code", "There is a code in its box"],
]

/** Makes a unit the customer's own. */
export function RegisterForm({ onRegistered }: { onRegistered: () => void }) {
  const { isBusy, error, run } = useTask()
  const [proof, setProof] = useState<Proof>("log-in")
  const [registered, setRegistered] = useState<OwnSerial>()

  const register = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const texts = textsOf(form)
    setRegistered(undefined)
    const isDone = await run(async () => {
      const body: RegisterUnitBody = { number: texts.number ?? "", proof: proofOf(proof, texts) }
      setRegistered((await serials.own.register(body)).serial)
    })
    if (isDone) {
      form.reset()
      onRegistered()
    }
  }

  return (
    <section className="register" aria-labelledby="register-a-unit">
      <h2 id="register-a-unit">Register a unit</h2>
      <form className="narrow" onSubmit={(event) => void register(event)}>
        <Field
          label="Its number"
          name="number"
          required
          maxLength={200}
          autoComplete="off"
          hint="It is on the unit or its box, mostly behind “S/N” or “IMEI”."
        />
        <fieldset className="choices stacked">
          <legend>How it came to you</legend>
          {PROOFS.map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                name="how"
                checked={proof === value}
                onChange={() => setProof(value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {proof === "order" && (
          <div className="pair">
            <Field
              label="Order number"
              name="order"
              inputMode="numeric"
              pattern="[0-9]+"
              required
            />
            <Field label="E-mail address of the order" name="email" type="email" required />
          </div>
        )}
        {proof === "code" && (
          <Field
            label="Code"
            name="code"
            required
            autoComplete="off"
            hint="Sixteen letters and digits."
          />
        )}
        <Problem error={error} />
        <div role="status">
          {registered && (
            <p className="note good">
              <Plate>{registered.number}</Plate> is yours.
            </p>
          )}
        </div>
        <button type="submit" disabled={isBusy}>
          Register it
        </button>
      </form>
    </section>
  )
}

function proofOf(proof: Proof, texts: Record<string, string>): RegisterUnitBody["proof"] {
  switch (proof) {
    case "order":
      return { order_display_id: Number(texts.order), email: texts.email ?? "" }
    case "code":
      return { claim_code: texts.code ?? "" }
    default:
      return undefined
  }
}
