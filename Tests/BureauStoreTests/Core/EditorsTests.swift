import BureauDomain
import Testing

@testable import BureauStore

/// Two people, two sessions, one record.
struct EditorsTests {
  let folder: TemporaryFolder
  let mine: Store
  let theirs: Store

  init() throws {
    folder = try TemporaryFolder()
    mine = try Store(path: folder.base, environment: Core.environment())
    theirs = try Store(path: folder.base, environment: Core.environment())
  }

  @Test func `who saves second is told, with the record as it now is, and overwrites nothing`()
    throws
  {
    let id = try Core.addCompany(to: mine)
    var first = try #require(try mine.companyFile(id)?.company)
    var second = try #require(try theirs.companyFile(id)?.company)
    second.notes = "Appeler le matin"
    try theirs.update(second, by: Core.session(), key: theirs.newOperationKey())
    first.notes = "Appeler le soir"
    do throws(StoreError) {
      try mine.update(first, by: Core.session(), key: mine.newOperationKey())
      Issue.record("overwritten")
    } catch {
      guard case .changedElsewhere(let conflict) = error,
        case .company(let company) = conflict.theirs
      else {
        Issue.record("\(error)")
        return
      }
      #expect(conflict.mine == 1)
      #expect(company.notes == "Appeler le matin")
      #expect(company.version == 2)
      #expect(conflict.stamp.author == "Mme Petit")
      #expect(conflict.stamp.at == TestClock.start)
    }
    #expect(try mine.companyFile(id)?.company.notes == "Appeler le matin")
  }

  @Test func `a draft of one session is there in the next`() throws {
    try mine.saveDraft(Core.draft("company-1"))
    try mine.close()
    #expect(try theirs.drafts(agent: Core.session().agent.id).map(\.record) == ["company-1"])
  }

  @Test func `the token of the other session moves, mine moves too, and both rest again`() throws {
    let before = (mine.changeToken(), theirs.changeToken())
    _ = try Core.addCompany(to: mine)
    let after = (mine.changeToken(), theirs.changeToken())
    #expect(before.0 != after.0)
    #expect(before.1 != after.1)
    #expect(mine.changeToken() == after.0)
    #expect(theirs.changeToken() == after.1)
  }

  @Test func `a key used by another session is known here`() throws {
    let key = mine.newOperationKey()
    let company = Company(id: mine.newIdentifier(), name: "Garage Petit")
    let new = NewCompany(
      company: company, site: Site(id: mine.newIdentifier(), company: company.id))
    let first = try mine.addCompany(new, by: Core.session(), key: key)
    #expect(try theirs.addCompany(new, by: Core.session(), key: key) == first)
  }
}
