import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

/// Messages ready to copy: the mistake of the directory, the tutor to be trained; guides given.
struct ReadyTextStoryTests {
  @Test func `a mistake of the directory is noted and its message is ready to copy`() throws {
    let robot = try Robot()
    robot.type(":signaler")
    robot.press(.enter)
    robot.press(.tab)
    robot.type("L'adresse est celle du CDI ; il faut celle du bureau.")
    expectScreen("annuaire-erreur", robot)
    robot.press(.function(2))
    expectScreen("annuaire-message", robot)
    let report = try #require(try robot.school.store.directoryReports().first)
    #expect(report.on == SampleSchool.today && report.service == .itService)
    robot.press(.function(2))
    #expect(robot.sees("déjà fait"))
    robot.press(.function(3))
    robot.type(":erreurs")
    robot.press(.enter)
    expectScreen("annuaire-erreurs", robot)
    robot.type("h")
    #expect(try robot.school.store.directoryReports().first?.settledOn == SampleSchool.today)
  }

  @Test func `a private school writes to the service of private education`() throws {
    let school = try SampleSchool()
    var establishment = school.establishment
    establishment.sector = .privateUnderContract
    try school.store.saveEstablishment(establishment, by: school.session, key: school.key())
    let robot = Robot(school)
    robot.type(":signaler")
    robot.press(.enter)
    #expect(robot.sees("service académique de l'enseignement privé"))
  }

  @Test func `a text goes to a file of the exchange folder`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "texte-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let exchange = try ExchangeFolder(base: folder.path())
    let robot = Robot(try SampleSchool(), exchange: exchange)
    robot.type(":signaler")
    robot.press(.enter, .tab)
    robot.type("Téléphone faux.")
    robot.press(.function(2))
    robot.type("e")
    #expect(robot.sees("Écrit dans sortie/annuaire-national-"))
    let file = try #require(try exchange.files(in: .outgoing).first)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.contains("0579901C") && text.contains("Téléphone faux."))
    #expect(!text.contains("│"))
  }

  @Test func `a tutor is passed on to the CAFOC, and only once it is sent`() throws {
    let robot = try Robot()
    let school = robot.school
    let service = InstitutionContact(
      id: school.store.newIdentifier(), kind: .tutorTrainingCentre, service: "CAFOC de Nancy-Metz",
      email: Email(sample: "cafoc@academie.example"))
    try school.store.save(service, by: school.session, key: school.key())
    robot.type("e")
    robot.press(.function(7))
    robot.type("moreau")
    robot.press(.enter, .enter)
    robot.type("o")
    #expect(robot.sees("Placez-vous d'abord"))
    robot.press(.down, .down, .down, .down, .down)
    robot.type("o")
    expectScreen("formation-message", robot)
    let id = try school.company("garage moreau")
    let before = try #require(try school.store.companyFile(id)?.contacts.first)
    #expect(before.training != .forwarded)
    robot.press(.function(2))
    let after = try #require(try school.store.companyFile(id)?.contacts.first)
    #expect(after.training == .forwarded)
    #expect(after.trainingDetails.organism == "CAFOC de Nancy-Metz")
    #expect(after.trainingDetails.on == SampleSchool.today)
    expectScreen("fiche-formation", robot)
    robot.press(.enter)
    expectScreen("interlocuteur", robot)
  }

  @Test func `a guide given stands on the record`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.enter)
    robot.type("g")
    robot.type("entreprises")
    robot.press(.enter, .tab)
    robot.type("M. Œuvrard")
    expectScreen("guide", robot)
    robot.press(.tab, .function(2))
    expectScreen("fiche-guide", robot)
  }

  @Test func `tutors who were not trained have their list`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.function(4))
    robot.type("t")
    robot.press(.enter)
    #expect(robot.sees("tuteurs non formés"))
  }
}
