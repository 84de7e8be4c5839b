// From the compiler's own form to LLVM's.
#pragma once

#include <llvm/IR/Module.h>

#include "jit/ir.h"

namespace perilune::jit {

// Adds a function of this name, an Entry, to the module. `exit_pcs`: by the number of the exit, the
// instruction at which the interpreter goes on.
void lower(const Graph& graph, const tier::Job& job, const tier::Runtime& runtime,
           llvm::Module& module, const char* name, std::vector<std::uint32_t>* exit_pcs);

}  // namespace perilune::jit
