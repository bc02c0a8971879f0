/// The costs an agent asks back for a civil month (« état de frais »): its trips, who pays, and how
/// far it has come. A month whose claim was handed over may have another one for trips found later.
public struct Claim: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Claim>

  public var id: ID
  public var version: Int
  public var agent: Agent.ID
  public var agentName: String
  /// The first day of its month.
  public let month: Day
  /// The school served.
  public var establishment: Establishment.ID
  public private(set) var trips: [ClaimTrip]
  public var payer: ClaimPayer
  public var notes: String
  /// What was done with it, the oldest first.
  public private(set) var steps: [ClaimStep]
  /// Its lines as they were when it left the draft: a later rate does not write them anew. Nil in
  /// the draft, whose lines are computed.
  public private(set) var frozen: MonthlyClaim?
  /// Its place in the count of the kilometres of its year: how many claims had left the draft before
  /// it did for the first time. It keeps that place when it is corrected.
  public private(set) var rank: Int?

  /// The length of the notes of a claim, in characters.
  public static let notesLimit = 500

  /// - Parameter day: any day of the month.
  public init(
    id: ID, version: Int = 1, agent: Agent.ID, agentName: String, month day: Day,
    establishment: Establishment.ID, trips: [ClaimTrip] = [], payer: ClaimPayer = .school,
    notes: String = "", steps: [ClaimStep] = [], frozen: MonthlyClaim? = nil, rank: Int? = nil
  ) {
    self.id = id
    self.version = version
    self.agent = agent
    self.agentName = agentName
    month = day.firstOfMonth
    self.establishment = establishment
    self.trips = trips
    self.payer = payer
    self.notes = notes
    self.steps = steps
    self.frozen = frozen
    self.rank = rank
  }

  /// Where it stands: its steps decide.
  public var state: ClaimState {
    steps.reduce(.draft) { state, step in state.after(step.act) ?? state }
  }

  /// Why it was rejected, while it has not been handed over again.
  public var rejection: ClaimStep? {
    guard let last = steps.last(where: { [.reject, .forward].contains($0.act) }) else {
      return nil
    }
    return last.act == .reject ? last : nil
  }

  /// What may be done with it now.
  public var acts: [ClaimAct] { ClaimAct.allCases.filter { state.after($0) != nil } }

  /// Adds a trip, or replaces what it cost; nothing once the claim has left the draft.
  public mutating func put(_ trip: ClaimTrip) {
    guard state == .draft else { return }
    guard let index = trips.firstIndex(where: { $0.round == trip.round }) else {
      return trips.append(trip)
    }
    trips[index] = trip
  }

  /// Leaves a trip out; nothing once the claim has left the draft.
  public mutating func leaveOut(_ round: Round.ID) {
    guard state == .draft else { return }
    trips.removeAll { $0.round == round }
  }

  /// Takes a step; false, and nothing changes, when it is not of this moment.
  ///
  /// - Parameters:
  ///   - lines: what the claim asks for now, kept when it leaves the draft.
  ///   - rank: the place it takes in the count of the year, if it has none yet.
  public mutating func take(_ step: ClaimStep, _ lines: MonthlyClaim, rank: Int) -> Bool {
    guard let next = state.after(step.act) else { return false }
    steps.append(step)
    if next == .draft { frozen = nil }
    if step.act == .check {
      frozen = lines
      self.rank = self.rank ?? rank
    }
    return true
  }
}
