import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// Travel costs, from the round to the money, key by key.
struct ClaimStoryTests {
  /// A round made by Mme Petit from the school to some companies and back, 12 km each leg.
  private func made(_ iso: String, to companies: [String], in school: SampleSchool) throws {
    let leg = RoundLegEntry(driven: Distance(metres: 12_000))
    let round = Round(
      id: school.store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: Day(sample: iso), establishment: school.establishment.id,
      departure: .school(school.establishment.id), arrival: .school(school.establishment.id),
      leavesAt: ClockTime(minutes: 510), returnsAt: ClockTime(minutes: 1020),
      stages: try companies.map {
        RoundStage(target: .company(try school.company($0), site: nil), leg: leg)
      }, lastLeg: leg, state: .made)
    try school.store.save(round, by: school.session, key: school.key())
  }

  private func openClaims(_ robot: Robot) {
    robot.type(":")
    robot.type("états de frais")
    robot.press(.enter)
  }

  /// Opens the menu of the claim and takes its first act, or a later one.
  private func follow(_ robot: Robot, downBy steps: Int = 0) {
    robot.type("s")
    for _ in 0..<steps { robot.press(.down) }
    robot.press(.enter)
  }

  @Test func `round, visits, monthly claim, rejected, corrected, forwarded`() throws {
    let robot = try Robot()
    let school = robot.school
    for name in ["garage moreau", "slmic"] {
      let visit = ActivityLog(
        target: .company(try school.company(name)), kind: .visit, state: .planned,
        on: SampleSchool.today, agent: school.petit.id, purposes: [.places], needsNothing: true)
      _ = try school.store.log(visit, by: school.session, key: school.key())
    }
    robot.type("m")
    robot.press(.function(4), .down, .enter)
    robot.type("c")
    robot.press(.tab)
    robot.type("830")
    robot.press(.tab)
    robot.type("17h")
    robot.press(.function(2))
    robot.type("v")
    robot.press(.function(2), .function(2))

    openClaims(robot)
    expectScreen("frais-non-déclarés", robot)
    robot.press(.enter)
    expectScreen("frais-préparés", robot)
    robot.press(.down, .enter)
    robot.press(.tab, .tab, .tab)
    robot.type("ext")
    robot.press(.tab, .tab, .tab)
    robot.type("6,40")
    expectScreen("frais-déplacement", robot)
    robot.press(.function(2))
    expectScreen("frais-complétés", robot)

    follow(robot)
    robot.type("mme petit")
    robot.press(.function(2))
    expectScreen("frais-contrôlés-par-soi", robot)
    robot.press(.control("u"))
    robot.type("M. Roth")
    robot.press(.function(2))
    follow(robot, downBy: 1)
    robot.press(.function(2))
    expectScreen("frais-transmis", robot)
    follow(robot, downBy: 1)
    robot.type("Rectorat")
    robot.press(.tab, .tab)
    robot.type("péage sans justificatif")
    robot.press(.function(2))
    expectScreen("frais-rejetés", robot)
    robot.press(.function(3), .function(3), .function(3))
    #expect(robot.sees("× frais de novembre 2026 rejetés : péage sans justificatif"))

    openClaims(robot)
    robot.press(.enter)
    follow(robot)
    robot.press(.down, .enter)
    for _ in 0..<9 { robot.press(.tab) }
    robot.press(.character(" "), .function(2))
    follow(robot)
    robot.type("M. Roth")
    robot.press(.function(2))
    follow(robot, downBy: 1)
    robot.press(.function(2))
    expectScreen("frais-corrigés-transmis", robot)

    let file = try #require(try school.store.claims(by: school.session).first)
    #expect(
      file.claim.steps.map(\.act) == [
        .check, .forward, .reject, .correct, .check, .forward,
      ])
    #expect(file.claim.trips[0].costs.receipts == [.tolls])
    let round = try school.store.rounds(of: school.petit.id, on: SampleSchool.today).first
    #expect(round?.round.state == .forwarded)
    robot.type("p")
    expectScreen("frais-document", robot)
  }

  @Test func `what was not declared is said on home, and leads to its month`() throws {
    let school = try SampleSchool()
    try made("2026-10-20", to: ["slmic"], in: school)
    try made("2026-11-10", to: ["boulangerie", "slmic"], in: school)
    let robot = Robot(school)
    expectScreen("accueil-non-déclaré", robot)
    #expect(robot.sees("non déclarés : octobre 2026"))
    robot.press(.enter)
    expectScreen("frais-deux-mois", robot)
    robot.press(.enter)
    #expect(robot.sees("novembre 2026, Mme Petit"))
    expectScreen("frais-commune", robot)
  }

  @Test func `what stands against costs is said, and its card opens`() throws {
    let school = try SampleSchool()
    try made("2026-11-10", to: ["slmic"], in: school)
    try made("2026-11-12", to: ["garage moreau"], in: school)
    let robot = Robot(school)
    openClaims(robot)
    robot.press(.enter)
    var petit = try #require(try school.store.agent(school.petit.id))
    petit.vehicle?.insuranceEnd = Day(sample: "2026-11-11")
    try school.store.saveAgent(petit, by: school.session, key: school.key())
    robot.rest()
    expectScreen("frais-refusés", robot)
    follow(robot)
    #expect(robot.sees("Contrôle impossible : réglez d'abord 1 refus"))
    robot.press(.down, .down, .function(1))
    #expect(robot.sees("B13"))
    robot.press(.function(3))
    robot.type("x")
    #expect(robot.sees("Hors de l'état"))
    follow(robot)
    #expect(robot.sees("Qui a contrôlé"))
  }

  @Test func `the payer is chosen, with the number in Chorus-DT`() throws {
    let school = try SampleSchool()
    try made("2026-11-10", to: ["slmic"], in: school)
    let robot = Robot(school)
    openClaims(robot)
    robot.press(.enter)
    robot.type("e")
    robot.press(.control("u"))
    robot.type("rect")
    robot.press(.tab)
    robot.type("CDT-2026-0147")
    expectScreen("frais-payeur", robot)
    robot.press(.function(2))
    #expect(robot.sees("rectorat (Chorus-DT), n° CDT-2026-0147"))
    let claim = try #require(try school.store.claims(by: school.session).first).claim
    #expect(claim.payer == .rectorate(number: "CDT-2026-0147"))
  }

  @Test func `an assistant sees no claims but hers`() throws {
    let school = try SampleSchool()
    try made("2026-11-10", to: ["slmic"], in: school)
    let robot = Robot(school, as: school.weber)
    openClaims(robot)
    #expect(robot.sees("Aucun état de frais, et rien à déclarer"))
    robot.type("m")
    #expect(robot.sees("Vous ne pouvez pas préparer ni contrôler les états de frais du bureau"))
  }

  @Test func `screen, document, export and calculator agree to the cent`() throws {
    let school = try SampleSchool()
    var petit = try #require(try school.store.agent(school.petit.id))
    petit.claimedBefore = [2026: Distance(metres: 1_990_000)]
    try school.store.saveAgent(petit, by: school.session, key: school.key())
    try made("2026-11-10", to: ["garage moreau", "slmic"], in: school)
    let robot = Robot(school)
    openClaims(robot)
    robot.press(.enter)
    robot.press(.down, .enter, .tab, .tab, .tab)
    robot.type("rest")
    robot.press(.function(2))

    let book = try school.store.rates()
    let file = try #require(try school.store.claims(by: school.session).first)
    let way = file.lines.trips[0].way
    let kilometres = try Calculation.kilometres(
      way.distance, after: Distance(metres: 1_990_000), .car5, on: way.on, in: book)
    let meal = try Calculation.meal(on: way.on, inCanteen: true, in: book)
    let amounts = [kilometres, meal].map(\.value)
    #expect(amounts == [.amount(Euro(cents: 10 * 32 + 26 * 40)), .amount(Euro(cents: 1000))])
    #expect(file.lines.trips[0].lines.map { .amount($0.amount) } == amounts)
    let total = Euro(cents: 2360)
    #expect(file.lines.total == total)

    let texts = amounts.map(\.french) + [total.french]
    for text in texts { #expect(robot.sees(text), "\(text)") }
    let document = try ClaimDocuments.claim(file, DocumentTemplates())
    let printed = document.textLines.joined(separator: "\n")
    for text in texts { #expect(printed.contains(text) && document.html.contains(text)) }
    var export = ClaimExport(.csv, by: school.session)
    let csv = try #require(try export.next(school.store))
    #expect(csv.contains("\"13,60\"") && csv.contains("\"10,00\""))
    #expect(export.records == 2)
  }

  @Test func `three days away are typed day by day, and agree everywhere to the cent`() throws {
    let school = try SampleSchool()
    try made("2026-11-10", to: ["slmic"], in: school)
    let robot = Robot(school)
    openClaims(robot)
    robot.press(.enter)
    robot.press(.down, .enter, .tab, .tab, .tab)
    robot.type("ext")
    robot.press(.tab)
    robot.type("ext")
    robot.press(.tab)
    robot.type("2")
    robot.press(.tab)
    robot.type("nuit à paris")
    robot.press(.tab)
    robot.type("fourni")
    robot.press(.tab)
    robot.type("rest")
    robot.press(.tab, .control("u"))
    robot.type("nuit à paris")
    robot.press(.tab)
    robot.type("ext")
    robot.press(.tab)
    robot.type("ext")
    robot.press(.tab)
    #expect(robot.sees("Le 12/11, vous n'êtes pas absent toute la plage du repas"))
    expectScreen("frais-trois-jours", robot)
    robot.press(.function(2))
    expectScreen("état-de-frais-trois-jours", robot)

    let file = try #require(try school.store.claims(by: school.session).first)
    let (book, way) = (try school.store.rates(), file.lines.trips[0].way)
    #expect(way.until == Day(sample: "2026-11-12"))
    let kilometres = try Calculation.kilometres(
      way.distance, after: .zero, .car5, on: way.on, in: book)
    let nights = try Calculation.nights(2, from: way.on, in: .paris, book)
    let span = TripSpan(
      on: way.on, from: try #require(way.leavesAt), to: try #require(way.returnsAt), nights: 2)
    let meals = try Calculation.meals(of: span, inCanteen: false, in: book)
    #expect(
      [kilometres, nights, meals].map(\.value)
        == [768, 28_000, 10_000].map { .amount(Euro(cents: $0)) })
    // One meal was provided, one taken in a canteen.
    let total = Euro(cents: 768 + 28_000 + 10_000 - 2000 - 1000)
    #expect(file.lines.total == total)
    #expect(robot.sees(total.french))
    let document = try ClaimDocuments.claim(file, DocumentTemplates())
    let printed = document.textLines.joined(separator: "\n")
    for text in [total.french, "nuit 11/11", "repas de midi 12/11"] {
      #expect(printed.contains(text) && document.html.contains(text), "\(text)")
    }
    var export = ClaimExport(.json, by: school.session)
    let json = try #require(try export.next(school.store))
    let amounts = json.matches(of: /"montant": ([0-9.]+)/).compactMap { Double($0.output.1) }
    #expect(Int((amounts.reduce(0, +) * 100).rounded()) == total.cents)
    #expect(json.contains("\"date\": \"2026-11-12\""))
  }
}
