// Decides whether a module may run; the rules V1... are in spec/verifier.md.
#pragma once

#include <optional>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// The first rule that the module breaks, or nothing. Takes time and memory linear in the module.
std::optional<Problem> verify(const Module& module);

// The same for every module of a program; the message names the module when there are several.
std::optional<Problem> verify(const Program& program);

}  // namespace perilune::bytecode
