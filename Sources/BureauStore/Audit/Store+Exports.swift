public import BureauDomain

extension Store {
  /// Notes in the audit that somebody takes a part of the base out of it, which needs the right to.
  ///
  /// - Parameter subject: what is exported, as the command line names it.
  public func noteExport(
    of subject: String, as deed: Deed = .exportCompanies, by session: Session, key: OperationKey
  ) throws(StoreError) {
    try write(deed, by: session, key: key, act: "export." + subject, record: nil) {
      _, _ in
    }
  }
}
