/** Words that open a sentence or a label before a name and are no part of it. */
export const NAME_STOPS: ReadonlySet<string> = new Set(
  (
    'die der das dem den ein eine wir firma anbieter betreiber betreiberin verkäufer verkauft verkauf durch von bei mit ' +
    'copyright impressum the by from with we seller sold operated owned company trader vendor our and und et oder or ' +
    'la le les une notre société sociéte vendeur vendu par chez éditeur site exploité édité ist is est sind are sont ' +
    'an at to für for pour zu in im auf dans sur website webseite onlineshop vertragspartner verantwortlich ' +
    'titular empresa sociedad razón razon social denominación denominacion propietario responsable vendedor vendido por el los las del es con en ' +
    'società ditta ragione sociale denominazione titolare venditore venduto da dalla il lo gli è di presso proprietà gestito ' +
    'razão denominação sociedade proprietário vendido pela pelo o os as do da em com é ' +
    'verkoper verkocht door bedrijf bedrijfsnaam handelsnaam van het een wij naam ' +
    'sprzedawca sprzedający firma przez spółka właściciel jest ' +
    'säljare säljs av företag bolag företagsnamn sælger sælges af virksomhed firmanavn vi er selger selges ' +
    'prodávající prodávajícím společnost společnosti obchodní firmy provozovatel provozovatelem je predávajúci spoločnosť prevádzkovateľ ' +
    'vânzător vânzătorul firma societatea este operat eladó üzemeltető cégnév név neve název názov obchodné meno sídlo ' +
    'provozuje prevádzkuje prodává predáva prowadzi sprzedaje pardavėjas įmonė bendrovė pavadinimas pārdevējs uzņēmums nosaukums ' +
    'müüja ettevõte omanik on myyjä yritys yrityksen nimi satıcı ünvan ünvanı unvan unvanı şirket şirketi prodavač prodavatelj tvrtka ' +
    'ponudnik podjetje prodajalec naziv εταιρεία επωνυμία πωλητής продавец продавач продавець търговец търговско дружество фирма ' +
    'компания компанія компанията магазин магазина legal entity merchant name provider owner ' +
    'ידי חברת של בבעלות היא הינה הוא החברה העסק בין לבין عن شركة'
  ).split(' '),
);

/** Small words that stand inside names: `Casa do Chá`, `Teppich und Raum`, `Çay ve Kahve`. */
export const JOINING =
  /^(?:und|and|et|e|y|i|a|och|og|ve|en|és|şi|și|si|ir|un|ja|и|та|і|και|de|du|des|d|da|do|dos|das|del|della|delle|dei|degli|di|of|the|for|für|von|van|der|den|la|le|les|los|las|el|lo|al|au|aux|zum|zur|am|im|na|za|pod|po|sur)$/u;

/** Nouns of which a trader is told: "Terms of Example Ltd" is no name. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    'terms conditions condition policy privacy website site web shop store webshop onlineshop portal app service services customer customers team ' +
    'brand group trademark trademarks copyright subsidiary division part member members rights seat office owner director ceo ' +
    'termos condições política privacidade loja sítio direitos serviço atendimento clientes cliente equipa equipe marca grupo sede propriedade responsável dados ' +
    'términos condiciones tienda sitio derechos servicio atención equipo propiedad responsable datos mentions conditions politique confidentialité boutique ' +
    'droits clients équipe marque groupe siège propriété données termini condizioni negozio sito diritti servizio assistenza clienti marchio gruppo proprietà dati ' +
    'agb geschäftsbedingungen bedingungen datenschutz datenschutzerklärung impressum shops angebot angebote team marke rechte sitz kundendienst kundenservice mitarbeiter ' +
    'produkte leistungen voorwaarden winkel klantenservice rechten regulamin sklep sklepu obchod villkor vilkår kundtjänst ' +
    'realizzato sviluppato gestito venduto spedito prodotto distribuito fabbricato importato offerto fornito operato proprietario creato ' +
    'réalisé créé conçu propulsé exploité édité géré vendu expédié produit distribué fabriqué importé proposé hébergé ' +
    'criado desenvolvido vendido enviado entregue produzido distribuído fabricado importado gerido operado fornecido oferecido ' +
    'diseñado desarrollado gestionado producido distribuido importado propuesto ofrecido operada gestionada vendida distribuida ' +
    'created powered hosted designed developed built manufactured distributed produced sold shipped imported provided offered operated'
  ).split(' '),
);
