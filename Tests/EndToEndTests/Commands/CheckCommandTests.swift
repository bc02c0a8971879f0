import TestSupport
import Testing

extension EndToEnd {
  /// `bureau controler` by the real program.
  @Suite struct CheckCommandTests {
    @Test(arguments: [["35600000000048"], ["356", "000", "000", "00048"], ["356 000 000 00048"]])
    func `a number is read with its spaces, in quotes or not`(words: [String]) throws {
      let run = try CommandRun(["controler", "siret"] + words)
      #expect(run.output == "SIRET valide : 356 000 000 00048.\n")
      #expect(run.status == 0 && run.complaint.isEmpty)
    }

    @Test func `a number too short is refused with its card`() throws {
      let run = try CommandRun(["controler", "siret", "123"])
      #expect(run.output.contains("3 chiffres") && run.output.contains("(CO-01 · B1)"))
      #expect(run.status == 1)
    }

    @Test func `no number at all is asked for`() throws {
      let run = try CommandRun(["controler", "siret"])
      #expect(run.complaint.contains("Donnez le numéro à vérifier."))
      #expect(run.status == 2)
    }

    @Test func `a wrong word is quoted in French`() throws {
      let run = try CommandRun(["calculer", "fin-ordre", "31/02/2026"])
      #expect(
        run.complaint.contains(
          "« 31/02/2026 » ne convient pas à <date> : Le 31/02/2026 n'existe pas"))
      #expect(run.status == 2)
    }
  }
}
