import Foundation
import Testing

@testable import BureauDomain

struct ActivityTests {
  @Test(arguments: [ActivityState.planned, .done, .notDone(motive: "absent"), .cancelled])
  func `a state is read back as it was written`(state: ActivityState) throws {
    let data = try JSONEncoder().encode(state)
    #expect(try JSONDecoder().decode(ActivityState.self, from: data) == state)
  }

  @Test func `an activity is read back as it was written`() throws {
    let activity = try Sample.activity(results: [.jury, .tax])
    let data = try JSONEncoder().encode(activity)
    #expect(try JSONDecoder().decode(Activity.self, from: data) == activity)
  }

  @Test func `the words of lists are told apart`() {
    let words = [
      ActivityKind.allCases.map(\.label), ActivityPlace.allCases.map(\.label),
      ActivityResult.allCases.map(\.label), Purpose.allCases.map(\.label),
      CircularAxis.allCases.map(\.label), OfferState.allCases.map(\.label),
      ActionKind.allCases.map(\.label), ContactRole.allCases.map(\.label),
      CompanySource.allCases.map(\.label), TutorTraining.allCases.map(\.label),
      WorkforceBand.allCases.map(\.label), Role.allCases.map(\.label),
      Deed.allCases.map(\.infinitive), CheckID.allCases.map { $0.rule.title },
    ]
    for list in words {
      #expect(Set(list).count == list.count)
      #expect(list.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.hasSuffix(" ") })
    }
  }

  @Test func `an offer is open until it is filled or withdrawn`() {
    #expect(OfferState.allCases.filter(\.isOpen) == [.announced, .confirmed, .partlyFilled])
  }

  @Test func `only an activity away from the school and the screen is a trip`() {
    #expect(ActivityPlace.allCases.filter(\.isTrip) == [.atCompany, .elsewhere])
  }

  @Test func `what a visit may bring is not what a call answers`() {
    #expect(
      Set(ActivityResult.ofVisit).isDisjoint(
        with: [.placesOffered, .notReached, .messageLeft, .answered, .refusal]))
  }
}
