// What is called of libFuzzer, which comes with the toolchain.
#include <stddef.h>
#include <stdint.h>

// Runs `callback` on one input after the other, as the program's arguments say.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*callback)(const uint8_t *bytes, size_t count));
