internal import Glibc

extension StoreError {
  /// Names what the operating system refused.
  init(errno code: CInt, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly(path: path)
    case EACCES, EPERM, ENOENT, ENOTDIR: self = .unreadable(path: path)
    case ELOOP: self = .linked(path: path)
    default: self = .other(code: Int(code), message: String(cString: strerror(code)))
    }
  }
}
