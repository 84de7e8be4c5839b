// The interactive mode: reads a line, or as many as a statement needs, runs it, prints its results.
#pragma once

#include "vm/native.h"

namespace perilune::cli {

// Returns at the end of standard input. Errors are reported, and the session goes on.
void run_interactive(State* L);

}  // namespace perilune::cli
