public import BureauDomain

/// Both sides of a record that two people changed at once.
public struct Conflict: Sendable {
  /// The record as it now is in the base.
  public enum Record: Sendable {
    case establishment(Establishment)
    case agent(Agent)
    case company(Company)
    case site(Site)
    case contact(Contact)
    case offer(Offer)
    case activity(Activity)
    case rate(Rate)
    // The institution.
    case post(Post)
    case weeklyCover(WeeklyCover)
    case institutionContact(InstitutionContact)
    case equipmentLoan(EquipmentLoan)
    case officialDocument(OfficialDocument)
    case directoryReport(DirectoryReport)
    case sentGuide(SentGuide)
    case guidanceNote(GuidanceNote)
    case schoolClass(SchoolClass)
    case learner(Learner)
    case period(Period)
    case placement(Placement)
    case lead(Lead)
    case appraisal(Appraisal)
    case missionOrder(MissionOrder)
    case round(Round)
    case roadmap(Roadmap)
    case missionLetter(MissionLetter)
    case claim(Claim)
    case reportNote(ReportNote)
    case officeTask(OfficeTask)
    case occasionalHelp(OccasionalHelp)
    case companyFollower(CompanyFollower)
    case need(Need)
    case network(Network)
    case networkMeeting(NetworkMeeting)
    case communication(Communication)
    case agentTraining(AgentTraining)
    case yearFile(YearFile)
  }

  /// The version the refused save started from.
  public let mine: Int
  public let theirs: Record
  /// Who saved `theirs`, and when.
  public let stamp: Stamp

  public init(mine: Int, theirs: Record, stamp: Stamp) {
    self.mine = mine
    self.theirs = theirs
    self.stamp = stamp
  }
}
