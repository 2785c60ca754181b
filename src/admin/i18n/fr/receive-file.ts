import type * as english from "../en/receive-file"
import type { Translation } from "../translation"

/** Texts of receiving by a CSV file. */
export const receiveFile: Translation<typeof english.receiveFile> = {
  drop: "Déposez un fichier CSV ici, ou choisissez-en un. Rien n'est réceptionné par là : chaque ligne est d'abord examinée.",
  choose: "Choisir un fichier",
  template: "Télécharger un modèle",
  templateName: "reception.csv",
  hint: "Les colonnes se reconnaissent à leurs titres, dans n'importe quel ordre. L'une doit s'appeler serial_number ; les coûts sans devise sont dans celle de la boutique.",
  reading: "Lecture du fichier",
  judging_one: "Examen de {{done}} ligne sur {{count}}",
  judging_other: "Examen de {{done}} lignes sur {{count}}",
  progress: "Avancement de l'examen du fichier",
  unreadable: "Le fichier n'a pas pu être examiné",
  report: "Ce que donne le fichier",
  allGood_one: "{{count}} ligne, et elle est bonne.",
  allGood_other: "{{count}} lignes, et toutes sont bonnes.",
  someBad_one: "{{count}} ligne sur {{rows}} ne peut pas être réceptionnée.",
  someBad_other: "{{count}} lignes sur {{rows}} ne peuvent pas être réceptionnées.",
  leftOut: "Les colonnes sans signification ici ont été ignorées : {{columns}}.",
  dryRun: "Rien n'a encore été réceptionné.",
  problems: "Lignes qui ne peuvent pas être réceptionnées",
  columns: { row: "Ligne", column: "Colonne", reason: "Motif" },
  download: "Télécharger le rapport",
  reportName: "rapport.csv",
  refuse: "Refuser le fichier",
  take_zero: "Aucune bonne ligne",
  take_one: "Mettre {{count}} bonne ligne sur la liste",
  take_other: "Mettre {{count}} bonnes lignes sur la liste",
  added_one: "{{count}} unité est sur la liste. Vérifiez-la, puis réceptionnez-la.",
  added_other: "{{count}} unités sont sur la liste. Vérifiez-les, puis réceptionnez-les.",
  faults: {
    noNumbers:
      "Aucune colonne ne s'appelle serial_number, serial ou SN. Les titres du fichier sont : {{headings}}.",
    noRows: "Le fichier a des titres, et aucune ligne dessous.",
    tooMany:
      "Le fichier a {{rows}} lignes. Une réception prend {{most}} unités, et la liste a de la place pour {{room}}. Réceptionnez d'abord la liste, ou divisez le fichier en {{files}} fichiers.",
  },
  gtins: {
    drop: "Ou déposez un fichier CSV dont les GTIN disent ce qui est arrivé. Rien n'est réceptionné par là.",
    hint: "Une colonne doit s'appeler gtin, une autre serial_number. Un GTIN trouve son article par le code-barres, l'EAN ou l'UPC de la variante.",
    noColumn:
      "Aucune colonne ne s'appelle gtin, EAN ou UPC. Choisissez l'article ci-dessus pour lire un fichier qui n'en a pas. Les en-têtes du fichier sont : {{headings}}.",
    items: "Articles de {{name}}",
    choose:
      "Choisissez un article : ses lignes sont vérifiées, puis réceptionnées. Le suivant vient ensuite.",
    none: "Aucune ligne ne dit quel article est arrivé.",
    rows_one: "{{item}} : {{count}} ligne",
    rows_other: "{{item}} : {{count}} lignes",
  },
}
