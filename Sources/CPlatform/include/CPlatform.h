#pragma once

/// Exchanges two paths in one step: a reader sees the old folder or the new one, never half of each.
/// Returns 0, or an `errno` value; `ENOSYS` or `EINVAL` where the file system cannot do it.
int truce_exchange(const char *left, const char *right);

/// Renames `from` to `to` unless `to` exists. Returns 0 or an `errno` value.
int truce_rename_new(const char *from, const char *to);
