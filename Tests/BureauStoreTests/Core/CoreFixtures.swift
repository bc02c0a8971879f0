import BureauDomain
import Foundation
import GRDB
import Synchronization

@testable import BureauStore

/// A folder of its own for one test, private as the store demands, gone with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/bureau-store-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the base of the test lies.
  var base: String { path + "/bureau.sqlite" }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// A clock that a test moves by hand.
final class TestClock: Sendable {
  /// 23 November 2026, 08:02 UTC.
  static let start = Instant(milliseconds: 1_795_420_920_000)

  private let moment = Mutex(start.milliseconds)

  var now: Instant { Instant(milliseconds: moment.withLock { $0 }) }

  func advance(seconds: Int64) { moment.withLock { $0 += seconds * 1000 } }
}

enum Core {
  /// The same identifiers in every run.
  static func environment(
    clock: TestClock = TestClock(), patience: Duration = .seconds(5)
  ) -> StoreEnvironment {
    let counter = Mutex(UInt64(0))
    return StoreEnvironment(
      now: { clock.now },
      random: {
        counter.withLock {
          $0 += 1
          return $0
        }
      }, patience: patience)
  }

  static func session(_ roles: Set<Role> = [.officer]) -> Session {
    Session(agent: Agent(id: Agent.ID(rawValue: "agent"), name: "Mme Petit", roles: roles))
  }

  static func draft(_ record: String? = nil, form: String = "visit", json: String = "{}") -> Draft {
    Draft(
      agent: Agent.ID(rawValue: "agent"), form: form, record: record, title: "Visite",
      json: json, savedAt: TestClock.start)
  }

  /// Adds a company with one site.
  static func addCompany(to store: Store) throws(StoreError) -> Company.ID {
    let company = Company(id: store.newIdentifier(), name: "Garage Petit")
    let site = Site(id: store.newIdentifier(), company: company.id)
    return try store.addCompany(
      NewCompany(company: company, site: site), by: session(), key: store.newOperationKey())
  }

  /// Runs SQL on a file as another program would.
  static func sqlite(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    chmod(path, 0o600)
  }

  static func mode(_ path: String) -> mode_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }
}

/// The name of an error's case, to compare errors that carry records.
func caseName(_ error: StoreError) -> String {
  String(describing: error).prefix { $0 != "(" }.description
}

/// Runs what must fail and tells how.
func failure<Value>(_ body: () throws(StoreError) -> Value) -> String {
  do throws(StoreError) {
    _ = try body()
    return "no error"
  } catch {
    return caseName(error)
  }
}
