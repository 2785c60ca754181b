/** A language of the dashboard as the browser's own formats know it: theirs is `pt-BR`, the dashboard's `ptBR`. */
export function localeOf(language: string): string {
  return language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
}
