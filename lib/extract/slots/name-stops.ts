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
    'vânzător vânzătorul firma societatea este operat eladó üzemeltető cégnév název názov obchodné meno sídlo'
  ).split(' '),
);
