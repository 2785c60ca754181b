import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { FIGURES } from "./inline-styles"

/** Figures beside each other, each with its word. */
export const Figures = ({
  figures,
  texts = "notice.figures",
}: {
  figures: Readonly<Record<string, number>>
  /** The key under which their words stand. */
  texts?: string
}) => {
  const t = useT()
  const number = useNumber()
  return (
    <dl className="grid gap-3" style={FIGURES}>
      {Object.entries(figures).map(([name, value]) => (
        <div key={name} data-testid={`figure-${name}`}>
          <dt className="txt-compact-small text-ui-fg-subtle">{t(`${texts}.${name}`)}</dt>
          <dd className="txt-compact-large-plus text-ui-fg-base tabular-nums">{number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
