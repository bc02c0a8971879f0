import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The learners of the school at the keyboard: lists, record, forms, classes.
struct LearnerStoryTests {
  private let robot: Robot
  private let sample: SampleLearners
  private var school: SampleSchool { robot.school }

  init() throws {
    let school = try SampleSchool()
    sample = try SampleLearners(in: school)
    robot = Robot(school)
  }

  @Test func `the list of those present, with the chosen one below`() throws {
    robot.type("l")
    robot.press(.down)
    expectScreen("élèves", robot)
  }

  @Test func `words filter the list, a class is chosen with F4`() throws {
    robot.type("l/etang")
    robot.press(.enter)
    #expect(robot.sees("2 sur 8"))
    robot.press(.escape, .function(4))
    expectScreen("élèves-listes", robot)
    robot.press(.end, .enter)
    #expect(robot.sees("Élèves > TMVA"))
    expectScreen("élèves-classe", robot)
  }

  @Test func `those who left have their own list`() throws {
    robot.type("l")
    robot.press(.function(4), .home)
    robot.press(.down, .down, .down, .down, .down, .enter)
    #expect(robot.sees("Élèves > sortis"))
    #expect(robot.sees("HIRONDEAU"))
    #expect(robot.sees("× sorti 07/11/26"))
  }

  @Test func `a record says what is kept and what is missing`() throws {
    robot.type("l/coeur")
    robot.press(.enter, .enter)
    expectScreen("élève-fiche", robot)
    #expect(robot.sees("▲ à demander : il signe la convention"))
  }

  @Test func `a representative is typed once the convention asks for one`() throws {
    robot.type("l/coeur")
    robot.press(.enter, .enter)
    robot.type("e")
    for _ in 0..<8 { robot.press(.tab) }
    robot.type("Mme Cœurville")
    robot.press(.tab)
    robot.type("0387001122")
    expectScreen("élève-modifier", robot)
    robot.press(.function(2))
    let learner = try sample.learner("coeur")
    #expect(learner.representative?.name == "Mme Cœurville")
    #expect(learner.representative?.phone?.description == "03 87 00 11 22")
    #expect(robot.sees("Mme Cœurville, 03 87 00 11 22"))
  }

  @Test func `a new learner who bears a known name is doubted, not refused`() throws {
    robot.type("lc")
    robot.type("brindor")
    robot.press(.tab)
    robot.type("eloise")
    robot.press(.tab)
    robot.type("03/04/2010")
    robot.press(.tab)
    #expect(robot.sees("La base a déjà « BRINDOR Éloïse »"))
    expectScreen("élève-nouveau", robot)
    robot.press(.function(2))
    #expect(try school.store.learners(named: "brindor eloise", by: school.session).count == 2)
    #expect(robot.sees("Élève ajouté : brindor eloise."))
  }

  @Test func `nothing typed is lost, and the draft waits on the home screen`() throws {
    robot.type("lc")
    robot.type("zinzolin")
    robot.hangUp()
    let again = Robot(school)
    #expect(again.sees("Nouvel élève"))
    again.press(.function(9))
    again.press(.escape)
    again.type("lc")
    #expect(again.sees("zinzolin"))
  }

  @Test func `what is missing or wrong is said on its field`() throws {
    robot.type("lc")
    robot.press(.tab, .tab)
    robot.type("31/02/2010")
    robot.press(.function(2))
    #expect(robot.sees("Donnez le nom de famille."))
    #expect(try school.store.learners(named: "", by: school.session).isEmpty)
  }

  @Test func `the classes of the year, and those of another`() throws {
    robot.type("lo")
    expectScreen("classes", robot)
    robot.press(.right)
    #expect(robot.sees("Aucune classe en 2027-2028."))
    robot.press(.left)
    robot.press(.enter)
    #expect(robot.sees("Élèves > 1MVA"))
  }

  @Test func `a class is created, and its name refused the second time`() throws {
    robot.type("loc")
    robot.type("2mva")
    robot.press(.tab, .tab)
    robot.type("vehicules legers 2de")
    expectScreen("classe-nouvelle", robot)
    robot.press(.enter, .function(2))
    #expect(robot.sees("Classe enregistrée : 2mva."))
    let line = try #require(
      try school.store.classes(of: sample.premiere.year, on: SampleSchool.today).first)
    #expect(line.schoolClass.label == "1MVA")
    robot.type("c2MVA")
    robot.press(.function(2))
    #expect(robot.sees("a déjà une classe de ce nom"))
  }

  @Test func `a reader sees no learner, in no menu`() throws {
    let reader = Robot(school, as: school.klein)
    reader.type("l")
    #expect(reader.sees("Vous ne pouvez pas consulter les élèves avec votre rôle"))
    #expect(!reader.sees("BRINDOR"))
    reader.type(":eleves pres")
    #expect(!reader.sees("Élèves présents"))
  }
}
