internal import BureauStore

/// What makes a save safe to repeat: its key, and the kept draft that goes with it.
struct SaveTicket {
  let key: OperationKey
  let draft: DraftKey
}
