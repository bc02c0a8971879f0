import BureauDomain
import BureauExchange
import BureauStore
import Testing

/// What becomes of each learner of a list: new, known, changed, or for a person to tell.
struct LearnerImportTests {
  private let office: Office

  init() throws { office = try Office() }

  private static let heading = "Nom;Prénom;Date de naissance;Classe;INE"

  private func run(_ lines: String..., choice: [String] = [], isTrial: Bool = false) throws
    -> ImportReport
  {
    let text = ([Self.heading] + lines).joined(separator: "\n")
    return try office.importLearners(
      Fixture.file("liste.csv", text: text), choice: choice, isTrial: isTrial)
  }

  @Test func `two namesakes with other dates of birth are two records`() throws {
    let report = try run("MOREAU;Léa;01/02/2010;1A;", "MOREAU;Léa;03/04/2009;1B;")
    #expect(report.created == 2)
    #expect(report.lines.map(\.code) == [.ineMissing, .ineMissing])
    #expect(report.lines[1].message.contains("deux fiches"))
    let again = try run("MOREAU;Léa;03/04/2009;1B;")
    #expect(again.unchanged == 1 && again.created == 0)
  }

  @Test func `two namesakes born on one day are told apart by their INE`() throws {
    let report = try run(
      "MOREAU;Léa;01/02/2010;1A;000000001ZZ", "MOREAU;Léa;01/02/2010;1B;000000002ZZ")
    #expect(report.created == 2)
    let unsure = try run("MOREAU;Léa;01/02/2010;1A;")
    #expect(unsure.lines.map(\.verdict) == [.ambiguous])
    #expect(unsure.created + unsure.changed == 0)
    #expect(try office.learners().count == 2)
  }

