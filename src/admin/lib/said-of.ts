/** The values of a form that say something, without the blanks around them. */
export function saidOf<Field extends string>(
  values: Readonly<Record<Field, string>>
): { [Name in Field]?: string } {
  const said = (Object.entries(values) as [Field, string][])
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== "")
  return Object.fromEntries(said) as { [Name in Field]?: string }
}
