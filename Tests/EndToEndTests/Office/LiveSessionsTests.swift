import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// A whole office at work at once, each on a terminal of one's own.
  @Suite(.serialized) final class LiveSessionsTests {
    private static let seats = 20
    private static let operations = Endurance.isOn ? 50 : 10
    /// What no person should read.
    private static let rawWords = ["SQL", "database", "a refusé l'opération", "errno"]

    private let folder = NSTemporaryDirectory() + "/bureau-seances-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func `twenty people who save at once lose nothing`() throws {
      let office = try LiveOffice(base: folder + "/bureau.sqlite", seats: Self.seats)
      let ledger = WorkLedger()
      for seat in office.seats {
        ledger.start { try seat.work(Self.operations) }
      }
      ledger.wait()
      #expect(ledger.failures.isEmpty, "\(ledger.failures.first ?? "")")
      for screen in ledger.screens {
        #expect(!Self.rawWords.contains { screen.contains($0) }, "\(screen)")
      }
      #expect(ledger.times.count == Self.seats * Self.operations)
      try office.expectSaved(Self.operations)
      print(
        "\(Self.seats) séances × \(Self.operations) enregistrements, de la touche à l'écran :",
        "médiane \(ledger.milliseconds(at: 0.5)) ms, p99 \(ledger.milliseconds(at: 0.99)) ms,",
        "le plus lent \(ledger.milliseconds(at: 1)) ms")
    }
  }
}
