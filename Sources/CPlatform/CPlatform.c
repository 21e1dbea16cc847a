#define _GNU_SOURCE
#include "CPlatform.h"
#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>

// By system call: C libraries other than glibc 2.28+ have no wrapper.
static int rename_with(const char *from, const char *to, unsigned flags) {
    return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags) == 0 ? 0 : errno;
}
int truce_exchange(const char *left, const char *right) { return rename_with(left, right, RENAME_EXCHANGE); }
int truce_rename_new(const char *from, const char *to) { return rename_with(from, to, RENAME_NOREPLACE); }
#else
int truce_exchange(const char *left, const char *right) {
    return renamex_np(left, right, RENAME_SWAP) == 0 ? 0 : errno;
}
int truce_rename_new(const char *from, const char *to) {
    return renamex_np(from, to, RENAME_EXCL) == 0 ? 0 : errno;
}
#endif
