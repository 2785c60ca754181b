import type { ChoosableSerial } from "medusa-plugin-serials/client"
import { SerialsError } from "medusa-plugin-serials/client"
import { useState } from "react"
import { useCart } from "../cart"
import { serials } from "../shop"
import { useLoaded } from "../use-loaded"
import { Plate, Problem } from "./pieces"

const AT_ONCE = 100
/** So many are looked through; a shop with more of one variant lets its buyers filter by condition. */
const MOST = 500

interface Props {
  variantId: string
  isBusy: boolean
  onChoose: (serialId: string) => void
}

/** The units of a variant that may be chosen: those that the store says something of, and one of each sort of the rest. */
export function UnitPicker({ variantId, isBusy, onChoose }: Props) {
  const { kept } = useCart()
  const chosen = kept.flatMap(({ serials: units }) => units.map(({ id }) => id))
  const units = useLoaded(() => choosableUnits(variantId), [variantId, chosen])
  const [condition, setCondition] = useState<string>()
  // Most variants have nothing to choose: nothing is said before that is known.
  if (!units.data) return <Problem error={units.error} />
  // One that was just chosen is gone before the list is asked for again.
  const found = units.data.filter(({ id }) => !chosen.includes(id))
  const sorts = sortsOf(found)
  const conditions = [...new Set(sorts.map(conditionOf))]
  const shown = sorts.filter((sort) => !condition || conditionOf(sort) === condition)
  return (
    <section className="picker" aria-labelledby="choose-your-unit">
      <h2 id="choose-your-unit">Choose your very unit</h2>
      <p>It is kept for you while you check out. All of them cost the same.</p>
      {conditions.length > 1 && (
        <fieldset className="choices">
          <legend>Condition</legend>
          {[undefined, ...conditions].map((one) => (
            <label key={one ?? ""}>
              <input
                type="radio"
                name="condition"
                checked={one === condition}
                onChange={() => setCondition(one)}
              />
              {one ?? "All"}
            </label>
          ))}
        </fieldset>
      )}
      <ul className="units">
        {shown.map((sort) => (
          <li key={sort.unit.id}>
            <Unit {...sort} isBusy={isBusy} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>All units are spoken for at the moment.</p>}
    </section>
  )
}

function Unit({ unit, alike, isBusy, onChoose }: Sort & Omit<Props, "variantId">) {
  const { id, number, condition, note, photos } = unit
  const words = condition?.name ?? "New"
  return (
    <article className="unit" data-testid="choosable-unit">
      {photos.length > 0 && (
        <div className="photos">
          {photos.map((photo, at) => (
            <a key={photo} href={photo} target="_blank" rel="noreferrer">
              <img src={photo} alt={`Photo ${at + 1} of the unit ${number}`} loading="lazy" />
            </a>
          ))}
        </div>
      )}
      <div className="said">
        <p className="row">
          <span className={`badge ${condition?.colour ?? "green"}`}>{words}</span>
          <Plate>{number}</Plate>
        </p>
        {note !== null && <p>{note}</p>}
        {alike > 1 && <p className="hint">One of {alike} units that are alike.</p>}
      </div>
      <button
        className="quiet"
        type="button"
        disabled={isBusy}
        aria-label={`Choose this one: ${words}, ${number}`}
        onClick={() => onChoose(id)}
      >
        Choose this one
      </button>
    </article>
  )
}

/** A unit, with how many there are of which the store says nothing else. */
interface Sort {
  unit: ChoosableSerial
  alike: number
}

const conditionOf = ({ unit }: Sort) => unit.condition?.name ?? "New"

/** Units that are described stand for themselves and come first; of the others the oldest stands for its condition. */
function sortsOf(units: readonly ChoosableSerial[]): Sort[] {
  const isDescribed = ({ note, photos }: ChoosableSerial) => note !== null || photos.length > 0
  const described = units.filter(isDescribed).map((unit) => ({ unit, alike: 1 }))
  const others = new Map<string | null, Sort>()
  for (const unit of units.filter((one) => !isDescribed(one))) {
    const key = unit.condition?.id ?? null
    const sort = others.get(key) ?? { unit, alike: 0 }
    others.set(key, { ...sort, alike: sort.alike + 1 })
  }
  return [...described, ...others.values()]
}

/** What may be chosen of a variant; null where nothing may, which is most variants' way. */
async function choosableUnits(variantId: string): Promise<ChoosableSerial[] | null> {
  try {
    const found: ChoosableSerial[] = []
    for (let offset = 0; offset < MOST; offset += AT_ONCE) {
      const page = await serials.choosable(variantId, { limit: AT_ONCE, offset })
      found.push(...page.serials)
      if (found.length >= page.count || page.serials.length === 0) break
    }
    return found
  } catch (error) {
    const isOff =
      error instanceof SerialsError &&
      (error.code === "not_choosable" || error.code === "cart_holds_off")
    if (isOff) return null
    throw error
  }
}
