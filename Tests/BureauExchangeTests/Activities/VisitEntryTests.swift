import BureauDomain
import BureauExchange
import BureauStore
import Testing

/// What a visit needs to be understood, whoever typed it.
struct VisitEntryTests {
  private let today = Instant(milliseconds: 1_795_509_720_000).day(secondsFromUTC: 0)
  private let office: Office

  init() throws { office = try Office() }

  private var agent: Agent { office.session.agent }

  private func entry() -> VisitEntry {
    var entry = VisitEntry(target: .company(Company.ID(rawValue: "company-1")))
    entry.on = "hier"
    entry.purposes = [.places]
    return entry
  }

  @Test func `a visit that says the least is understood`() throws {
    #expect(entry().faults(today: today).isEmpty)
    let log = try #require(entry().log(by: agent, today: today))
    #expect(log.state == .done)
    #expect(log.on == today.adding(days: -1))
    #expect(log.next == .keep)
    #expect(log.results.isEmpty)
  }

  @Test func `each wrong field is named`() {
    var entry = entry()
    entry.on = " "
    entry.from = "25h"
    entry.purposes = []
    entry.offers = [
      OfferEntry(formation: Formation(label: ""), period: "", places: "1"),
      OfferEntry(formation: Formation(label: "CAP Cuisine"), period: "", places: "100"),
    ]
    entry.next = NextEntry(.action(.call))
    let fields = entry.faults(today: today).map(\.field)
    #expect(fields == ["day", "from", "purposes", "offer.0", "places.1", "due"])
    #expect(!entry.faults(today: today).contains { !$0.isError })
  }

  @Test(arguments: ["0", "-1", "100", "deux", ""])
  func `a number of places lies between 1 and 99`(_ places: String) {
    let offer = OfferEntry(formation: Formation(label: "CAP Maçon"), period: "", places: places)
    #expect(offer.fault(0)?.field == "places.0")
    #expect(offer.offer == nil)
  }

  @Test func `the end comes after the beginning`() {
    var entry = entry()
    entry.from = "15h"
    entry.to = "14h30"
    #expect(entry.faults(today: today).map(\.field) == ["to"])
    entry.to = "15h"
    #expect(entry.faults(today: today).isEmpty)
  }

  @Test func `what comes next is set, cleared or left alone`() {
    let due = NextEntry(.action(.visit), due: "+7j", note: "atelier")
    let action = NextAction(
      kind: .visit, due: today.adding(days: 7), owner: agent.id, ownerName: agent.name,
      note: "atelier")
    #expect(due.step(of: agent, today: today) == .set(action))
    #expect(NextEntry(.nothing).step(of: agent, today: today) == .clear)
    #expect(NextEntry().step(of: agent, today: today) == .keep)
    #expect(NextEntry(due: "lundi").faults(today: today).map(\.field) == ["nextAction"])
  }

  @Test func `places offered and trainings wanted follow the visit`() throws {
    var entry = entry()
    let tutor = Contact.ID(rawValue: "contact-1")
    entry.contacts = [tutor, tutor]
    entry.results = [.tutorTraining]
    entry.offers = [OfferEntry(formation: Formation(label: "CAP Maçon"), period: "", places: "2")]
    entry.on = "+3j"
    let log = try #require(entry.log(by: agent, today: today))
    #expect(log.trainings == [tutor: .proposed])
    #expect(log.results == [.tutorTraining, .placesOffered])
    #expect(log.offers.map(\.places) == [2])
    #expect(log.state == .planned)
  }

  @Test func `a visit that leads nowhere is doubtful, not wrong`() throws {
    let broken = try entry().broken(by: agent, today: today, in: office.store)
    #expect(broken.map(\.check) == [.co04, .om02])
    #expect(broken.allSatisfy { $0.severity == .warns })
    var settled = entry()
    settled.place = .atSchool
    settled.next = NextEntry(.nothing)
    #expect(try settled.broken(by: agent, today: today, in: office.store).isEmpty)
  }

  @Test func `a fault shows its source`() {
    #expect(EntryFault(field: "day", "Donnez le jour.").cited == "Donnez le jour.")
    let fault = EntryFault(Violation(.co04, .warns, field: .nextAction, "Rien ne suit."))
    #expect(fault.cited == "Rien ne suit. (CO-04 · B3)")
    #expect(fault.field == "nextAction" && !fault.isError)
  }
}
