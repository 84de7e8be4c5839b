// From bytecode and what the interpreter learned of it to the compiler's own form.
//
// One walk over the bytecode in reverse postorder interprets it abstractly: each register of the VM
// is a node, or only in memory. At a loop's header the types of the registers are guessed from
// those that enter the loop; when the walk finds that an iteration ends with others, it begins anew
// with wider guesses, until they hold.
//
// Each instruction becomes its fast path for the types that are known or were seen: guards, then
// one effect. A guard that fails leaves compiled code before the instruction, which the interpreter
// then executes. Where that happened before (Job::generic), and for what has no fast path, the
// runtime is called.
#pragma once

#include "jit/control_flow.h"
#include "jit/ir.h"

namespace perilune::jit {

// The graph of the job, or a graph without blocks when there is nothing worth compiling.
Graph build(const tier::Job& job);

}  // namespace perilune::jit
