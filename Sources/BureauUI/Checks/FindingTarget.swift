internal import BureauDomain
internal import TextUI

/// Where a finding leads: the pane or the form of its record.
enum FindingTarget {
  static func open(_ finding: Finding, _ context: Context) throws -> Outcome<Context> {
    switch finding.record {
    case .company(let id): .push(CompanyRecordPane(id))
    case .establishment: try EstablishmentDraft.open(context)
    }
  }
}
