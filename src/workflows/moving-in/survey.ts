import type { MedusaContainer } from "@medusajs/framework/types"
import { knowNames, type Known, type KnownNames } from "../importing/known-names"
import {
  isUnstorable,
  itemHere,
  mapUnit,
  meaningOf,
  placeHere,
  ruleOf,
  type Mapped,
} from "./map-unit"
import type { Mapping } from "./mapping"
import type { SourceUnit } from "./source"

/** Something that the other system names, with how many units have it. */
export interface Named {
  name: string
  /** What it is called or means there, where that is known. */
  title: string | null
  count: number
}

/** Something that the store does not know, or nobody has decided, and why it keeps units from moving in. */
export interface Unknown extends Named {
  why: string
  /** Whether an answer belongs into the mapping; otherwise something is to be done in the store. */
  is_asked: boolean
}

/** What the units of the other system name, and what of it cannot be moved in yet. */
export interface Survey {
  read: number
  statuses: (Named & { as: string })[]
  items: (Named & { here: string | null })[]
  places: (Named & { here: string | null })[]
  unknown: { statuses: Unknown[]; items: Unknown[]; places: Unknown[]; conditions: Unknown[] }
}

/** Counts names; the title of the first that has one is kept. */
class Tally {
  private readonly names_ = new Map<string, Named>()

  add(name: string, title: string | null = null): void {
    const named = this.names_.get(name)
    if (named === undefined) {
      this.names_.set(name, { name, title, count: 1 })
    } else {
      named.count += 1
      named.title ??= title
    }
  }

  /** The most frequent first. */
  all(): Named[] {
    return [...this.names_.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  }
}

/** So many articles of one name are told apart. */
const TOLD_APART = 3

/** Which articles of the other system are called by one name there. */
class Articles {
  private readonly names_ = new Map<string, Map<string, string>>()

  add({ item = "", item_key: key, item_title: title = item }: SourceUnit["fields"]): void {
    const known = this.names_.get(item) ?? new Map<string, string>()
    if (key !== undefined && known.size < TOLD_APART) {
      this.names_.set(item, known.set(key, title))
    }
  }

