// Runs programs that nobody wrote: the verifier accepted them, so nothing that they do may harm.
#pragma once

#include "vm/bytecode/module.h"

namespace perilune::fuzzing {

// Runs the entry module, which must have passed the verifier, in an isolate of its own: with all
// libraries, a host that denies everything, a few megabytes and some milliseconds. `stress` chooses
// whether collections come at every few allocations, and whether one of them fails. Aborts the
// process when the heap is broken afterwards.
void run_program(const bytecode::Program& program, std::uint32_t stress);

}  // namespace perilune::fuzzing
