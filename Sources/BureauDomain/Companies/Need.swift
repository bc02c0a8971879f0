/// A need of a company that was passed on to whoever can answer it: it becomes an action of theirs
/// (FAQ 15).
public struct Need: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Need>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var companyName: String
  public var on: Day
  /// Who passed it on.
  public var author: String
  public var text: String
  public var recipient: NeedRecipient
  /// The person or the service; an agent of the base answers for the company's next action.
  public var recipientName: String
  public var agent: Agent.ID?
  /// Until when an answer is awaited.
  public var due: Day
  public var state: NeedState

  public init(
    id: ID, version: Int = 1, company: Company.ID, companyName: String = "", on: Day,
    author: String, text: String, recipient: NeedRecipient, recipientName: String = "",
    agent: Agent.ID? = nil, due: Day, state: NeedState = .passed
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.companyName = companyName
    self.on = on
    self.author = author
    self.text = text
    self.recipient = recipient
    self.recipientName = recipientName
    self.agent = agent
    self.due = due
    self.state = state
  }

  /// « CFP / GRETA, M. Oberlin ».
  public var addressee: String {
    recipientName.isEmpty ? recipient.label : "\(recipient.label), \(recipientName)"
  }
}