  /** The articles of a name that is one of several, and of which the mapping does not say that they are one item here. */
  several(item: string, { items = {} }: Mapping): string[] {
    const known = this.names_.get(item) ?? new Map<string, string>()
    return known.size < 2 || Object.hasOwn(items, item)
      ? []
      : [...known].map(([key, title]) => `${title} (${key})`)
  }
}

/**
 * Reads all units once, to know what they name before anything is written: every status, item and place, and which of these
 * the mapping leaves open or the store does not know. Units that are left out by their status name nothing.
 */
export async function survey(
  container: MedusaContainer,
  mapping: Mapping,
  pages: AsyncIterable<SourceUnit[]>,
  readOn: string
): Promise<Survey> {
  const tallies = { statuses: new Tally(), items: new Tally(), places: new Tally() }
  const articles = new Articles()
  let read = 0
  for await (const units of pages) {
    read += units.length
    for (const unit of units) {
      const { status = "", item = "", item_title = null } = unit.fields
      tallies.statuses.add(status, meaningOf(mapping, status))
      const isOpen = ruleOf(mapping, status) === undefined
      const mapped = mapUnit(unit, mapping, readOn)
      if (isOpen || !("left_out" in mapped) || mapped.left_out === "item") {
        tallies.items.add(item, item_title)
        articles.add(unit.fields)
      }
      const place = isOpen ? unit.fields.place : placeNamed(mapped, unit)
      if (place !== undefined) {
        tallies.places.add(place)
      }
    }
  }
  const names = await knowNames(container)
  const items = tallies.items.all().map((item) => ({ ...item, here: itemHere(mapping, item.name) }))
  await learnItems(
    names,
    items.map(({ here }) => here)
  )
  const places = tallies.places
    .all()
    .map((place) => ({ ...place, at: placeHere(mapping, place.name) }))
  const statuses = tallies.statuses.all().map((status) => ({
    ...status,
    as: ruleOf(mapping, status.name)?.as ?? "?",
  }))
  return {
    read,
    statuses,
    items,
    places: places.map(({ at, ...place }) => ({ ...place, here: wordsOf(at) })),
    unknown: {
      statuses: open(statuses, ({ as }) =>
        as === "?"
          ? ask("Say whether these are in_stock, sold, or to be left out (leave_out).")
          : null
      ),
      items: open(items, ({ name, here }) =>
        here === null
          ? null
          : (whySeveral(articles.several(name, mapping)) ?? whyNoItem(here, names))
      ),
      places: open(places, ({ at }) => (at === null ? null : whyNoPlace(at?.location, names))),
      conditions: unknownConditions(mapping, statuses, names),
    },
  }
}

/** The place there that a unit's moving in depends on. */
function placeNamed(mapped: Mapped, { fields }: SourceUnit): string | undefined {
  if ("row" in mapped) {
    return mapped.place ?? undefined
  }
  return mapped.left_out === "place" ? fields.place : undefined
}

/** Whether there is anything that keeps units from moving in. */
export function isOpen({ unknown }: Survey): boolean {
  return Object.values(unknown).some((list) => list.length > 0)
}

/** Looks up items by their SKUs or ids. */
export async function learnItems(
  names: KnownNames,
  items: readonly (string | null)[]
): Promise<void> {
  const named = items.filter(
    (item): item is string => item !== null && item !== "" && !isUnstorable(item)
  )
  const isId = (item: string) => item.startsWith("iitem_")
  await names.learn({
    itemIds: named.filter(isId),
    skus: named.filter((item) => !isId(item)),
    gtins: [],
    customers: [],
  })
}

/** Why something keeps units from moving in, and whether the mapping is asked about it; null when nothing does. */
type Why = { why: string; is_asked: boolean } | null

const ask = (why: string): Why => ({ why, is_asked: true })

function open<T extends Named>(list: readonly T[], whyOf: (one: T) => Why): Unknown[] {
  return list.flatMap((one) => {
    const why = whyOf(one)
    return why === null ? [] : [{ name: one.name, title: one.title, count: one.count, ...why }]
  })
}

function whySeveral(articles: readonly string[]): Why {
  return articles.length === 0
    ? null
    : ask(
        `Several articles are called so there: ${articles.join(", ")}. Say the item of all of them, or tell them apart by fields.item.`
      )
}

function whyNoItem(here: string, names: KnownNames): Why {
  const id = itemIdOf(here, names)
  if (id === null || id === "several") {
    return ask(`The store has no inventory item ${here}.`)
  }
  return names.policyOf(id)?.is_tracked
    ? null
    : { why: `Serials of ${here} are not tracked: switch that on first.`, is_asked: false }
}

/** The inventory item of a SKU or id. */
export function itemIdOf(here: string, names: KnownNames): Known {
  return here.startsWith("iitem_") ? names.itemOfId(here) : names.itemOfSku(here)
}

function whyNoPlace(location: string | undefined, names: KnownNames): Why {
  if (location === undefined) {
    return ask("The other system says no place for these: say where they are.")
  }
  const known = names.location(location)
  if (known === "several") {
    return ask(`Several stock locations are called ${location}: name it by its id.`)
  }
  return known === null ? ask(`The store has no stock location called ${location}.`) : null
}

function unknownConditions(
  mapping: Mapping,
  statuses: readonly Named[],
  { conditions }: KnownNames
): Unknown[] {
  return statuses.flatMap(({ name: status, count }) => {
    const condition = ruleOf(mapping, status)?.condition
    return condition === undefined || conditions.has(condition.toLowerCase())
      ? []
      : [
          {
            name: condition,
            title: `for ${status}`,
            count,
            why: `The store has no condition called ${condition}.`,
            is_asked: false,
          },
        ]
  })
}

function wordsOf(at: ReturnType<typeof placeHere>): string | null {
  return at ? [at.location, at.bin].filter((word) => word !== undefined).join(" / ") : null
}
