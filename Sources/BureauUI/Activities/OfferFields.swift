internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// A row of places offered, the same in every form: formation, period, number.
enum OfferFields {
  static func row<Draft>(
    _ index: Int, _ formation: FieldKind<Draft, Context>.Path<Choice>,
    _ period: FieldKind<Draft, Context>.Path<String>,
    _ places: FieldKind<Draft, Context>.Path<String>
  ) -> [Field<Draft, Context>] {
    [
      Field(
        "offer.\(index)", index == 0 ? "Places offertes" : "",
        .choice(formation, free: true) { query, _, _ in Choices.formations(query) }, width: 28,
        hint: "La formation : quelques lettres, « carross », « bac pro mei » …",
        skips: 2),
      Field(
        "period.\(index)", "Période", .words(period, limit: 24), width: 11, joins: true,
        hint: "PFMP 2, janvier, 16/11–11/12 …"),
      Field(
        "places.\(index)", "Nb", .text(places, limit: 2, tidy: nil, popup: nil), width: 4,
        joins: true, hint: "Le nombre de places."),
    ]
  }

  /// What is wrong with a row that is not blank.
  static func problem(_ row: VisitDraft.OfferRow, _ index: Int) -> FieldProblem? {
    row.isBlank ? nil : entry(row).fault(index).map(Problems.of)
  }

  static func entry(_ row: VisitDraft.OfferRow) -> OfferEntry {
    OfferEntry(
      formation: Formation(mef: row.formation.id, label: row.formation.text), period: row.period,
      places: row.places)
  }
}
