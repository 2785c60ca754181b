import type { english } from "../en/english"
import type { Translation } from "../translation"

/** What a refusal says; a part in [brackets] falls away when a name in it has no value. */
export const refusals: Translation<typeof english.refusal> = {
  unknown_serial: "No se conoce ningún número de serie {serial}[ para {item}].",
  unknown_location: "No existe la ubicación {location}.",
  unknown_item: "No existe el artículo {item}.",
  unknown_line: "El pedido no tiene la línea {line}.",
  unknown_condition: "No existe la condición {condition}.",
  unknown_operation: "No existe la operación {operation}.",
  not_a_draft: "El pedido {order} no es un pedido borrador.",
  variant_unclear:
    "{serial} se puede vender como una de {count} variantes: diga como cuál (variant_id).",
  unknown_transfer: "No existe el traslado {transfer}.",
  unknown_customer: "No existe el cliente {customer}.",
  unknown_case: "No existe el caso {case}.",
  unknown_order: "No existe el pedido {order}.",
  unknown_fulfillment: "No existe el cumplimiento {fulfillment}.",
  unknown_return: "No existe la devolución {return}.",
  unknown_return_line: "La devolución no tiene la línea {line}.",
  unknown_claim: "No existe la reclamación {claim}.",
  unknown_claim_line: "La reclamación no tiene la línea {line}.",
  unknown_product: "No existe el producto {product}.",
  unknown_id: "No hay nada con este identificador.",
  unknown_cart: "No existe el carrito {cart}.",
  unknown_cart_line: "El carrito no tiene la línea {line}.",
  unknown_variant: "No existe la variante {variant}.",
  unknown_count: "No existe el recuento {count}.",
  unknown_delivery: "No existe la entrega esperada {delivery}.",
  already_exists: "{serial} ya existe[: {status}][, en {location}].",
  duplicate_in_request: "{serial} está indicada dos veces.",
  not_tracked:
    "[{item}: ]no se llevan números de serie de este artículo. Active primero «Llevar números de serie».",
  unmanaged_variant:
    "Medusa no gestiona el stock de esta variante, así que no se pueden llevar sus números de serie.",
  too_many_for_line: "La línea {line} admite {needed} números de serie; se dieron {given}.",
  too_few_for_line:
    "A la línea {line} le faltan {missing} números de serie ({given} de {needed} asignados).",
  not_enough_serials: "Se necesitan {needed} números de serie[ en {location}]; solo hay {given}.",
  fractional_quantity:
    "[{item}: ]no se puede llevar una cantidad de {quantity}: los números de serie son unidades enteras.",
  wrong_item: "{serial} es otro producto[ ({item})].",
  wrong_gtin: "{serial}: el GTIN {gtin} no es el de {item}[, sino el de {other}].",
  wrong_location: "{serial} está en otra ubicación[ ({location})].",
  not_sellable: "{serial} no se puede vender: {why}.",
  not_in_status: "{serial} tiene el estado «{status}» y no se puede cambiar así ({action}).",
  wrong_owner: "Propietario de {serial}: {owner}. No se puede cambiar así ({action}).",
  not_sold_here: "{serial} nunca fue vendida por esta tienda. No se puede cambiar así ({action}).",
  sold_here:
    "{serial} fue vendida por esta tienda, y su venta permanece: no se puede cambiar así ({action}).",
  reserved_elsewhere: "{serial} está reservada para otra línea de pedido[ (pedido {order})].",
  on_another_return: "{serial} ya está en otra devolución[ ({return_id})].",
  not_on_return: "{serial} no está en esta devolución.",
  on_another_claim: "{serial} ya está en otra reclamación[ ({claim_id})].",
  not_on_claim: "{serial} no está en esta reclamación.",
  already_replaced:
    "{serial} se sustituyó por una unidad que ya salió: cancele primero el cumplimiento de esa.",
  claim_canceled: "La reclamación se canceló.",
  declared_by_shop: "La tienda puso {serial} en esta devolución: pídale que la quite.",
  return_without_location: "La devolución no tiene ubicación: diga adónde vuelven sus unidades.",
  not_received:
    "No se recibió nada de {line} en esta devolución: indique sus unidades y luego recíbala.",
  stock_not_raised:
    "{item}: volvieron {given}, pero solo {awaiting} en stock[ en {location}] esperan número de serie. Medusa no aumentó el stock: acepte las unidades a mano.",
  already_captured: "{serial} ya está asignada a esta línea.",
  held_elsewhere: "{serial} está apartada para el carrito de otro comprador.",
  cart_holds_off: "Aquí no se pueden elegir unidades: la tienda no las aparta para carritos.",
  not_choosable: "Las unidades de {item} no se pueden elegir.",
  cart_completed: "El carrito se ha convertido en pedido.",
  chosen_apart: "Las unidades elegidas para {line} no salen de un mismo lugar: elija otras.",
  unit_unavailable: "{serial} no se puede comprar ahora: elija otra.",
  none_available: "Todas las unidades que quedan de {item} son para pedidos anteriores.",
  hold_lost:
    "La unidad elegida para {line} ya no está apartada para este carrito[: {serial}]. Elija de nuevo.",
  chosen_by_buyer:
    "El comprador de la línea {line} eligió {serial}. Para enviar otra unidad, libere esa por su número.",
  under_notice: "{serial} está bloqueada por el aviso {notice}.",
  not_sold_on_line: "{serial} no se vendió en esta línea de pedido.",
  already_returned: "{serial} ya volvió de esta venta.",
  same_shipment:
    "{serial} salió con ese paquete, en esa línea de pedido: no hay nada que corregir.",
  not_in_fulfillment: "{serial} no salió con este cumplimiento.",
  already_delivered: "{serial} ya está entregada.",
  unknown_file: "No existe el archivo {file}.",
  not_a_photo: "No son imágenes JPEG, PNG o WebP: {files}.",
  too_many_photos: "Una unidad tiene como máximo {most} fotos, no {count}.",
  fulfillment_canceled: "El cumplimiento se canceló.",
  not_shipped:
    "El cumplimiento[ de {serial}] aún no se ha enviado: cancélelo en Medusa y sus unidades volverán a estar reservadas. Si ya salió, márquelo antes como enviado.",
  nothing_to_change: "Ninguna unidad del cumplimiento se puede cambiar así ({command}).",
  malformed_number: "{serial} no es un número válido ({format})[: {why}].",
  empty_number: "Un número de serie está vacío.",
  malformed_pattern: "El patrón {pattern} no se puede usar: {why}.",
  generator_exhausted: "Al patrón {pattern} no le quedan números: dé más dígitos a su contador.",
  bad_check_digit:
    "{serial} no es un número válido ({format}): su dígito de control es incorrecto, así que se leyó mal un dígito.",
  malformed_range: "{serial} no es un rango como A001..A050 o A001+50.",
  range_reversed: "El rango {serial} termina antes de empezar.",
  range_too_large:
    "El rango {serial} tiene {count} números, más que los {limit} que se admiten de una vez.",
  range_overflow: "Al rango {serial} se le acaban los dígitos.",
  too_many_serials: "{count} números de serie son más que los {limit} que se admiten de una vez.",
  count_mismatch: "Se anunciaron {needed} unidades, pero se dieron {given} números de serie.",
  needed_for_orders:
    "Los pedidos aún necesitan unidades de {item}[ en {location}]: como máximo pueden salir {spare}, no {given}. Confirme para llevárselas todas de todos modos (although_needed).",
  stale_figures:
    "{item} en {location}: ahora hay {on_hand} números de serie en existencia y {stocked} en stock. Mire de nuevo y repita.",
  nothing_to_repair: "{item} en {location}: allí no se corrige nada así ({repair})[: {why}].",
  beyond_discrepancy:
    "{item} en {location}: se indican {given} números de serie, de los que sobran {count}.",
  none_awaiting:
    "Aquí no hay stock que espere números de serie[: {given} dados, {awaiting} pendientes], así que no se puede registrar ningún número desconocido.",
  unknown_at_capture:
    "{serial} es desconocida, y este artículo no admite números desconocidos al preparar un pedido.",
  reason_required: "Hace falta un motivo ({command}).",
  missing_value: "Falta: {field} ({command}).",
  not_on_transfer: "{serial} no está en este traslado[: está en {transfer}].",
  nothing_in_transit: "Ya no hay ninguna unidad del traslado {transfer} en tránsito.",
  on_another_case: "{serial} ya está en un caso[ ({case})].",
  not_on_case: "{serial} no está en este caso[: está en {case}].",
  due_on_case: "{serial} se sustituyó por adelantado: recójala en el caso {case}.",
  nothing_on_case: "Ninguna unidad del caso {case} se puede cambiar así ({step}).",
  case_not_open: "El caso {case} tiene el estado «{status}».",
  case_not_sent: "El caso {case} no está en el servicio técnico.",
  case_already_sent: "El caso {case} ya está en el servicio técnico.",
  case_changed_since: "El caso {case} siguió desde entonces: deshaga primero lo último.",
  not_replaceable: "{serial} no se puede sustituir así: {why}.",
  count_ended: "El recuento {count} tiene el estado «{status}».",
  count_in_review: "El recuento {count} está en revisión: haga recontar para escanear más.",
  count_in_progress: "El recuento {count} aún se está escaneando: revíselo primero.",
  count_not_approved: "El recuento {count} no se ha aprobado desde el último escaneo.",
  count_is_blind: "El recuento {count} es a ciegas: lo esperado se muestra en la revisión.",
  not_in_review: "{serial} no está en este grupo del recuento: {outcome}.",
  not_on_delivery: "{item} no está en esta entrega. Añádalo a ella o recíbalo sin entrega.",
  delivery_ended: "La entrega {delivery} tiene el estado «{status}».",
  delivery_has_receipts:
    "Se recibieron unidades de la entrega {delivery} ({count}): ciérrela en vez de cancelarla.",
  no_warranty: "{serial} no tiene garantía del cliente.",
  warranty_void: "La garantía de {serial} está anulada. Restablézcala primero.",
  warranty_not_void: "La garantía de {serial} no está anulada.",
  warranty_ends_too_soon:
    "La garantía de {serial} empieza el {start}, así que no puede terminar el {end}.",
  not_proven: "No se conoce ninguna unidad con el número {serial} vendida con este comprobante.",
  registered_already: "{serial} ya está registrada a nombre de un cliente.",
  on_its_way_back: "{serial} está en una devolución, así que sigue siendo de quien la devuelve.",
  unknown_handover: "No existe el traspaso {handover}.",
  handover_open: "{serial} ya se ha ofrecido a alguien. Cancele eso primero.",
  handover_ended: "El traspaso terminó ({status}).",
  handover_lapsed: "La unidad ya no es de quien la da, así que no se puede aceptar.",
  too_many_tries: "Demasiados intentos. Pruebe de nuevo en {seconds} segundos.",
  same_location: "{serial} ya está en esa ubicación.",
  same_item: "{serial} ya es una unidad de ese artículo.",
  same_number: "{serial} ya tiene ese número.",
  ambiguous_number: "{serial} es el número de {count} unidades: elija una.",
  stale_write: "Otra persona cambió {serial} mientras tanto. Mire de nuevo y repita.",
  changed_since: "{serial} ha cambiado desde entonces[ ({since})]: no se puede deshacer.",
  already_reverted: "La operación {operation} ya se deshizo.",
  undone_by_flow: "La operación {operation} pertenece a otro proceso ({flow}): deshágala allí.",
  return_is_final:
    "La operación {operation} recibió una devolución, lo que Medusa no puede deshacer. Venda de nuevo sus unidades o indique a mano qué fue de ellas.",
  operation_unfinished:
    "La operación {operation} aún no ha terminado. Pruebe de nuevo en un momento.",
  idempotency_key_reused: "Esta clave de idempotencia ya se usó para otra solicitud.",
  tracking_in_use:
    "El seguimiento no se puede desactivar mientras haya unidades reservadas, apartadas o en tránsito ({count}).",
  scope_has_duplicates: "{serial} existiría dos veces en el nuevo ámbito.",
  not_captured_here: "{serial} no está capturado para lo que sale. Captúrelo antes en su línea.",
  capture_mismatch:
    "Línea {line}: hay {captured} números de serie asignados y salen {fulfilled}. Diga cuáles, o asigne tantos como salen.",
  location_unclear:
    "La línea {line} está reservada en varias ubicaciones: diga de cuál sale (location_id).",
  receive_with_serials:
    "Se llevan números de serie de {item}[ en {location}]: suba su stock con «Recibir unidades», en «Números de serie».",
  stock_below_serials:
    "Números de serie de {item} en existencia[ en {location}]: {onHand}. El stock no puede bajar de ahí: diga en su lugar qué pasó con las unidades.",
  has_serials:
    "Números de serie de {item} en existencia o en tránsito[ en {location}]: {count}. Antes de eliminar, diga qué pasó con las unidades.",
  withheld_reservation:
    "Esta reserva retiene de la venta unidades de {item} que no se pueden vender[ en {location}]. Cambie en su lugar las unidades.",
  unprintable_number:
    "{serial} no se puede imprimir de modo que un escáner lo lea: elija etiquetas más grandes.",
  nothing_to_print: "No hay ninguna unidad para la que imprimir una etiqueta.",
  not_a_receipt: "La operación {operation} no es una recepción ({kind}).",
  busy: "Otra persona está cambiando las mismas unidades. Pruebe de nuevo en un momento.",
  invalid_request: "{why}",
  invalid_value: "{field}: {why}.",
  forbidden: "No tiene derecho a hacer esto ({policy}).",
  unknown_reason: "No existe el motivo {reason}.",
  order_canceled: "El pedido {order} se canceló.",
  order_in_edit: "El pedido {order} se está editando: confirme o cancele primero esa edición.",
  nothing_to_sell: "No hay nada en la cesta.",
  wrong_amount:
    "La venta asciende ahora a {total} {currency}, no a {amount}. Mire de nuevo y repita.",
  not_enough_stock: "{item}: se necesitan {needed}[ en {location}]; allí hay {given}.",
  no_hand_over:
    "{line} no se puede entregar[ en {location}]: dé a la ubicación la recogida, o una opción de envío del proveedor manual[, para el perfil {profile}].",
  sale_interrupted:
    "La venta se detuvo en «{stage}»: {why} Lo hecho queda. Inténtelo de nuevo para continuar.",
  duplicate_in_file: "{serial} ya está en la fila {row} del archivo.",
  duplicate_on_list: "{serial} ya está en la lista.",
  empty_gtin: "Un GTIN está vacío.",
  unknown_gtin: "Ningún artículo lleva el GTIN {gtin}.",
  shared_gtin: "{gtin} es el GTIN de varios artículos[: {items}]. Elija primero el artículo.",
  return_canceled: "La devolución se canceló.",
  malformed_value: "{value} no es válido ({expected})[: {why}].",
  unknown_notice: "No hay ningún aviso {notice}.",
  nothing_selected: "No hay ninguna unidad a la que se refiera.",
  notice_not_open: "El aviso {notice} no está abierto ({status}).",
  notice_not_closed: "El aviso {notice} no está cerrado ({status}).",
  on_notice_already: "{serial} ya está incluida en el aviso {notice}.",
  not_on_notice: "{serial} no está incluida en el aviso {notice}.",
  notice_unresolved:
    "Unidades sin resolver del aviso {notice}: {count}. Indique que debe cerrarse de todos modos.",
  notice_extended:
    "Desde entonces se incluyeron otras en el aviso {notice} ({count}): quítelas primero o cierre el aviso.",
  disposition_incomplete:
    "{serial} no puede salir: del destinatario falta {lacks}. Anótelo en el pedido, en Números de serie.",
  disposition_refused: "{serial} no puede salir ({why}).",
  unknown_entry: "No hay ninguna anotación {entry} en el libro.",
  entry_corrected:
    "La anotación {entry} de {serial} se rectificó entretanto: rectifique la última.",
  entry_withdrawn: "La anotación {entry} de {serial} se retiró: no hay nada que rectificar.",
  entry_unchanged: "La anotación {entry} de {serial} ya dice eso.",
  unknown_import: "No existe la importación {import}.",
  import_not_ready: "Eso no se puede hacer ahora con la importación {import}.",
  import_has_problems:
    "{count} filas no se pueden importar: corrija el archivo o importe las demás filas sin ellas.",
  nothing_to_import: "Ninguna fila de la importación {import} se puede importar.",
  import_unreadable: "No se puede leer el archivo[: {why}].",
  unknown_audit_run: "No hay ninguna verificación {run}.",
  audit_key_unusable:
    "La clave con la que debe firmar la tienda no se puede usar: hace falta una clave privada Ed25519 en formato PEM.",
}
