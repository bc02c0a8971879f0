internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Changing an offer of places: its number, its period, how far it is.
struct OfferDraft: EditDraft {
  var offer: Offer
  var period: String
  var places: String
  var state: Choice

  static let form = "offer"
  var recordID: String? { offer.id.rawValue }
  var title: String { "Places offertes > \(offer.formation.label)" }

  init(_ offer: Offer) {
    self.offer = offer
    period = offer.period
    places = "\(offer.places)"
    state = Choices.of(offer.state, offer.state.label)
  }

  static func fields(of draft: OfferDraft) -> [Field<OfferDraft, Context>] {
    [
      Field("formation", "Formation", section: "Offre", .fixed { $0.offer.formation.label }),
      Field("period", "Période", .words(\.period, limit: 24), width: 28),
      Field("places", "Places", .text(\.places, limit: 2, tidy: nil, popup: nil), width: 4),
      Field(
        "state", "État",
        .choice(\.state, free: false) { query, _, _ in
          Choices.cases(OfferState.self, query, label: \.label)
        }, width: 24),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: OfferDraft, theirs: OfferDraft)? {
    guard case .offer(let record) = theirs else { return nil }
    return (OfferDraft(offer), OfferDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    guard let count = Int(places), count > 0 else {
      return [
        FieldProblem(field: "places", isError: true, "Donnez le nombre de places, de 1 à 99.")
      ]
    }
    return []
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = offer
    changed.period = period
    changed.places = Int(places) ?? offer.places
    changed.state = OfferState(rawValue: state.id) ?? offer.state
    try context.store.update(
      changed, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Offre enregistrée."), then: .pop)
  }
}
