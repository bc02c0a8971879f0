import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The year of placements at the keyboard, on 24 November 2026, six days before PFMP 2.
struct PlacementStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws { desk = try PlacementDesk() }

  /// The list, on the row of a learner.
  private func find(_ words: String) {
    robot.type("s")
    robot.press(.function(7))
    robot.type(words)
    robot.press(.enter)
  }

  @Test func `home says what presses`() {
    expectScreen("accueil-stages", robot)
  }

  @Test func `home names the delay the office has set`() throws {
    let delay = Rate(
      id: school.store.newIdentifier(), subject: .delay(.placeFirst), value: 21,
      from: Day(sample: "2026-11-01"), text: "choix du bureau", scope: .school)
    try school.store.add(delay, by: school.session, key: school.key())
    robot.rest()
    #expect(robot.sees("sans lieu à J-21"))
  }

  @Test func `who is left without a place at J-8`() {
    robot.press(.down, .enter)
    expectScreen("sans-lieu", robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B15 ·"))
    robot.press(.function(3), .enter, .function(1))
    #expect(robot.sees("FAQ > B15 ·"))
  }

  @Test func `the list by class and period, the most urgent first`() {
    robot.type("s")
    robot.press(.function(4))
    expectScreen("stages-filtres", robot)
    robot.type("pp")
    robot.press(.enter)
    robot.press(.down, .down, .down, .down, .down)
    expectScreen("stages", robot)
  }

  @Test func `a free place is proposed with one key, and confirmed by name`() throws {
    robot.press(.down, .enter)
    robot.type("p")
    expectScreen("places-libres", robot)
    robot.type("p")
    #expect(robot.sees("À confirmer par un professeur ou le DDFPT"))
    #expect(try sample.placement("abricotin").recordedState == .lead)
    robot.press(.enter)
    robot.type("l")
    robot.press(.enter, .tab, .tab, .tab)
    robot.type("oui")
    robot.press(.tab, .function(2))
    #expect(try sample.placement("abricotin").recordedState == .agreed)
    expectScreen("stage-accord", robot)
    robot.type("k")
    robot.type("M. Klein")
    robot.press(.tab, .function(2))
    let confirmed = try sample.placement("abricotin")
    #expect(confirmed.recordedState == .toIssue)
    guard case .by(let name, let function, _, _) = confirmed.confirmation else {
      Issue.record("nobody confirmed")
      return
    }
    #expect(name == "M. Klein" && function == .teacher)
  }

  @Test func `nobody confirmed: the form asks who, or why`() throws {
    find("calisson")
    robot.press(.enter)
    robot.type("k")
    robot.press(.tab)
    expectScreen("stage-à-confirmer", robot)
  }

  @Test func `the officer is kindly told that a référent is a teacher`() throws {
    find("dragee")
    robot.press(.enter)
    robot.type("e")
    robot.press(.tab, .tab, .tab, .control("u"))
    robot.type("Mme Petit")
    robot.press(.tab, .function(2))
    expectScreen("stage-référent", robot)
    #expect(try sample.placement("dragee").referent == "M. Klein")
  }

  @Test func `a convention is followed on paper to the last signature`() throws {
    find("financier")
    robot.type("c")
    expectScreen("étape", robot)
    robot.press(.function(2))
    #expect(robot.sees("signée par l'entreprise"))
    for _ in 0..<4 {
      robot.type("c")
      robot.press(.function(2))
    }
    #expect(try sample.placement("financier").recordedState == .signed)
    robot.press(.enter)
    expectScreen("stage-signé", robot)
    robot.type("o")
    robot.type("classeur bleu")
    robot.press(.function(2))
    #expect(try sample.placement("financier").convention?.filedAt == "classeur bleu")
  }

  @Test func `a reminder is one key, and shows in the track`() throws {
    find("esquimau")
    robot.type("r")
    #expect(robot.sees("1 relance notée"))
    #expect(robot.sees("relances 24/11"))
  }

  @Test func `steps are marked on a whole class`() throws {
    robot.type("s")
    robot.press(.function(4))
    robot.type("c")
    robot.press(.enter)
    robot.type("*")
    robot.type("x")
    expectScreen("stages-actions", robot)
    robot.press(.down, .enter)
    robot.type("convention envoyée")
    robot.press(.tab, .function(2))
    #expect(robot.sees("convention envoyée."))
  }

  @Test func `the tutor changed: the signed paper is rectified by hand`() throws {
    find("gaufrette garage")
    robot.press(.enter)
    robot.type("e")
    robot.press(.tab, .control("u"))
    robot.type("lina")
    robot.press(.tab, .function(2))
    expectScreen("stage-tuteur-changé", robot)
    robot.press(.tab, .tab, .tab)
    robot.type("M. Moreau")
    robot.press(.function(2))
    let changes = try sample.placement("gaufrette").convention?.changes
    #expect(changes?.map(\.form) == [.handwritten])
    #expect(changes?.first?.tutorName == "Lina Moreau")
    #expect(try !sample.placement("gaufrette").hasOtherTutor)
  }

  @Test func `an interruption keeps its motive and its days`() throws {
    find("madeleine")
    robot.press(.enter)
    robot.type("i")
    robot.type("interrompu")
    robot.press(.tab, .control("u"))
    robot.type("08/12")
    robot.press(.tab, .function(2))
    #expect(robot.sees("Donnez le motif"))
    robot.type("fermeture de l'atelier")
    robot.press(.function(2))
    let placement = try sample.placement("madeleine")
    #expect(placement.exit?.kind == .interrupted)
    #expect(placement.realSpan.to == Day(sample: "2026-12-07"))
  }

  @Test(arguments: [60, 68, 76, 77, 80])
  func `the state of an interrupted placement is whole at every width`(columns: Int) {
    robot.type("s/calisson")
    robot.press(.enter)
    let rows = robot.screen(Size(columns: columns, rows: 24))
    #expect(rows.contains { $0.contains("interrompu, à attester") })
  }

  @Test func `what ranks a free place is whole on a narrow screen`() {
    robot.type("s/abricotin")
    robot.press(.enter)
    robot.type("p")
    let text = robot.screen(Size(columns: 60, rows: 24)).joined(separator: "\n")
    #expect(text.contains("sans bilan") && text.contains("tuteur"))
    #expect(text.contains("Montigny-lès-Metz"))
  }

  @Test func `a host keeps its learners and what one thinks of it`() throws {
    robot.type("e")
    robot.press(.function(7))
    robot.type("garage moreau")
    robot.press(.enter, .enter)
    robot.type("b")
    robot.press(.tab, .tab)
    robot.type("entretien, diagnostic")
    robot.press(.function(2))
    #expect(robot.sees("Choisissez : bien, moyen ou insuffisant."))
    expectScreen("bilan-à-juger", robot)
    for _ in 0..<3 {
      robot.type("bien")
      robot.press(.down, .enter)
    }
    robot.press(.tab)
    robot.type("garder")
    robot.press(.down, .enter)
    robot.press(.function(2))
    expectScreen("fiche-bilan", robot)
    for _ in 0..<20 where !robot.sees("Entrée montre les bilans") { robot.press(.down) }
    robot.press(.enter)
    #expect(robot.sees("Document > ") && robot.sees("entretien, diagnostic"))
  }

  @Test func `an appraisal may be of the year before, and is of no day to come`() throws {
    let store = school.store
    let last = Period(
      id: store.newIdentifier(), year: sample.first.year.previous, kind: .pfmp, name: "PFMP 5",
      span: DaySpan(from: Day(sample: "2026-05-25"), to: Day(sample: "2026-06-26")))
    try store.save(last, by: school.session, key: school.key())
    robot.type("e")
    robot.press(.function(7))
    robot.type("garage moreau")
    robot.press(.enter, .enter)
    robot.type("b")
    #expect(robot.sees("[PFMP 1 "))
    robot.press(.control("u"))
    robot.type("+3j")
    robot.press(.tab, .function(4))
    #expect(robot.sees("25/05 – 26/06, 2025-2026"))
    robot.press(.escape, .function(2))
    #expect(robot.sees("est à venir"))
  }

}
