/** docs/configuration.md: the options and policies, from their types, choices and the admin's own words. */
import { policy as words } from "../../src/admin/i18n/en/policy"
import { FORMAT_PRESETS } from "../../src/lifecycle/formats"
import { DEFAULT_POLICY, POLICY_CHOICES } from "../../src/lifecycle/policy"
import type { Generator } from "../generators"
import { fieldsIn } from "./support/interface-fields"
import { fenced, GENERATED, table } from "./support/markdown"

const generator: Generator = () => ({ "docs/configuration.md": page() })

export default generator

const SETTING = [
  'curl -X POST "$URL/admin/serial-policies/$ITEM" -H "authorization: Bearer $TOKEN" -H "content-type: application/json" \\',
  `  -d '{ "is_tracked": true, "parts": { "fulfillment": "auto", "strategy": "fifo" } }'`,
].join("\n")

const EXAMPLE = `// medusa-config.ts
module.exports = defineConfig({
  // …
  plugins: [
    {
      resolve: "medusa-plugin-serials",
      options: {
        cartHolds: { minutes: 15 },
        daysAhead: { customerWarranty: [60, 30] },
        audit: { privateKey: process.env.SERIALS_AUDIT_KEY },
      },
    },
  ],
})`

function page(): string {
  return [
    GENERATED,
    "# Configuration",
    "Two things can be set. **Options** stand in `medusa-config.ts` and concern the server: they take effect at its next start. **Policies** say what tracked items demand; they are set in the admin or by the API, for the whole store, an item, or an item at one location, and take effect at once.",
    "Neither is needed to begin: without any, tracking is off until an item's **Track serials** is switched on, and then the defaults below hold.",
    "## Options",
    fenced("ts", EXAMPLE),
    table(
      ["Option", "Type", "What it does"],
      fieldsIn("src/modules/serial/options.ts", "SerialPluginOptions").map(
        ({ path, type, about }) => [`\`${path}\``, type && `\`${type}\``, about]
      )
    ),
    "`cartHolds: {}` switches choosing the very unit on, with these defaults; left out, it is off. `hooks.…: false` switches a hook off; left out, the plugin handles it. An empty list of `daysAhead` never tells. Limits are counted in memory, or with Medusa's `projectConfig.redisUrl` in Redis for all processes.",
    "An Ed25519 key is a secret: give it by the environment. Hooks are switched off only to be composed: [README](../README.md#claimed-hooks-and-how-to-compose-them).",
    "## Policies",
    "In the admin: *Serial settings* for the store, the Serials section of a product for an item and its locations. By the API: `POST /admin/serial-policies/store`, or `…/:id` with the item's id, and `location_id` for one location. What a layer leaves out it inherits: the location's from the item's, that from the store's, that from the default, which is the first value of each list. `null` takes a part back to what is inherited. Parts stand under `parts`:",
    fenced("bash", SETTING),
    table(
      ["Part", "In the admin", "Values", "What it is about"],
      [...choiceRows(), ...otherRows()]
    ),
    "### Formats of numbers",
    "Every number is trimmed, and compared without regard to letters' case unless `case_sensitive` says so.",
    table(
      ["`format.kind`", "Name", "For example"],
      [
        ["`any`", "Any number", ""],
        [
          "`regex`",
          "A regular expression, `pattern`, which the whole number must match",
          "`[A-Z]{2}\\d{6}`",
        ],
        ...Object.entries(FORMAT_PRESETS).map(([kind, { label, example }]) => [
          `\`${kind}\``,
          label,
          `\`${example}\``,
        ]),
      ]
    ),
    "### Customers' warranties",
    "`customer_warranty` has four fields. A change concerns warranties that begin from then on.",
    table(
      ["Field", "Values"],
      [
        ["`months`", "a whole number; 0 for none"],
        ["`starts_at`", valuesOf(words.customer_warranty.starts)],
        ["`on_resale`", valuesOf(words.customer_warranty.gives)],
        ["`on_replacement`", valuesOf(words.customer_warranty.gives)],
      ]
    ),
    "## Without a setting",
    "Limits of requests, texts and files are fixed: [limits.md](limits.md). Rights come from Medusa's roles: [roles and rights](roles-and-rights.md).",
    "",
  ].join("\n\n")
}

function choiceRows(): string[][] {
  return (Object.keys(POLICY_CHOICES) as (keyof typeof POLICY_CHOICES)[]).map((part) => {
    const { label, hint, values } = words[part]
    return [`\`${part}\``, label, valuesOf(inOrder(values, POLICY_CHOICES[part])), hint]
  })
}

function otherRows(): string[][] {
  const row = (part: "return_condition" | "format" | "generator", values: string) => [
    `\`${part}\``,
    words[part].label,
    values,
    words[part].hint,
  ]
  return [
    row(
      "return_condition",
      `\`${DEFAULT_POLICY.return_condition}\`: ${words.return_condition.ask}<br>the id of a condition`
    ),
    row("format", "`{ kind, pattern?, case_sensitive }`: see below"),
    row(
      "generator",
      "a pattern such as `LAP-{YYYY}-{#####}`; none unless a layer gives one, so patterns for the whole store cannot be switched off for one item: give them by item"
    ),
    [
      "`customer_warranty`",
      words.customer_warranty.label,
      "none unless a layer gives one; `months: 0` is none<br>see below",
      words.customer_warranty.hint,
    ],
  ]
}

/** The values in the order in which the rules have them: the default first. */
function inOrder(values: Readonly<Record<string, string>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, values[name]!]))
}

function valuesOf(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([value, label]) => `\`${value}\`: ${label}`)
    .join("<br>")
}
