/** What areas are called: the sidebar says it before the other texts are loaded. */
export const titles = {
  home: "Números de serie",
  desk: "Mostrador de devoluciones",
  transfer: "Traslados",
  delivery: "Entregas de proveedores",
  count: "Recuentos",
  case: "Reparaciones y reclamaciones",
  loan: "Préstamos",
}
