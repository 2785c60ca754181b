import type { ComponentType } from "react"
import type * as Recharts from "recharts"
import { useNumber } from "../../../hooks/use-number"
import { usePercent } from "../../../hooks/use-percent"
import { ChartTooltip } from "./chart-tooltip"
import { legendText } from "./legend-text"
import { AXIS_LABEL, CHART_HEIGHT, GRID, LEGEND, lookOf, TICK, type Series } from "./looks"
import type { LineRow } from "./line-figures"

/** What one group of bars needs. */
const ROW_HEIGHT = 44

/** Room for axes and legend. */
const FRAME = 88

export interface BarFiguresProps {
  title: string
  rows: readonly LineRow[]
  series: readonly Series[]
  xLabel: string
  yLabel: string
  /** Bars that lie, one below the other: for long names. */
  isLying?: boolean
  /** Shares, from 0 to 1. */
  isShare?: boolean
}

/**
 * Figures of several things, side by side. The arrow keys lead through them once the chart has the focus.
 * @param parts the library of charts, which is loaded when it is needed
 */
export function barFiguresWith(parts: typeof Recharts): ComponentType<BarFiguresProps> {
  const { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } = parts
  const BarFigures = ({
    title,
    rows,
    series,
    xLabel,
    yLabel,
    isLying = false,
    isShare = false,
  }: BarFiguresProps) => {
    const [number, percent] = [useNumber(), usePercent()]
    const format = (value: number) => (isShare ? percent(value) : number(toTenth(value)))
    const names = { dataKey: "label", tick: TICK, stroke: GRID } as const
    const values = {
      tick: TICK,
      stroke: GRID,
      tickFormatter: format,
      allowDecimals: isShare,
    } as const
    const below = (value: string) => ({
      value,
      position: "insideBottom" as const,
      offset: -10,
      ...AXIS_LABEL,
    })
    return (
      <ResponsiveContainer
        width="100%"
        height={isLying ? FRAME + rows.length * ROW_HEIGHT : CHART_HEIGHT}
      >
        <BarChart
          data={[...rows]}
          title={title}
          layout={isLying ? "vertical" : "horizontal"}
          barGap={2}
          margin={{ top: 8, right: 16, bottom: 16, left: 0 }}
        >
          <CartesianGrid stroke={GRID} horizontal={!isLying} vertical={isLying} />
          {isLying ? (
            <XAxis type="number" {...values} label={below(xLabel)} />
          ) : (
            <XAxis {...names} label={below(xLabel)} />
          )}
          {isLying ? (
            <YAxis type="category" width={140} {...names} tickFormatter={shortened} />
          ) : (
            <YAxis
              {...values}
              width={56}
              label={{ value: yLabel, angle: -90, position: "insideLeft", ...AXIS_LABEL }}
            />
          )}
          <Tooltip
            content={<ChartTooltip format={format} />}
            cursor={{ fill: "var(--bg-base-hover)" }}
            isAnimationActive={false}
          />
          {series.length > 1 && <Legend {...LEGEND} formatter={legendText} />}
          {series.map(({ key, name }, at) => (
            <Bar
              key={key}
              dataKey={key}
              name={name}
              fill={lookOf(at).colour}
              maxBarSize={40}
              radius={2}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    )
  }
  return BarFigures
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** How many characters of a name an axis has room for. */
const NAME_LENGTH = 20

function shortened(name: string): string {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name
}
