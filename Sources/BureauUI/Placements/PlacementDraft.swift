internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The form of a placement: where, when, who follows, which hours.
struct PlacementDraft: EditDraft {
  var placement: Placement
  var name: String
  var company: Choice
  var tutor: Choice
  /// The company whose people the tutor was chosen from.
  var tutorOf: String
  var agreedOn: String
  var from: String
  var to: String
  var spanMotive: String
  var referent: Choice
  var perDay: String
  var perWeek: String
  var start: String
  var end: String
  var works: Set<String>

  static let form = "placement"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Stage > \(name)" }
  static let about = [
    "Le bureau propose le lieu ; un professeur ou le DDFPT le confirme (k dans le dossier).",
    "Le référent est un enseignant, désigné par le chef d'établissement (FAQ 20).",
  ]

  init(_ placement: Placement, _ name: String, _ context: Context) {
    self.init(placement, name)
    if agreedOn.isEmpty { agreedOn = context.today.french }
  }

  static let worksID = "works"

  static func settle(_ draft: inout PlacementDraft, _ context: Context) {
    guard draft.company.id != draft.tutorOf, draft.company.isChosen || draft.company.isBlank else {
      return
    }
    draft.tutor = Choice()
    draft.tutorOf = draft.company.id
  }

  func sides(_ theirs: Conflict.Record) -> (base: PlacementDraft, theirs: PlacementDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    return (Self(placement, name), Self(record, name))
  }

  /// A form as it opens on a record; the day of the agreement stays blank without a host.
  private init(_ placement: Placement, _ name: String) {
    self.placement = placement
    self.name = name
    company = Choice(
      id: placement.host?.company.rawValue ?? "", text: placement.host?.companyName ?? "")
    tutor = Choice(
      id: placement.host?.tutor?.rawValue ?? "", text: placement.host?.tutorName ?? "")
    tutorOf = company.id
    agreedOn = placement.host?.agreedOn.french ?? ""
    from = placement.span.from.french
    to = placement.span.to.french
    spanMotive = placement.spanMotive
    referent = Choice(id: placement.referent, text: placement.referent)
    perDay = WorkSchedule.french(minutes: placement.schedule.minutesPerDay)
    perWeek = WorkSchedule.french(minutes: placement.schedule.minutesPerWeek)
    start = placement.schedule.start?.french ?? ""
    end = placement.schedule.end?.french ?? ""
    works = placement.hasRegulatedWorks ? [Self.worksID] : []
  }
}
