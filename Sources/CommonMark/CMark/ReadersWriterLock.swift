#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Many readers or one writer. Made once for the process and never freed.
@safe final class ReadersWriterLock: Sendable {
    private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_rwlock_t>

    init() {
        unsafe lock = .allocate(capacity: 1)
        unsafe lock.initialize(to: pthread_rwlock_t())
        unsafe pthread_rwlock_init(lock, nil)
    }

    func withLock<Result>(alone: Bool, _ body: () -> Result) -> Result {
        if alone { unsafe pthread_rwlock_wrlock(lock) } else { unsafe pthread_rwlock_rdlock(lock) }
        defer { unsafe pthread_rwlock_unlock(lock) }
        return body()
    }
}
