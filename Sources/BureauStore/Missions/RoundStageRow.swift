internal import BureauDomain

/// A stage as its table holds it.
struct RoundStageRow: Decodable {
  var company: Company.ID?
  var site: Site.ID?
  var school: Establishment.ID?
  var activity: Activity.ID?
  var toAsk: String
  var driven: Int?
  var motive: String

  init(_ stage: RoundStage) {
    switch stage.target {
    case .company(let id, let site): (company, self.site) = (id, site)
    case .school(let id): school = id
    }
    activity = stage.activity
    toAsk = stage.toAsk
    driven = stage.leg.driven?.metres
    motive = stage.leg.motive
  }

  func stage() throws -> RoundStage {
    let leg = RoundLegEntry(driven: driven.map(Distance.init(metres:)), motive: motive)
    if let company {
      return RoundStage(
        target: .company(company, site: site), activity: activity, toAsk: toAsk, leg: leg)
    }
    guard let school else { throw StoreError.damaged(base: "") }
    return RoundStage(target: .school(school), activity: activity, toAsk: toAsk, leg: leg)
  }
}
