import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

/// Bringing a file in from the menu: trial first, then the import, with its refused lines.
final class ImportStoryTests {
  private let folder = NSTemporaryDirectory() + "bureau-import-\(UUID().uuidString)"
  private let robot: Robot

  init() throws {
    let exchange = try ExchangeFolder(base: folder)
    let rows = [
      "siret,denominationUniteLegale,codePostalEtablissement,libelleCommuneEtablissement,"
        + "statutDiffusionEtablissement,etatAdministratifEtablissement",
      "01937867800015,COPRO 11 R CHARLEMAGNE,57000,METZ,O,A",
      "01939601900010,SINGER,57000,METZ,O,A",
      "01939601900011,CLE FAUSSE,57000,METZ,O,A",
    ]
    try Data((rows.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: exchange.path(of: .incoming) + "/annuaire.csv"))
    robot = Robot(try SampleSchool(), exchange: exchange)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `the file is chosen, tried, then imported, the refused line told`() throws {
    let before = try robot.school.store.directoryTally()
    robot.press(.function(9), .right, .enter)
    expectScreen("import-fichiers", robot)
    robot.press(.enter)
    expectScreen("import-aperçu", robot)
    #expect(try robot.school.store.directoryTally() == before)
    robot.press(.function(2))
    expectScreen("import-terminé", robot)
    #expect(try robot.school.store.directoryTally() == .exact(32))
    robot.press(.enter)
    #expect(robot.sees("À faire aujourd'hui"))
  }

  @Test func `going back before confirming writes nothing`() throws {
    let before = try robot.school.store.directoryTally()
    robot.press(.function(9), .right, .enter, .enter, .escape, .escape)
    #expect(robot.sees("À faire aujourd'hui"))
    #expect(try robot.school.store.directoryTally() == before)
  }
}
