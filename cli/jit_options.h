// The options of the optimising tier, the same for all commands that run programs.
#pragma once

#include <string>
#include <string_view>

#include "vm/tier/tiering.h"

namespace perilune::cli {

// As the environment asks (PERILUNE_JIT, PERILUNE_JIT_EXITS: tests/README.md), else the default.
tier::Options default_jit_options();

// --jit=off|on|eager, --jit-log. False when the word is none of them; *problem is what is wrong
// with one that is.
bool apply_jit_option(std::string_view word, tier::Options* options, std::string* problem);

}  // namespace perilune::cli
