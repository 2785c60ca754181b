import { useState, type FormEvent } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { Page } from "../parts/frame"
import { Field, Problem, textsOf } from "../parts/pieces"
import { useSession } from "../session"
import { useTask } from "../use-loaded"

/** Where `then` may lead; whatever else it says might lead out of the shop. */
const PAGES = ["units", "checkout"]

/** Logging in, or making an account. */
export function LogInPage() {
  const { logIn, signUp } = useSession()
  const { isBusy, error, run } = useTask()
  const [isNew, setIsNew] = useState(false)
  const [search] = useSearchParams()
  const navigate = useNavigate()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const {
      email = "",
      password = "",
      first_name = "",
      last_name = "",
    } = textsOf(event.currentTarget)
    void run(async () => {
      await (isNew ? signUp({ email, password, first_name, last_name }) : logIn(email, password))
      await navigate(`/${PAGES.find((page) => page === search.get("then")) ?? "units"}`)
    })
  }

  return (
    <Page title={isNew ? "Make an account" : "Log in"}>
      <form className="narrow" onSubmit={submit}>
        {isNew && (
          <div className="pair">
            <Field label="First name" name="first_name" autoComplete="given-name" required />
            <Field label="Last name" name="last_name" autoComplete="family-name" required />
          </div>
        )}
        <Field label="E-mail address" name="email" type="email" autoComplete="email" required />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete={isNew ? "new-password" : "current-password"}
          minLength={isNew ? 8 : undefined}
          hint={isNew ? "Eight characters or more." : undefined}
          required
        />
        <Problem error={error} />
        <button type="submit" disabled={isBusy}>
          {isNew ? "Make an account" : "Log in"}
        </button>
        <button className="link" type="button" onClick={() => setIsNew(!isNew)}>
          {isNew ? "I have an account" : "I have no account yet"}
        </button>
      </form>
    </Page>
  )
}
