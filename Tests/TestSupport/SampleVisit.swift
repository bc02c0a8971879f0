internal import BureauDomain
internal import BureauStore

/// An activity of the sample year, as the sample data tells it.
struct SampleVisit {
  /// The seed of the firm.
  let firm: Int
  let kind: ActivityKind
  let on: String
  var from: String?
  var to: String?
  let agent: SampleAgent
  var state = ActivityState.done
  var axis = CircularAxis.partnerships
  /// Which of the firm's people were met, by their place in the list.
  var met: [Int] = []
  var purposes: Set<Purpose> = []
  var results: Set<ActivityResult> = []
  var offers: [NewOffer] = []
  var notes = ""
  var place = ActivityPlace.atCompany
}
