/// Equipment lent to an agent of the office (« matériel prêté »: furniture, computer, phone; FAQ 3).
public struct EquipmentLoan: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<EquipmentLoan>

  public var id: ID
  public var version: Int
  /// What it is, with its number if it has one: « ordinateur portable, n° 2024-118 ».
  public var item: String
  public var holder: Agent.ID
  public var lentOn: Day
  /// nil while it is out.
  public var returnedOn: Day?
  public var note: String

  public init(
    id: ID, version: Int = 1, item: String, holder: Agent.ID, lentOn: Day, returnedOn: Day? = nil,
    note: String = ""
  ) {
    self.id = id
    self.version = version
    self.item = item
    self.holder = holder
    self.lentOn = lentOn
    self.returnedOn = returnedOn
    self.note = note
  }
}
