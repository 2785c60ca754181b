import { Text } from "@medusajs/ui"

/** What a chart knows of the place that is pointed at, or reached by the arrow keys. */
export interface PointedAt {
  active?: boolean
  label?: string | number
  payload?: readonly { dataKey?: unknown; name?: unknown; value?: unknown }[]
}

/** The figures at one place of a chart. */
export const ChartTooltip = ({
  active,
  label,
  payload = [],
  format,
}: PointedAt & { format: (value: number) => string }) =>
  active && payload.length > 0 ? (
    <div className="bg-ui-bg-base shadow-elevation-tooltip rounded-lg px-3 py-2">
      <Text size="xsmall" weight="plus">
        {label}
      </Text>
      <ul>
        {payload.map(({ dataKey, name, value }) => (
          <li key={String(dataKey)} className="flex justify-between gap-x-4">
            <Text size="xsmall" className="text-ui-fg-subtle">
              {String(name)}
            </Text>
            <Text size="xsmall" className="tabular-nums">
              {format(Number(value))}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  ) : null
