import BureauDomain
import BureauStore
import Glibc

/// A process of its own for the tests of the store. It says on its output what it has done, one
/// line for each act, only when the act is over.
///
///     StoreProbe save <base> <name> <count>   saves drafts <name>-0, <name>-1 … and says each
///     StoreProbe count <base> <company> <times>  adds one to the number in its notes, says each
///     StoreProbe read <base> <agent>          reads all drafts for ever, says so once
///     StoreProbe stay <base> <agent>          has the application open for ever, says so once
///     StoreProbe lock <file>                  holds a lock on a file for ever, says so once
let arguments = Array(CommandLine.arguments.dropFirst())
umask(0o077)
do {
  try run(arguments)
} catch {
  say("error \(error)")
  exit(1)
}

func run(_ arguments: [String]) throws {
  guard arguments.count >= 2 else { exit(2) }
  switch (arguments[0], arguments.count) {
  case ("save", 4): try save(arguments[1], name: arguments[2], count: Int(arguments[3]) ?? 0)
  case ("count", 4):
    try count(arguments[1], Company.ID(rawValue: arguments[2]), times: Int(arguments[3]) ?? 0)
  case ("read", 3): try read(arguments[1], agent: Agent.ID(rawValue: arguments[2]))
  case ("stay", 3): try stay(arguments[1], agent: Agent.ID(rawValue: arguments[2]))
  case ("lock", 2): lock(arguments[1])
  default: exit(2)
  }
}

func environment() -> StoreEnvironment {
  StoreEnvironment(
    now: { Instant(milliseconds: Int64(time(nil)) * 1000) },
    random: { UInt64.random(in: .min ... .max) })
}

func save(_ base: String, name: String, count: Int) throws {
  let store = try Store(path: base, environment: environment())
  for number in 0..<count {
    let record = "\(name)-\(number)"
    try store.saveDraft(
      Draft(
        agent: Agent.ID(rawValue: "probe"), form: "visit", record: record, title: "Visite",
        json: String(repeating: "é", count: 200), savedAt: Instant(milliseconds: Int64(number))))
    say(record)
  }
  try store.close()
}

/// Reads, adds, saves; reads again whenever somebody else was faster.
func count(_ base: String, _ id: Company.ID, times: Int) throws {
  let store = try Store(path: base, environment: environment())
  let session = Session(
    agent: Agent(id: Agent.ID(rawValue: "probe"), name: "Sonde", roles: [.officer]))
  var done = 0
  while done < times, var company = try store.companyFile(id)?.company {
    company.notes = String((Int(company.notes) ?? 0) + 1)
    do throws(StoreError) {
      try store.update(company, by: session, key: store.newOperationKey())
    } catch {
      guard case .changedElsewhere = error else { throw error }
      say("conflict")
      continue
    }
    done += 1
    say("counted")
  }
  try store.close()
}

func read(_ base: String, agent: Agent.ID) throws {
  let store = try Store(path: base, environment: environment())
  var hasSaid = false
  while true {
    _ = try store.drafts(agent: agent)
    if !hasSaid { say("reading") }
    hasSaid = true
  }
}

func stay(_ base: String, agent: Agent.ID) throws {
  let store = try Store(path: base, environment: environment())
  try store.enter(agent, from: .ssh)
  say("here")
  while true { pause() }
}

func lock(_ path: String) {
  let descriptor = open(path, O_RDWR)
  guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { exit(1) }
  say("locked")
  while true { pause() }
}

/// One `write(2)`: a line is there whole or not at all, even if the process is killed next.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
