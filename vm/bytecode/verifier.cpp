#include "vm/bytecode/verifier.h"

#include "vm/bytecode/module_verifier.h"

namespace perilune::bytecode {

std::optional<Problem> verify(const Module& module) {
  ModuleVerifier verifier(module, module.strings.size());
  verifier.number_strings();
  if (auto problem = verifier.begin()) return problem;
  for (std::uint32_t i = 0; i < module.prototypes.size(); ++i) {
    const Prototype& p = module.prototypes[i];
    if (auto problem = verifier.check(i)) return problem;
    if (!p.lines.empty() && p.lines.size() != p.code.size()) {
      return Problem{"V8", "there is not one line an instruction", i, Problem::kNone};
    }
    if (auto problem = check_names(p, p.locals, i, p.code.size(), module.strings.size())) {
      return problem;
    }
  }
  return verifier.end();
}

std::optional<Problem> verify(const Program& program) {
  if (program.modules.empty()) return Problem{"V1", "the program has no module"};
  for (const Module& module : program.modules) {
    if (std::optional<Problem> problem = verify(module)) {
      if (program.modules.size() > 1) {
        problem->message = "module '" + module.name + "': " + problem->message;
      }
      return problem;
    }
  }
  return std::nullopt;
}

}  // namespace perilune::bytecode
