#include <stddef.h>
#include <stdint.h>

/// Of `libclang_rt.fuzzer_no_main`, which the toolchain brings: runs the callback on one input after another.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
