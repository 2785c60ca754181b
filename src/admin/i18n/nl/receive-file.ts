import type * as english from "../en/receive-file"
import type { Translation } from "../translation"

/** Texts of receiving by a CSV file. */
export const receiveFile: Translation<typeof english.receiveFile> = {
  drop: "Sleep een CSV-bestand hierheen, of kies er een. Daarmee wordt niets ontvangen: eerst wordt elke rij beoordeeld.",
  choose: "Bestand kiezen",
  template: "Sjabloon downloaden",
  templateName: "ontvangst.csv",
  hint: "Kolommen worden aan hun koppen herkend, in elke volgorde. Een moet serial_number heten; kosten zonder valuta zijn in die van de winkel.",
  reading: "Het bestand wordt gelezen",
  judging_one: "{{done}} van {{count}} rij beoordeeld",
  judging_other: "{{done}} van {{count}} rijen beoordeeld",
  progress: "Hoever het bestand beoordeeld is",
  unreadable: "Het bestand kon niet beoordeeld worden",
  report: "Wat het bestand oplevert",
  allGood_one: "{{count}} rij, en die is goed.",
  allGood_other: "{{count}} rijen, en alle zijn goed.",
  someBad_one: "{{count}} van {{rows}} rijen kan niet ontvangen worden.",
  someBad_other: "{{count}} van {{rows}} rijen kunnen niet ontvangen worden.",
  leftOut: "Kolommen die hier niets betekenen, zijn weggelaten: {{columns}}.",
  dryRun: "Er is nog niets ontvangen.",
  problems: "Rijen die niet ontvangen kunnen worden",
  columns: { row: "Rij", column: "Kolom", reason: "Reden" },
  download: "Rapport downloaden",
  reportName: "rapport.csv",
  refuse: "Bestand weigeren",
  take_zero: "Geen goede rij",
  take_one: "{{count}} goede rij op de lijst zetten",
  take_other: "{{count}} goede rijen op de lijst zetten",
  added_one: "{{count}} exemplaar staat op de lijst. Bekijk het en ontvang het daarna.",
  added_other: "{{count}} exemplaren staan op de lijst. Bekijk ze en ontvang ze daarna.",
  faults: {
    noNumbers:
      "Geen kolom heet serial_number, serial of SN. De koppen van het bestand zijn: {{headings}}.",
    noRows: "Het bestand heeft koppen en geen rij eronder.",
    tooMany:
      "Het bestand heeft {{rows}} rijen. Een ontvangst neemt {{most}} exemplaren, en op de lijst is plaats voor {{room}}. Ontvang eerst wat op de lijst staat, of splits het bestand in {{files}} bestanden.",
  },
  gtins: {
    drop: "Of sleep hier een CSV-bestand naartoe waarvan de GTIN's zeggen wat er binnenkwam. Daarmee wordt niets ontvangen.",
    hint: "Eén kolom moet gtin heten, een andere serial_number. Een GTIN vindt zijn artikel via de barcode, EAN of UPC van de variant.",
    noColumn:
      "Geen kolom heet gtin, EAN of UPC. Kies hierboven het artikel om een bestand zonder zo'n kolom te lezen. De koppen van het bestand zijn: {{headings}}.",
    items: "Artikelen van {{name}}",
    choose:
      "Kies een artikel: de rijen ervan worden beoordeeld en dan ontvangen. Daarna volgt het volgende.",
    none: "Geen rij zegt welk artikel binnenkwam.",
    rows_one: "{{item}}: {{count}} rij",
    rows_other: "{{item}}: {{count}} rijen",
  },
}
