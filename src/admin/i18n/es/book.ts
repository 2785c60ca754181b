import type * as english from "../en/book"
import type { Translation } from "../translation"

/** Textos del libro de entradas y salidas. */
export const book: Translation<typeof english.book> = {
  book: {
    title: "Libro de entradas y salidas",
    subtitle:
      "De quién vino cada unidad y a quién se fue. Lo anotado se rectifica, nunca se cambia.",
    all: "Abrir el libro",
    setUp: "Columnas",
    lines: "Líneas",
    line: "Línea",
    none: "Aún no hay nada en el libro",
    noneHint:
      "Haga que las reglas de la tienda o de un artículo lleven el libro. Lo que entre y salga desde entonces se anota al momento.",
    toPolicy: "Ir a las reglas",
    noMatch: "Ninguna línea coincide",
    noMatchHint: "Cambie los filtros o la búsqueda para ver otras líneas.",
    acquiredOn: "Entrada el",
    disposedOn: "Salida el",
    sides: {
      acquisition: "Entrada",
      disposition: "Salida",
    },
    states: {
      open: "Aquí",
      disposed: "Salió",
      withdrawn: "Retirada",
    },
    export: "Exportar",
    exports: {
      original: "Anotaciones originales",
      corrected: "Anotaciones rectificadas",
      both: "Ambas",
    },
    exportHints: {
      original: "Por línea, como se escribió al principio.",
      corrected: "Por línea, como está ahora.",
      both: "Por anotación, con cada rectificación, su motivo y quién la hizo.",
    },
    columns: {
      manufacturer: "Fabricante",
      importer: "Importador",
      model: "Modelo",
      type: "Tipo",
      calibre: "Calibre",
    },
    licenceNo: "licencia {{number}}",
    lacks: "Falta {{what}}",
    noEntries: "Aún sin anotación. La próxima entrada o salida de la unidad tendrá una.",
    entryTitle: "{{side}} del {{date}}",
    entered: "Anotación {{number}}, hecha el {{date}}",
    corrects: "Rectifica {{number}}",
    withdraws: "Retira {{number}}",
    correctedBy: "Rectificada por {{number}}",
    correct: "Rectificar",
    correctTitle: "Rectificar la anotación {{number}}",
    correctHint:
      "La anotación se sigue leyendo. La suya lo dice todo de nuevo, con su nombre, la hora y el motivo.",
    correctSubmit: "Anotar la rectificación",
    corrected: "Rectificación anotada con el {{number}}",
    businessDay: "Día de la operación",
    party: {
      name: "Nombre",
      address: "Dirección",
      licence_number: "Número de licencia",
    },
    acquiredFrom: {
      title: "Adquirido de",
      hint: "A quién nombra el libro para estas unidades. En blanco: el proveedor, con la dirección y el número de licencia que el libro tenía por última vez.",
      lacksName: "Indique también el nombre, o nada.",
    },
    transferee: {
      title: "Se entrega a",
      said: "Anotado por el personal. El libro lo toma cuando salen las unidades.",
      ofOrder: "Según el pedido. El libro lo toma cuando salen las unidades.",
      edit: "Cambiar",
      clear: "Según el pedido",
      hint: "A quién nombra el libro cuando salen las unidades, como otra armería por la que se entregan.",
      saved: "Destinatario guardado",
      notSaved: "El destinatario no se guardó",
    },
    setting: {
      columnsHint:
        "El libro tiene estas columnas además de número, artículo, fechas y partes. Sus valores son los de la unidad (fabricante, importador, modelo), o están con esa clave en los metadatos del artículo de inventario, la variante o el producto. Las anotaciones conservan las columnas con que se escribieron.",
      label: "Columna",
      key: "Clave",
      add: "Añadir una columna",
      remove: "Quitar la columna {{name}}",
      perLocation: "Cada ubicación lleva su propio libro",
      perLocationHint:
        "Un traslado es entonces una salida en el origen y una entrada en el destino.",
      notSaved: "Las columnas no se guardaron",
    },
  },
}

export const bookOperationKinds: Translation<typeof english.bookOperationKinds> = {
  correct_book: "Anotación del libro rectificada",
}
