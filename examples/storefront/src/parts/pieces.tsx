import { useId, type InputHTMLAttributes, type ReactNode } from "react"
import type { Loaded } from "../use-loaded"
import { sentenceFor } from "../words"

/** A serial number as it stands on a unit. */
export function Plate({ children }: { children: string }) {
  return <span className="plate">{children}</span>
}

/** What went wrong, with what comes of it where that must be said; read aloud as soon as it is there. */
export function Problem({ error, so }: { error: unknown; so?: string }) {
  return (
    <div role="alert">
      {error !== undefined && (
        <p className="note bad">
          {so} {sentenceFor(error)}
        </p>
      )}
    </div>
  )
}

/** What a page shows of what it loads: that it comes, why it did not, or the thing. */
export function Shown<Data>({
  of: { data, error },
  children,
}: {
  of: Pick<Loaded<Data>, "data" | "error">
  children: (data: NonNullable<Data>) => ReactNode
}) {
  if (data !== undefined && data !== null) return <>{children(data)}</>
  return error === undefined ? <p className="loading">One moment …</p> : <Problem error={error} />
}

/** A labelled field. */
export function Field({
  label,
  hint,
  ...input
}: { label: string; hint?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** In the place of a photo that the store does not have: the product on a pegboard. */
export function Picture({ src, title }: { src: string | null | undefined; title: string }) {
  return src ? (
    <img className="picture" src={src} alt="" loading="lazy" />
  ) : (
    <div className={`picture pegboard ${colourOf(title)}`} aria-hidden="true">
      <span>{initials(title)}</span>
    </div>
  )
}

const COLOURS = ["green", "brick", "slate", "moss"]

/** Always the same one for a title. */
function colourOf(title: string): string | undefined {
  const sum = [...title].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return COLOURS[sum % COLOURS.length]
}

const initials = (title: string) =>
  title
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join("")

/** The texts of a form's fields, by their names. */
export function textsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()])
  return Object.fromEntries(entries) as Record<string, string>
}