  @Test func `without a date of birth on one side nothing is decided`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;")
    let report = try run("Moreau;LÉA;;1A;")
    #expect(report.lines.map(\.code) == [.ambiguous])
    #expect(report.lines[0].message.contains("rien n'est écrit"))
    #expect(try office.learners().count == 1)
  }

  @Test func `without a date on either side, the same name in the same class is the same`() throws {
    _ = try run("MOREAU;Léa;;1A;")
    #expect(try run("MOREAU;Léa;;1A;").unchanged == 1)
    #expect(try run("MOREAU;Léa;;1B;").lines.map(\.code) == [.ambiguous])
  }

  @Test func `an INE that comes with another name and another date is not believed`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;000000001ZZ")
    let report = try run("DURAND;Tom;05/06/2009;1A;000000001ZZ")
    #expect(report.lines.map(\.code) == [.sharedIne])
    #expect(report.lines[0].message.hasPrefix("L'INE 000000001ZZ est déjà celui de MOREAU Léa"))
    let married = try run("MOREAU-PETIT;Léa;01/02/2010;1A;000000001ZZ")
    #expect(married.changed == 1)
    #expect(married.lines[0].message == "Nom « MOREAU Léa » → « MOREAU-PETIT Léa ».")
  }

  @Test func `the same person twice in a list is one record`() throws {
    let report = try run("MOREAU;Léa;01/02/2010;1A;", "Moreau;léa;01/02/2010;1A;")
    #expect(report.created == 1)
    #expect(report.lines[1].code == .knownLearner)
    let trial = try run(
      "KLEIN;Tom;01/02/2010;1A;000000009ZZ", "KLEIN;Tom;01/02/2010;1A;000000009ZZ", isTrial: true)
    #expect(trial.created == 1 && trial.count(.duplicate) == 1)
  }

  @Test func `a change of class is said before it is made`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;")
    let trial = try run("MOREAU;Léa;01/02/2010;1B;", isTrial: true)
    #expect(trial.changed == 1)
    #expect(trial.lines[0].message.hasPrefix("Classe 1A → 1B."))
    #expect(trial.remarks.contains { $0.hasPrefix("Classe nouvelle de 2026-2027 : 1B.") })
    #expect(try run("MOREAU;Léa;01/02/2010;1B;").changed == 1)
    #expect(try run("MOREAU;Léa;01/02/2010;1B;").unchanged == 1)
  }

  @Test func `what a list does not say is not lost`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;000000001ZZ")
    let bare = try office.importLearners(
      Fixture.file(text: "Nom;Prénom;Né(e) le\nMOREAU;Léa;01/02/2010\n"))
    #expect(bare.unchanged == 1)
    let learner = try #require(try office.learners().first)
    #expect(learner.ine?.code == "000000001ZZ" && learner.schoolClass != nil)
  }

  @Test func `only the chosen classes are taken`() throws {
    let report = try run(
      "MOREAU;Léa;01/02/2010;1A;", "KLEIN;Tom;01/02/2010;1B;", "PETIT;Zoé;01/02/2010;;",
      choice: ["1 a", "1A"])
    #expect(report.created == 1)
    #expect(report.remarks.contains("2 élèves d'autres classes sont laissés de côté."))
    let year = try #require(try office.store.schoolYears().first)
    #expect(
      try office.store.classes(of: year, on: try #require(Office.today)).map(\.schoolClass.label)
        == ["1A"])
  }

  @Test func `somebody of the base who is not in the list of the class is named`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;", "KLEIN;Tom;01/02/2010;1A;")
    let report = try run("MOREAU;Léa;01/02/2010;1A;")
    #expect(
      report.learners?.absent.map(\.sentence)
        == ["absent de cette liste : KLEIN Tom (1A, 2026-2027)"])
    #expect(
      report.summary.last
        == "1 élève de la base n'est pas dans cette liste : s'il est parti, notez sa sortie "
        + "(x dans la liste des élèves).")
    #expect(try office.learners().count == 2)
  }

  @Test func `a list of the new year names who does not come back`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;", "KLEIN;Tom;01/02/2010;TA;")
    let text = "Nom;Prénom;Né(e) le;Classe;Année scolaire\nMOREAU;Léa;01/02/2010;TA;2027\n"
    let report = try office.importLearners(Fixture.file(text: text), isTrial: true)
    #expect(report.lines[0].message == "Classe 1A (2026-2027) → TA.")
    #expect(
      report.learners?.absent.map(\.sentence)
        == ["absent de cette liste : KLEIN Tom (TA, 2026-2027)"])
    let part = try office.importLearners(
      Fixture.file(text: text), choice: ["TA"], isTrial: true)
    #expect(part.learners?.absent == [])
  }

  @Test func `what a sound line changes is said, and a line that changes nothing is not`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;000000001ZZ", "KLEIN;Tom;01/02/2010;1A;000000002ZZ")
    let report = try run(
      "MOREAU;Léa;01/02/2010;1B;000000001ZZ", "KLEIN;Tom;01/02/2010;1A;000000002ZZ")
    #expect(
      report.lines.filter(\.isWorthSaying).map(\.sentence)
        == ["ligne 2 (enregistrement 1), modifié : MOREAU Léa. Classe 1A → 1B."])
  }

  @Test func `a date of leaving to come leaves the learner present`() throws {
    let report = try office.importLearners(
      Fixture.file(text: "Nom;Prénom;Né(e) le;Sortie\nMOREAU;Léa;01/02/2010;03/07/2027\n"))
    #expect(report.lines[0].message == "Sortie prévue le 03/07/2027 : présent jusque-là.")
    #expect(report.learners?.left == 0)
    #expect(try office.learners().count == 1)
  }

  @Test func `a list of a closed year is refused before it is announced`() throws {
    _ = try run("MOREAU;Léa;01/02/2010;1A;000000001ZZ")
    let year = try #require(try office.store.schoolYears().first)
    try office.store.close(
      year, on: try #require(Office.today), by: office.session,
      key: office.store.newOperationKey())
    for isTrial in [true, false] {
      let error = #expect(throws: StoreError.self) {
        try run("KLEIN;Tom;01/02/2010;1A;000000002ZZ", isTrial: isTrial)
      }
      guard case .closedYear(year)? = error else {
        Issue.record("the year is closed")
        continue
      }
    }
    #expect(try office.learners().count == 1)
  }

  @Test func `a list without a learner says so, and asks for no class`() throws {
    let report = try run()
    #expect(report.remarks == ["Cette liste ne porte aucun élève : exportez-la à nouveau."])
  }

  @Test func `somebody the base says has left stays so, and it is said`() throws {
    _ = try office.importLearners(
      Fixture.file(text: "Nom;Prénom;Né(e) le;Sortie\nMOREAU;Léa;01/02/2010;05/10/2026\n"))
    #expect(try office.learners().isEmpty)
    let report = try run("MOREAU;Léa;01/02/2010;1A;")
    #expect(report.lines[0].message.contains("La base le dit sorti"))
    #expect(try office.learners().isEmpty)
  }

  @Test(arguments: [
    ("MOREAU;Léa;31/02/2010;1A;", ImportCode.birthDateMissing, "« 31/02/2010 » n'est pas une date"),
    ("MOREAU;Léa;01/02/10;1A;", .birthDateMissing, "« 01/02/10 » n'est pas une date"),
    ("MOREAU;Léa;01/02/2010;1A;ABC", .ineMissing, "« ABC » n'a pas onze signes"),
    ("MOREAU;Léa;01/02/2030;1A;", .birthDateMissing, "01/02/2030 est à venir"),
    ("MOREAU;;01/02/2010;1A;", .nameSplit, "Sans prénom"),
    (";Léa;01/02/2010;1A;", .nameMissing, "Le nom est vide"),
    ("MOR?AU;Léa;01/02/2010;1A;000000001ZZ", .signLost, "Une lettre du nom est perdue"),
    ("MOREAU;Léa;01/02/2010;;000000001ZZ", .sound, ""),
  ])
  func `a damaged row says what and where`(row: String, code: ImportCode, part: String) throws {
    let report = try run(row)
    #expect(report.lines.map(\.code) == [code])
    #expect(report.lines[0].line == 2)
    #expect(part.isEmpty ? report.lines[0].message.isEmpty : report.lines[0].message.contains(part))
  }

  @Test func `a name that stands twice in the list is not said to be of the base`() throws {
    let report = try run("MOREAU;Léa;;1A;", "MOREAU;Léa;01/02/2010;1A;")
    #expect(report.lines.last?.code == .ambiguous)
    #expect(report.lines.last?.message.contains("plus haut dans cette liste") == true)
  }

  @Test func `a status written out is understood`() throws {
    let text = """
      Nom;Prénom;Né(e) le;Statut
      A;Un;01/02/2008;Apprentie
      B;Deux;01/02/2008;élève
      C;Trois;01/02/1990;Stagiaire formation continue
      D;Quatre;01/02/2008;demi-pension
      """
    let report = try office.importLearners(Fixture.file(text: text))
    #expect(report.lines[0].code == .apprentice)
    #expect(report.lines[3].code == .statusUnknown)
    #expect(report.lines[3].message.hasPrefix("Le statut « demi-pension » n'est pas connu"))
    #expect(
      try office.learners().map(\.status) == [.apprentice, .pupil, .trainee, .pupil])
  }

  @Test func `a BTS student is known by the formation`() throws {
    _ = try office.importLearners(
      Fixture.file(text: "Nom;Prénom;Né(e) le;Code MEF\nA;Un;01/02/2006;31131201210\n"))
    #expect(try office.learners().first?.status == .btsStudent)
  }

  @Test func `several classes for a list that says none are refused`() throws {
    #expect(throws: ExchangeError.file("essai.csv", .oneClassOnly)) {
      try office.importLearners(
        Fixture.file(text: "Nom;Prénom;Né(e) le\nA;Un;01/02/2006\n"), choice: ["1A", "1B"])
    }
  }

  @Test func `a reader may not import`() throws {
    let reader = try Office(roles: [.reader])
    #expect(throws: StoreError.self) {
      try reader.importLearners(Fixture.file(text: "Nom;Prénom;Né(e) le\nA;Un;01/02/2006\n"))
    }
  }
}
