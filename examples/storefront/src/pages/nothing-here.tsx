import { Link } from "react-router-dom"
import { Page } from "../parts/frame"

export function NotFoundPage() {
  return (
    <Page title="There is nothing here">
      <p>
        <Link to="/">To the products</Link>
      </p>
    </Page>
  )
}

/** Before the shop knows where its store is. */
export function SettingsPage({ names }: { names: readonly string[] }) {
  return (
    <main>
      <h1>One thing is missing</h1>
      <p>
        Say where the store is, in the environment or in a file <code>.env</code> beside{" "}
        <code>vite.config.ts</code>:
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </main>
  )
}
