/** What areas are called: the sidebar says it before the other texts are loaded. */
export const titles = {
  home: "Numéros de série",
  desk: "Comptoir des retours",
  transfer: "Transferts",
  delivery: "Livraisons fournisseurs",
  count: "Comptages",
  case: "Réparations et réclamations",
  loan: "Prêts",
}
