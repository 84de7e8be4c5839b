// The optimising compiler, a library beside the program that is opened when something is hot.
#pragma once

#include <string>

#include "vm/tier/interface.h"

namespace perilune::stdlib {

// Null, with the reason, when it is not there or does not fit. Any thread.
tier::Compiler* open_jit_library(std::string* problem);

}  // namespace perilune::stdlib
