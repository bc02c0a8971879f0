import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

/// Bringing a list of learners in: its classes are seen and chosen, nothing is written unannounced.
final class LearnerImportStoryTests {
  private let folder = NSTemporaryDirectory() + "bureau-eleves-\(UUID().uuidString)"
  private let robot: Robot

  init() throws {
    let exchange = try ExchangeFolder(base: folder)
    let rows = [
      "Nom;Prénom;Né(e) le;Classe;INE;Sortie",
      "BRINDOR;Éloïse;02/12/2009;TMVA;000000001ZZ;",
      "DE L'ÉTANG;Jean-Baptiste;;1MVA;;",
      "MIRELUNE;Tom;14/07/2010;2MVA;000000003ZZ;",
      "NUAGEOR;Lou;31/02/2010;2MVA;000000004ZZ;",
      "ONDELAC;Zoé;01/01/2010;2MVA;000000005ZZ;07/11/2026",
      "PLUIEFINE;Ana;09/09/2010;;000000006ZZ;",
      ";Sans nom;09/09/2010;2MVA;;",
    ]
    try Data((rows.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: exchange.path(of: .incoming) + "/liste.csv"))
    let school = try SampleSchool()
    _ = try SampleLearners(in: school)
    robot = Robot(school, exchange: exchange)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func count() throws -> Int {
    let query = LearnerQuery(filter: .present(SampleSchool.today))
    return try robot.school.store.learners(query, limit: 100, by: robot.school.session).lines.count
  }

  @Test func `the list is tried, its classes chosen, then imported`() throws {
    robot.type("li")
    robot.press(.enter)
    expectScreen("import-élèves-aperçu", robot)
    #expect(try count() == 8)
    robot.type("c")
    expectScreen("import-élèves-classes", robot)
    robot.type(" ")
    robot.press(.enter)
    #expect(robot.sees("Cochez au moins une ligne"))
    robot.press(.end)
    robot.type(" ")
    robot.press(.up)
    robot.type("  ")
    robot.press(.enter)
    #expect(robot.sees("laissés de côté"))
    robot.press(.function(2))
    expectScreen("import-élèves-terminé", robot)
    #expect(try count() == 10)
    robot.press(.enter)
    #expect(robot.sees("Élèves > présents"))
  }

  @Test func `going back writes nothing`() throws {
    robot.type("li")
    robot.press(.enter, .escape, .escape)
    #expect(robot.sees("Élèves > présents"))
    #expect(try count() == 8)
    let years = try robot.school.store.schoolYears()
    #expect(
      try robot.school.store.classes(of: years[0], on: SampleSchool.today).map(
        \.schoolClass.label) == ["1MVA", "BTS NDRC1", "TMVA"])
  }
}
