internal import BureauDomain
internal import BureauStore

/// An invented firm, with what has become of it.
struct DemoFirm {
  let fate: DemoFate
  let trade: DemoTrade
  /// Whether the office took it over from its file of last year.
  let isOld: Bool
  /// When something is due, in days from today; nil if nothing is.
  let due: Int?
  var new: NewCompany

  var id: Company.ID { new.company.id }

  /// The last day something may have been done, in days from today: what is due was decided
  /// before.
  var latest: Int { min(-1, (due ?? 0) - 2) }
}
