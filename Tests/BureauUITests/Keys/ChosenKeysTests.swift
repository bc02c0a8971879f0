import BureauDomain
import TestSupport
import Testing
import TextUI

@testable import BureauUI

/// The program under keys a person chose.
struct ChosenKeysTests {
  private func robot(_ lines: String) throws -> Robot {
    let file = KeysFile(lines)
    #expect(file.faults.isEmpty)
    return try Robot(SampleSchool(), keymap: file.keymap)
  }

  @Test func `the chosen key acts, is shown, and the old one is free`() throws {
    let robot = try robot("accueil.entreprises = w\nportefeuille.créer = F11 é")
    robot.press(.character("e"))
    #expect(!robot.sees("Raison sociale"))
    robot.press(.character("w"))
    robot.press(.function(8))
    #expect(robot.sees("F11 Créer"))
    robot.press(.character("c"))
    #expect(!robot.sees("Nouvelle entreprise >"))
    robot.press(.character("é"))
    #expect(robot.sees("Nouvelle entreprise"))
  }

  @Test func `menu, help and palette show it`() throws {
    let robot = try robot("partout.visite = Ctrl-T\naccueil.entreprises = w")
    robot.press(.function(1))
    #expect(robot.screen().contains { $0.hasPrefix("   w ") && $0.contains("Entreprises") })
    robot.press(.function(3), .function(9))
    #expect(robot.screen().contains { $0.contains("Entreprises") && $0.contains(" w ") })
    robot.press(.escape, .control("p"))
    robot.type("consigner")
    #expect(
      robot.screen().contains { $0.contains("Consigner une visite …") && $0.contains("Ctrl-T") })
  }

  @Test func `a form takes its keys from the file too`() throws {
    let robot = try robot(
      "formulaires.enregistrer = F4\nformulaires.choisir = F2\nformulaires.retour = F11")
    robot.press(.function(6))
    robot.press(.function(4))
    #expect(robot.sees("erreur"))
    robot.press(.function(3))
    #expect(robot.sees("erreur"))
    robot.press(.function(11))
    #expect(!robot.sees("erreur"))
  }

  @Test func `a filter that is open takes the letters first`() throws {
    let robot = try robot(
      "portefeuille.trier = b\nportefeuille.visite = v\nliste.marquer-depuis-la-dernière-marque = F11"
    )
    robot.press(.character("e"), .function(7))
    robot.type("bv")
    #expect(robot.sees("« bv »"))
  }
}
