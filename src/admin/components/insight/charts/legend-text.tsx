/** The name of a series in a legend, in a colour that can be read. */
export const legendText = (name: unknown) => (
  <span className="text-ui-fg-subtle">{String(name)}</span>
)
