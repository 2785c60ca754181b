import type { english } from "../en/english"
import type { Translation } from "../translation"

/** What a refusal says; a part in [brackets] falls away when a name in it has no value. */
export const refusals: Translation<typeof english.refusal> = {
  unknown_serial: "Aucun numéro de série {serial} n'est connu[ pour {item}].",
  unknown_location: "Il n'y a pas d'emplacement {location}.",
  unknown_item: "Il n'y a pas d'article {item}.",
  unknown_line: "La commande n'a pas de ligne {line}.",
  unknown_condition: "Il n'y a pas d'état {condition}.",
  unknown_operation: "Il n'y a pas d'opération {operation}.",
  not_a_draft: "La commande {order} n'est pas une commande provisoire.",
  variant_unclear:
    "{serial} peut être vendue comme l'une de {count} variantes : indiquez laquelle (variant_id).",
  unknown_transfer: "Il n'y a pas de transfert {transfer}.",
  unknown_customer: "Il n'y a pas de client {customer}.",
  unknown_case: "Il n'y a pas de dossier {case}.",
  unknown_order: "Il n'y a pas de commande {order}.",
  unknown_fulfillment: "Il n'y a pas d'expédition {fulfillment}.",
  unknown_return: "Il n'y a pas de retour {return}.",
  unknown_return_line: "Le retour n'a pas de ligne {line}.",
  unknown_claim: "Il n'y a pas de réclamation {claim}.",
  unknown_claim_line: "La réclamation n'a pas de ligne {line}.",
  unknown_product: "Il n'y a pas de produit {product}.",
  unknown_id: "Rien n'a cet identifiant.",
  unknown_cart: "Il n'y a pas de panier {cart}.",
  unknown_cart_line: "Le panier n'a pas de ligne {line}.",
  unknown_variant: "Il n'y a pas de variante {variant}.",
  unknown_count: "Il n'y a pas de comptage {count}.",
  unknown_delivery: "Il n'y a pas de livraison attendue {delivery}.",
  already_exists: "{serial} existe déjà[ : {status}][, à {location}].",
  duplicate_in_request: "{serial} est indiquée deux fois.",
  not_tracked:
    "[{item} : ]les numéros de série de cet article ne sont pas suivis. Activez d'abord « Suivre les numéros de série ».",
  unmanaged_variant:
    "Medusa ne gère pas le stock de cette variante : ses numéros de série ne peuvent pas être suivis.",
  too_many_for_line: "La ligne {line} prend {needed} numéros de série, {given} ont été donnés.",
  too_few_for_line:
    "Il manque {missing} numéros de série à la ligne {line} ({given} affectés sur {needed}).",
  not_enough_serials:
    "{needed} numéros de série sont nécessaires[ à {location}], seuls {given} sont disponibles.",
  fractional_quantity:
    "[{item} : ]une quantité de {quantity} ne peut pas être suivie : les numéros de série sont des unités entières.",
  wrong_item: "{serial} est un autre produit[ ({item})].",
  wrong_gtin: "{serial} : le GTIN {gtin} n'est pas celui de {item}[, mais celui de {other}].",
  wrong_location: "{serial} est à un autre emplacement[ ({location})].",
  not_sellable: "{serial} ne peut pas être vendue : {why}.",
  not_in_status: "{serial} a le statut « {status} » et ne peut pas être changée ainsi ({action}).",
  wrong_owner:
    "Propriétaire de {serial} : {owner}. Elle ne peut pas être changée ainsi ({action}).",
  not_sold_here:
    "{serial} n'a jamais été vendue par cette boutique. Elle ne peut pas être changée ainsi ({action}).",
  sold_here:
    "{serial} a été vendue par cette boutique, et sa vente demeure : elle ne peut pas être changée ainsi ({action}).",
  reserved_elsewhere:
    "{serial} est réservée pour une autre ligne de commande[ (commande {order})].",
  on_another_return: "{serial} figure déjà sur un autre retour[ ({return_id})].",
  not_on_return: "{serial} ne figure pas sur ce retour.",
  on_another_claim: "{serial} figure déjà sur une autre réclamation[ ({claim_id})].",
  not_on_claim: "{serial} ne figure pas sur cette réclamation.",
  already_replaced:
    "{serial} a été remplacée par une unité déjà partie : annulez d'abord l'expédition de celle-ci.",
  claim_canceled: "La réclamation a été annulée.",
  declared_by_shop:
    "{serial} a été mise sur ce retour par la boutique : demandez-lui de l'en retirer.",
  return_without_location: "Le retour n'a pas d'emplacement : indiquez où reviennent ses unités.",
  not_received:
    "Rien de {line} n'a été réceptionné sur ce retour : indiquez ses unités, puis réceptionnez-le.",
  stock_not_raised:
    "{item} : {given} revenues, mais seulement {awaiting} en stock[ à {location}] attendent un numéro de série. Medusa n'a pas augmenté le stock : reprenez les unités à la main.",
  already_captured: "{serial} est déjà affectée à cette ligne.",
  held_elsewhere: "{serial} est mise de côté pour le panier d'un autre acheteur.",
  cart_holds_off:
    "On ne peut pas choisir d'unité ici : la boutique n'en met pas de côté pour les paniers.",
  not_choosable: "Les unités de {item} ne peuvent pas être choisies.",
  cart_completed: "Le panier est devenu une commande.",
  chosen_apart:
    "Les unités choisies pour {line} ne partent pas d'un même endroit : choisissez-en d'autres.",
  unit_unavailable: "{serial} ne peut pas être achetée maintenant : choisissez-en une autre.",
  none_available:
    "Toutes les unités restantes de {item} sont pour des commandes passées auparavant.",
  hold_lost:
    "L'unité choisie pour {line} n'est plus gardée pour ce panier[ : {serial}]. Choisissez de nouveau.",
  chosen_by_buyer:
    "L'acheteur de la ligne {line} a choisi {serial}. Pour envoyer une autre unité, libérez celle-ci par son numéro.",
  under_notice: "{serial} est bloquée par l'avis {notice}.",
  not_sold_on_line: "{serial} n'a pas été vendue sur cette ligne de commande.",
  already_returned: "{serial} est déjà revenue de cette vente.",
  same_shipment:
    "{serial} est partie avec ce colis, sur cette ligne de commande : il n'y a rien à corriger.",
  not_in_fulfillment: "{serial} n'est pas partie avec cette expédition.",
  already_delivered: "{serial} est déjà livrée.",
  unknown_file: "Il n'y a pas de fichier {file}.",
  not_a_photo: "Ce ne sont pas des images JPEG, PNG ou WebP : {files}.",
  too_many_photos: "Une unité a au plus {most} photos, pas {count}.",
  fulfillment_canceled: "L'expédition a été annulée.",
  not_shipped:
    "L'expédition[ de {serial}] n'est pas encore partie : annulez-la dans Medusa, et ses unités seront de nouveau réservées. Si elle est partie, marquez-la d'abord comme expédiée.",
  nothing_to_change: "Aucune unité de l'expédition ne peut être changée ainsi ({command}).",
  malformed_number: "{serial} n'est pas un numéro valable ({format})[ : {why}].",
  empty_number: "Un numéro de série est vide.",
  malformed_pattern: "Le modèle {pattern} ne peut pas être utilisé : {why}.",
  generator_exhausted:
    "Le modèle {pattern} n'a plus de numéros : donnez plus de chiffres à son compteur.",
  bad_check_digit:
    "{serial} n'est pas un numéro valable ({format}) : son chiffre de contrôle est faux, un chiffre a donc été mal lu.",
  malformed_range: "{serial} n'est pas une plage telle que A001..A050 ou A001+50.",
  range_reversed: "La plage {serial} finit avant de commencer.",
  range_too_large:
    "La plage {serial} a {count} numéros, plus que les {limit} possibles en une fois.",
  range_overflow: "La plage {serial} n'a plus assez de chiffres.",
  too_many_serials: "{count} numéros de série, c'est plus que les {limit} possibles en une fois.",
  count_mismatch: "{needed} unités ont été annoncées, mais {given} numéros de série donnés.",
  needed_for_orders:
    "Des commandes ont encore besoin d'unités de {item}[ à {location}] : {spare} au plus peuvent partir, pas {given}. Confirmez pour les prendre toutes quand même (although_needed).",
  stale_figures:
    "{item} à {location} : il y a maintenant {on_hand} numéros de série en main et {stocked} en stock. Regardez de nouveau et recommencez.",
  nothing_to_repair: "{item} à {location} : rien n'y est corrigé ainsi ({repair})[ : {why}].",
  beyond_discrepancy:
    "{item} à {location} : {given} numéros de série sont indiqués, dont {count} sont en trop.",
  none_awaiting:
    "Aucun stock n'attend de numéros de série ici[ : {given} donnés, {awaiting} en attente], aucun numéro inconnu ne peut donc être enregistré.",
  unknown_at_capture:
    "{serial} est inconnue, et cet article n'accepte pas de numéro inconnu à la préparation d'une commande.",
  reason_required: "Un motif est nécessaire ({command}).",
  missing_value: "Il manque : {field} ({command}).",
  not_on_transfer: "{serial} n'est pas sur ce transfert[ : elle est sur {transfer}].",
  nothing_in_transit: "Plus aucune unité du transfert {transfer} n'est en transit.",
  on_another_case: "{serial} figure déjà sur un dossier[ ({case})].",
  not_on_case: "{serial} ne figure pas sur ce dossier[ : elle est sur {case}].",
  due_on_case: "{serial} a été remplacée à l'avance : prenez-la en charge sur le dossier {case}.",
  nothing_on_case: "Aucune unité du dossier {case} ne peut être changée ainsi ({step}).",
  case_not_open: "Le dossier {case} a le statut « {status} ».",
  case_not_sent: "Le dossier {case} n'est pas chez son prestataire.",
  case_already_sent: "Le dossier {case} est déjà chez son prestataire.",
  case_changed_since: "Le dossier {case} a avancé depuis : annulez d'abord la dernière opération.",
  not_replaceable: "{serial} ne peut pas être remplacée ainsi : {why}.",
  count_ended: "Le comptage {count} a le statut « {status} ».",
  count_in_review:
    "Le comptage {count} est en vérification : faites recompter pour scanner encore.",
  count_in_progress: "Le comptage {count} est encore en cours de scan : vérifiez-le d'abord.",
  count_not_approved: "Le comptage {count} n'a pas été approuvé depuis le dernier scan.",
  count_is_blind:
    "Le comptage {count} est à l'aveugle : ce qui est attendu s'affiche à la vérification.",
  not_in_review: "{serial} n'est pas dans ce groupe du comptage : {outcome}.",
  not_on_delivery:
    "{item} ne figure pas sur cette livraison. Ajoutez-le, ou réceptionnez-le sans livraison.",
  delivery_ended: "La livraison {delivery} a le statut « {status} ».",
  delivery_has_receipts:
    "Des unités de la livraison {delivery} ont été réceptionnées ({count}) : clôturez-la au lieu de l'annuler.",
  no_warranty: "{serial} n'a pas de garantie client.",
  warranty_void: "La garantie de {serial} est annulée. Rétablissez-la d'abord.",
  warranty_not_void: "La garantie de {serial} n'est pas annulée.",
  warranty_ends_too_soon:
    "La garantie de {serial} commence le {start} et ne peut donc pas finir le {end}.",
  not_proven: "Aucune unité de numéro {serial} vendue avec ce justificatif n'est connue.",
  registered_already: "{serial} est déjà enregistrée au nom d'un client.",
  on_its_way_back: "{serial} figure sur un retour et reste donc à qui la retourne.",
  unknown_handover: "Il n'y a pas de remise {handover}.",
  handover_open: "{serial} est déjà proposée à quelqu'un. Annulez cela d'abord.",
  handover_ended: "La remise est terminée ({status}).",
  handover_lapsed: "L'unité n'est plus à celui qui la donne et ne peut donc pas être reprise.",
  too_many_tries: "Trop de tentatives. Réessayez dans {seconds} secondes.",
  same_location: "{serial} est déjà à cet emplacement.",
  same_item: "{serial} est déjà une unité de cet article.",
  same_number: "{serial} a déjà ce numéro.",
  ambiguous_number: "{serial} est le numéro de {count} unités : choisissez-en une.",
  stale_write:
    "{serial} a été modifiée entre-temps par quelqu'un d'autre. Regardez de nouveau et recommencez.",
  changed_since: "{serial} a changé depuis[ ({since})] : cela ne peut pas être annulé.",
  already_reverted: "L'opération {operation} a déjà été annulée.",
  undone_by_flow:
    "L'opération {operation} relève d'un autre processus ({flow}) : annulez-la là-bas.",
  return_is_final:
    "L'opération {operation} a réceptionné un retour, ce que Medusa ne peut pas annuler. Vendez de nouveau ses unités, ou indiquez à la main ce qu'elles sont devenues.",
  operation_unfinished:
    "L'opération {operation} n'est pas encore terminée. Réessayez dans un instant.",
  idempotency_key_reused: "Cette clé d'idempotence a déjà servi à une autre requête.",
  tracking_in_use:
    "Le suivi ne peut pas être désactivé tant que des unités sont réservées, mises de côté ou en transit ({count}).",
  scope_has_duplicates: "{serial} existerait deux fois dans la nouvelle portée.",
  not_captured_here:
    "{serial} n'est pas saisi pour ce qui part. Saisissez-le d'abord sur sa ligne.",
  capture_mismatch:
    "Ligne {line} : {captured} numéros de série sont affectés, {fulfilled} partent. Indiquez lesquels, ou affectez-en autant qu'il en part.",
  location_unclear:
    "La ligne {line} est réservée à plusieurs emplacements : indiquez duquel elle part (location_id).",
  receive_with_serials:
    "Les numéros de série de {item} sont suivis[ à {location}] : augmentez son stock par « Réceptionner des unités », sous « Numéros de série ».",
  stock_below_serials:
    "Numéros de série de {item} en main[ à {location}] : {onHand}. Le stock ne peut pas descendre au-dessous : indiquez plutôt ce que sont devenues les unités.",
  has_serials:
    "Numéros de série de {item} en main ou en transit[ à {location}] : {count}. Avant de supprimer, indiquez ce que sont devenues les unités.",
  withheld_reservation:
    "Cette réservation retient de la vente des unités de {item} qui ne peuvent pas être vendues[ à {location}]. Modifiez plutôt les unités.",
  unprintable_number:
    "{serial} ne peut pas être imprimé de façon lisible par un scanner : choisissez des étiquettes plus grandes.",
  nothing_to_print: "Il n'y a pas d'unité dont imprimer l'étiquette.",
  not_a_receipt: "L'opération {operation} n'est pas une réception ({kind}).",
  busy: "Quelqu'un d'autre modifie les mêmes unités. Réessayez dans un instant.",
  invalid_request: "{why}",
  invalid_value: "{field} : {why}.",
  forbidden: "Vous n'avez pas le droit de faire cela ({policy}).",
  unknown_reason: "Il n'y a pas de motif {reason}.",
  order_canceled: "La commande {order} a été annulée.",
  order_in_edit:
    "La commande {order} est en cours de modification : confirmez ou annulez d'abord cette modification.",
  nothing_to_sell: "Il n'y a rien dans le panier.",
  wrong_amount:
    "La vente s'élève maintenant à {total} {currency}, pas à {amount}. Regardez de nouveau et recommencez.",
  not_enough_stock: "{item} : il en faut {needed}[ à {location}], {given} y sont disponibles.",
  no_hand_over:
    "{line} ne peut pas être remis[ à {location}] : donnez à l'emplacement le retrait, ou une option de livraison du fournisseur manuel[, pour le profil {profile}].",
  sale_interrupted:
    "La vente s'est arrêtée à l'étape « {stage} » : {why} Ce qui est fait reste. Réessayez pour continuer.",
  duplicate_in_file: "{serial} figure déjà à la ligne {row} du fichier.",
  duplicate_on_list: "{serial} figure déjà sur la liste.",
  empty_gtin: "Un GTIN est vide.",
  unknown_gtin: "Aucun article ne porte le GTIN {gtin}.",
  shared_gtin:
    "{gtin} est le GTIN de plusieurs articles[ : {items}]. Choisissez d'abord l'article.",
  return_canceled: "Le retour a été annulé.",
  malformed_value: "{value} n'est pas valable ({expected})[ : {why}].",
  unknown_notice: "Il n'y a pas d'avis {notice}.",
  nothing_selected: "Aucune unité n'est visée.",
  notice_not_open: "L'avis {notice} n'est pas ouvert ({status}).",
  notice_not_closed: "L'avis {notice} n'est pas clos ({status}).",
  on_notice_already: "{serial} est déjà soumise à l'avis {notice}.",
  not_on_notice: "{serial} n'est pas soumise à l'avis {notice}.",
  notice_unresolved:
    "Unités non réglées de l'avis {notice} : {count}. Indiquez qu'il doit être clos malgré tout.",
  notice_extended:
    "D'autres unités sont venues s'ajouter à l'avis {notice} ({count}) : retirez-les d'abord, ou fermez l'avis.",
  disposition_incomplete:
    "{serial} ne peut pas partir : pour le destinataire, il manque {lacks}. Saisissez-le dans la commande, sous les numéros de série.",
  disposition_refused: "{serial} ne peut pas partir ({why}).",
  unknown_entry: "Il n'y a pas d'inscription {entry} dans le registre.",
  entry_corrected:
    "L'inscription {entry} de {serial} a été rectifiée entre-temps : rectifiez la dernière.",
  entry_withdrawn: "L'inscription {entry} de {serial} a été retirée : il n'y a rien à rectifier.",
  entry_unchanged: "L'inscription {entry} de {serial} le dit déjà.",
  unknown_import: "L'importation {import} n'existe pas.",
  import_not_ready: "Ce n'est pas possible avec l'importation {import} en ce moment.",
  import_has_problems:
    "{count} lignes ne peuvent pas être importées : corrigez le fichier ou importez les autres lignes sans elles.",
  nothing_to_import: "Aucune ligne de l'importation {import} ne peut être importée.",
  import_unreadable: "Le fichier ne peut pas être lu[ : {why}].",
  unknown_audit_run: "Il n'y a pas de vérification {run}.",
  audit_key_unusable:
    "La clé avec laquelle la boutique doit signer est inutilisable : il faut une clé privée Ed25519 au format PEM.",
}
