import type { ComponentType } from "react"
import type * as Recharts from "recharts"
import { useNumber } from "../../../hooks/use-number"
import { ChartTooltip } from "./chart-tooltip"
import { legendText } from "./legend-text"
import { AXIS_LABEL, CHART_HEIGHT, GRID, LEGEND, lookOf, TICK, type Series } from "./looks"

/** One row of a line chart: what stands below it, and a value for each series. */
export type LineRow = { label: string } & Record<string, string | number>

export interface LineFiguresProps {
  title: string
  rows: readonly LineRow[]
  series: readonly Series[]
  xLabel: string
  yLabel: string
}

/**
 * How figures went over time. The arrow keys lead through it once it has the focus.
 * @param parts the library of charts, which is loaded when it is needed
 */
export function lineFiguresWith(parts: typeof Recharts): ComponentType<LineFiguresProps> {
  const { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } =
    parts
  const LineFigures = ({ title, rows, series, xLabel, yLabel }: LineFiguresProps) => {
    const format = useNumber()
    return (
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <LineChart
          data={[...rows]}
          title={title}
          margin={{ top: 8, right: 16, bottom: 16, left: 0 }}
        >
          <CartesianGrid stroke={GRID} vertical={false} />
          <XAxis
            dataKey="label"
            tick={TICK}
            stroke={GRID}
            minTickGap={16}
            label={{ value: xLabel, position: "insideBottom", offset: -10, ...AXIS_LABEL }}
          />
          <YAxis
            tick={TICK}
            stroke={GRID}
            allowDecimals={false}
            width={56}
            label={{ value: yLabel, angle: -90, position: "insideLeft", ...AXIS_LABEL }}
          />
          <Tooltip content={<ChartTooltip format={format} />} isAnimationActive={false} />
          {series.length > 1 && <Legend {...LEGEND} iconType="plainline" formatter={legendText} />}
          {series.map(({ key, name }, at) => (
            <Line
              key={key}
              dataKey={key}
              name={name}
              stroke={lookOf(at).colour}
              strokeDasharray={lookOf(at).dash}
              strokeWidth={2}
              dot={rows.length === 1}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    )
  }
  return LineFigures
}
