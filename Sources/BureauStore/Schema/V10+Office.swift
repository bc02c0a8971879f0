internal import BureauDomain
internal import GRDB

extension V10 {
  /// « Qui fait quoi » as the school changed it, and the help given beside one's work.
  static func createTasks(in db: Database) throws {
    try db.create(table: "office_task", options: .strict) { table in
      table.record()
      table.column("label", .text).notNull().check { $0 != "" }
      table.column("parts", .text).notNull()
      table.column("card", .text)
      table.column("note", .text).notNull()
      table.closing()
    }
    try db.create(table: "occasional_help", options: .strict) { table in
      table.record()
      table.column("day", .text).notNull().day()
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("task", .text)
      table.column("what", .text).notNull().check { $0 != "" }
      table.column("recipient", .text).notNull()
    }
  }

  /// Who leads the contact with a company, and the needs passed on.
  static func createContactSharing(in db: Database) throws {
    try db.create(table: "company_follower", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().unique().references("company", column: "id")
      table.column("agent", .text).notNull().indexed().references("agent", column: "id")
      table.column("since", .text).notNull().day()
    }
    try db.create(table: "need", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().indexed().references("company", column: "id")
      table.column("day", .text).notNull().day()
      table.column("author", .text).notNull()
      table.column("text", .text).notNull().check { $0 != "" }
      table.column("recipient", .text).notNull().oneOf(NeedRecipient.self)
      table.column("recipient_name", .text).notNull()
      table.column("agent", .text).references("agent", column: "id")
      table.column("due", .text).notNull().day()
      table.column("state", .text).notNull().oneOf(NeedState.self)
    }
  }

  static func createNetworks(in db: Database) throws {
    try db.create(table: "network", options: .strict) { table in
      table.record()
      table.column("kind", .text).notNull().oneOf(NetworkKind.self)
      table.name()
      table.column("members", .text).notNull().list()
      table.column("next_on", .text).day()
      table.column("motive", .text).notNull()
      table.closing()
    }
    try db.create(table: "network_meeting", options: .strict) { table in
      table.record()
      table.column("network", .text).notNull().indexed().references("network", column: "id")
      table.column("day", .text).notNull().day()
      table.column("people", .text).notNull()
      table.column("minutes", .text).notNull()
    }
    try db.create(table: "communication", options: .strict) { table in
      table.record()
      table.column("day", .text).notNull().day()
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("reach", .text).notNull().oneOf(Communication.Reach.self)
      table.column("channel", .text).notNull()
      table.column("subject", .text).notNull().check { $0 != "" }
      table.column("audience", .integer).check { $0 >= 0 }
    }
  }

  /// What agents learnt, and why one of them holds two functions.
  static func createAgentTraining(in db: Database) throws {
    try db.create(table: "agent_training", options: .strict) { table in
      table.record()
      table.column("agent", .text).notNull().indexed().references("agent", column: "id")
      table.column("day", .text).notNull().day()
      table.column("title", .text).notNull().check { $0 != "" }
      table.column("organiser", .text).notNull()
    }
    try db.alter(table: "agent") { table in
      table.add(column: "functions_motive", .text).notNull().defaults(to: "")
    }
  }
}
