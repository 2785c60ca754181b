import { useState, type FormEvent } from "react"
import { Page } from "../parts/frame"
import { Field, Plate, Problem, textsOf } from "../parts/pieces"
import { Vouched } from "../parts/vouched"
import { serials } from "../shop"
import { useTask } from "../use-loaded"
import type { VerifyResponse } from "medusa-plugin-serials/client"

/** Anybody checks a number, such as before they buy a used unit. */
export function VerifyPage() {
  const { isBusy, error, run } = useTask()
  const [checked, setChecked] = useState<{ number: string; answer: VerifyResponse }>()

  const verify = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { number = "" } = textsOf(event.currentTarget)
    setChecked(undefined)
    void run(async () => setChecked({ number, answer: await serials.verify(number) }))
  }

  return (
    <Page
      title="Verify a number"
      lead="Buying second-hand? See whether a unit is one of ours, and whether anything is said against it. We never say who has it."
    >
      <form className="narrow" onSubmit={verify}>
        <Field
          label="Serial number, or what its code says"
          name="number"
          required
          maxLength={1000}
          autoComplete="off"
          spellCheck={false}
        />
        <Problem error={error} />
        <button type="submit" disabled={isBusy}>
          Check it
        </button>
      </form>
      <div role="status" data-testid="verdict">
        {checked && (
          <section className="verdict" aria-label="What we know of it">
            <Plate>{checked.number}</Plate>
            {checked.answer.verified ? (
              checked.answer.units.map((unit, at) => <Vouched key={at} unit={unit} />)
            ) : (
              <p className="note">
                <strong>Not verified.</strong> We cannot vouch for this number. It may be misread,
                or of a kind that cannot be checked here.
              </p>
            )}
          </section>
        )}
      </div>
    </Page>
  )
}
