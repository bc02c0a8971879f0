internal import BureauDomain

/// An invented firm of the portfolio, as the sample data tells it.
struct SampleFirm {
  struct Person {
    let name: String
    let title: String
    var roles: Set<ContactRole> = []
    var phone: String?
    var email: String?
    var training = TutorTraining.none
  }

  /// Makes its SIRET.
  let seed: Int
  let name: String
  var sign = ""
  let address: String
  let town: SampleTown
  let naf: String
  let workforce: WorkforceBand
  var switchboard: String?
  var source = CompanySource.wordOfMouth
  var tags: [String] = []
  var notes = ""
  var people: [Person] = []
  /// The stage set by hand, after the one its activities lead to.
  var relation: Relation?
  var next: SampleNext?
  var closing: Closing?
}

/// What is to be done next, by whom.
struct SampleNext {
  let kind: ActionKind
  let due: String
  let owner: SampleAgent
  var note = ""
}

/// The agents of the sample school.
enum SampleAgent: Int, CaseIterable {
  case petit, duval, weber, klein
}
