/** An image that the server drew: dark on white, also where the admin is dark, or no scanner would read it. */
export const SymbolImage = ({
  svg,
  alt,
  className,
}: {
  svg: string
  alt: string
  className?: string
}) => (
  <img
    src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
    alt={alt}
    className={className}
    style={{ backgroundColor: "#fff" }}
  />
)
