import type * as english from "../en/receive-file"
import type { Translation } from "../translation"

/** Texts of receiving by a CSV file. */
export const receiveFile: Translation<typeof english.receiveFile> = {
  drop: "Suelte aquí un archivo CSV, o elija uno. Con ello no se recibe nada: primero se juzga cada fila.",
  choose: "Elegir un archivo",
  template: "Descargar una plantilla",
  templateName: "recepcion.csv",
  hint: "Las columnas se reconocen por sus encabezados, en cualquier orden. Una debe llamarse serial_number; los costes sin moneda están en la de la tienda.",
  reading: "Leyendo el archivo",
  judging_one: "Juzgando {{done}} de {{count}} fila",
  judging_other: "Juzgando {{done}} de {{count}} filas",
  progress: "Avance de la revisión del archivo",
  unreadable: "El archivo no se pudo juzgar",
  report: "Qué resulta del archivo",
  allGood_one: "{{count}} fila, y es correcta.",
  allGood_other: "{{count}} filas, y todas son correctas.",
  someBad_one: "{{count}} de {{rows}} filas no se puede recibir.",
  someBad_other: "{{count}} de {{rows}} filas no se pueden recibir.",
  leftOut: "Se omitieron las columnas que aquí no significan nada: {{columns}}.",
  dryRun: "Aún no se ha recibido nada.",
  problems: "Filas que no se pueden recibir",
  columns: { row: "Fila", column: "Columna", reason: "Motivo" },
  download: "Descargar el informe",
  reportName: "informe.csv",
  refuse: "Rechazar el archivo",
  take_zero: "Ninguna fila correcta",
  take_one: "Poner {{count}} fila correcta en la lista",
  take_other: "Poner {{count}} filas correctas en la lista",
  added_one: "{{count}} unidad está en la lista. Mírela y luego recíbala.",
  added_other: "{{count}} unidades están en la lista. Mírelas y luego recíbalas.",
  faults: {
    noNumbers:
      "Ninguna columna se llama serial_number, serial o SN. Los encabezados del archivo son: {{headings}}.",
    noRows: "El archivo tiene encabezados y ninguna fila debajo.",
    tooMany:
      "El archivo tiene {{rows}} filas. Una recepción admite {{most}} unidades, y en la lista caben {{room}}. Reciba primero lo que está en la lista, o divida el archivo en {{files}} archivos.",
  },
  gtins: {
    drop: "O suelte un archivo CSV cuyos GTIN digan qué ha llegado. Con eso no se recibe nada.",
    hint: "Una columna debe llamarse gtin y otra serial_number. Un GTIN encuentra su artículo por el código de barras, EAN o UPC de la variante.",
    noColumn:
      "Ninguna columna se llama gtin, EAN ni UPC. Elija arriba el artículo para leer un archivo sin ella. Los encabezados del archivo son: {{headings}}.",
    items: "Artículos de {{name}}",
    choose:
      "Elija un artículo: sus filas se comprueban y después se reciben. Luego sigue el siguiente.",
    none: "Ninguna fila dice qué artículo ha llegado.",
    rows_one: "{{item}}: {{count}} fila",
    rows_other: "{{item}}: {{count}} filas",
  },
}
