internal import BureauDomain
internal import BureauStore

/// One act of the year that is told.
struct DemoStep {
  enum Act {
    case add(NewCompany)
    case log(ActivityLog)
    case move(Company.ID, to: RelationStage, motive: String)
    case close(Company.ID, motive: String)
  }

  let on: Day
  let at: DemoHour
  let by: Agent
  let act: Act
}
