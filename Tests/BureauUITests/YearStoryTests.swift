import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// A school year is closed and the next one opened, at the keyboard.
struct YearStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws { desk = try PlacementDesk() }

  private func open(_ words: String) {
    robot.type(":" + words)
    robot.press(.enter)
  }

  @Test func `new school year: left, resumed, periods copied by preview`() throws {
    open("nouvelle année")
    robot.press(.right)
    expectScreen("année-nouvelle", robot)
    robot.type(" ")
    robot.press(.function(3))
    let next = SchoolClass(
      id: school.store.newIdentifier(), year: sample.first.year.next, label: "1MVB")
    try school.store.add(next, by: school.session, key: school.key())
    open("nouvelle année")
    robot.press(.right)
    #expect(robot.sees("1 étape faite sur 7"))
    robot.press(.down, .enter)
    #expect(robot.sees("Élèves > sans classe de 2027-2028"))
    robot.type(" j ")
    #expect(robot.sees("2 marqués : x note leur sortie"))
    robot.type("x")
    robot.press(.enter)
    robot.press(.control("u"))
    robot.type("06/07/2027")
    expectScreen("sortie-groupée", robot)
    robot.press(.function(2))
    #expect(robot.sees("2 sorties notées au 06/07/2027."))
    #expect(robot.sees("Élèves > sans classe de 2027-2028"))
    robot.type("x")
    robot.press(.down, .enter)
    robot.type("1mvb")
    robot.press(.down, .enter)
    robot.press(.function(2))
    #expect(robot.sees("1 élève en 1MVB (2027-2028)."))
    robot.press(.function(3), .down, .enter)
    expectScreen("année-périodes", robot)
    robot.press(.down)
    robot.type(" ")
    robot.press(.function(2))
    #expect(robot.sees("1 période créée, avec 1 stage."))
    let periods = try school.store.periods(of: sample.first.year.next)
    #expect(periods.map(\.name) == ["PFMP 1"])
    #expect(periods.first?.span.from == Day(sample: "2027-09-27"))
    robot.press(.enter)
    #expect(robot.sees("PFMP 2") && !robot.sees("PFMP 1 "))
  }

  @Test func `a period the new year has at other dates is not doubled unasked`() throws {
    let year = sample.first.year.next
    let next = SchoolClass(id: school.store.newIdentifier(), year: year, label: "1MVB")
    try school.store.add(next, by: school.session, key: school.key())
    let own = Period(
      id: school.store.newIdentifier(), year: year, kind: sample.first.kind, name: "PFMP 1",
      classes: [next.id],
      span: DaySpan(from: Day(sample: "2027-11-08"), to: Day(sample: "2027-11-26")))
    try school.store.save(own, by: school.session, key: school.key())
    open("nouvelle année")
    robot.press(.right, .down, .down, .enter)
    expectScreen("année-périodes-doublées", robot)
  }

  @Test func `a year is closed knowingly, then reopened with a motive`() throws {
    open("clôturer")
    expectScreen("année-clôture", robot)
    robot.press(.enter)
    expectScreen("année-attestations", robot)
    robot.press(.function(3), .down, .enter)
    expectScreen("année-lieux-sans-bilan", robot)
    robot.press(.escape, .down, .enter)
    expectScreen("année-remerciements", robot)
    robot.press(.function(2))
    #expect(robot.sees("1 étape faite sur 3"))
    robot.type("c")
    expectScreen("année-clore", robot)
    robot.press(.right, .enter)
    #expect(robot.sees("■ close le 24/11/2026"))
    robot.press(.function(3))
    robot.type("s/gaufrette")
    robot.press(.enter, .down)
    robot.type("r")
    #expect(robot.sees("L'année 2026-2027 est close"))
    robot.press(.enter)
    #expect(robot.sees("■ Année 2026-2027 close."))
    #expect(robot.sees("Année 2026-2027 close : ce dossier se lit"))
    robot.type("e")
    #expect(robot.sees("L'année 2026-2027 est close : rien ne s'y modifie."))
    #expect(robot.sees("Stages > GAUFRETTE"))
    open("clôturer")
    robot.type(" ")
    #expect(robot.sees("L'année 2026-2027 est close : r la rouvre"))
    robot.type("r")
    robot.press(.function(2))
    #expect(robot.sees("Donnez le motif"))
    robot.type("attestation arrivée tard")
    robot.press(.function(2))
    expectScreen("année-rouverte", robot)
  }

  @Test func `a step with no attestation left opens no empty list`() throws {
    for line in try school.store.placements(
      PlacementQuery(isUnattested: true), limit: 50, by: school.session
    ).lines {
      let stay = try #require(try school.store.placementFile(line.id, by: school.session))
      var placement = stay.placement
      placement.attestation = Attestation(on: SampleSchool.today, by: "Mme Petit")
      try school.store.save(placement, by: school.session, key: school.key())
    }
    open("clôturer")
    robot.press(.enter)
    #expect(robot.sees("Chaque stage de l'année a son attestation."))
    #expect(robot.sees("Clôturer"))
  }

  @Test func `the days of a closed year are read`() throws {
    try school.store.close(
      sample.first.year, on: SampleSchool.today, by: school.session, key: school.key())
    robot.type("s")
    robot.press(.function(4))
    robot.type("p")
    robot.press(.enter)
    robot.type("d")
    #expect(robot.sees("Année 2026-2027 close : ces jours se lisent"))
  }

  @Test func `a period with placements changes its dates, and says what follows`() throws {
    robot.type("s")
    robot.press(.function(4))
    robot.type("pp")
    robot.press(.enter)
    robot.type("e")
    robot.press(.tab, .tab, .control("u"))
    robot.type("07/12/2026")
    robot.press(.tab, .control("u"))
    robot.type("23/12/2026")
    robot.press(.tab)
    expectScreen("période-modifiée", robot)
    robot.press(.function(2))
    #expect(robot.sees("7 stages aux nouvelles dates"))
    #expect(try sample.placement("tartelette").span.from == Day(sample: "2026-12-07"))
  }

  @Test func `a second host in the same period`() throws {
    robot.type("s/madeleine")
    robot.press(.enter, .enter)
    robot.type("s")
    robot.type("14/12/2026")
    robot.press(.tab)
    expectScreen("second-lieu", robot)
    robot.press(.function(2))
    #expect(robot.sees("Second lieu à trouver pour MADELEINE Tom"))
    robot.type("s")
    #expect(robot.sees("Cette période a déjà deux lieux."))
  }

  @Test func `the list is cut to one state, and to another year`() {
    robot.type("s")
    robot.press(.function(4))
    robot.type("u")
    robot.press(.enter)
    expectScreen("stages-états", robot)
    robot.type("√")
    robot.press(.enter)
    #expect(robot.sees("Stages > attesté") && robot.sees("ABRICOTIN Léa"))
    robot.press(.function(4), .end, .enter)
    robot.press(.end, .enter)
    #expect(robot.sees("Stages > attesté > 2026-2027"))
  }
}
