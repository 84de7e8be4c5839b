// The rules of spec/verifier.md for one module, function by function, so that who verifies a file
// need not hold more than one function's code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vm/bytecode/function_verifier.h"
#include "vm/bytecode/module.h"

namespace perilune::bytecode {

class ModuleVerifier {
 public:
  // Of `module` each prototype's numbers and upvalues must be there from begin() on, the rest of it
  // at check(). `strings` is the number of its strings, each of which must stand there once unless
  // number_strings() was called.
  ModuleVerifier(const Module& module, std::size_t strings);
  void number_strings();

  // V1 and V2; then the other rules of each function, in order; then what is left of V5. The
  // debug information is check_names()'s. Each returns the first violation.
  std::optional<Problem> begin();
  std::optional<Problem> check(std::uint32_t prototype);
  std::optional<Problem> end();

 private:
  bool fail(const char* rule, std::string message, std::uint64_t offset = Problem::kNone);
  bool check_sizes(const Prototype& p);
  bool check_constants(const Prototype& p);
  bool check_templates(const Prototype& p);
  bool check_children(const Prototype& p);
  bool check_upvalues(const Prototype& parent);
  bool check_labels(const Prototype& p);
  bool check_exceptions(const Label& label);

  const Module& module_;
  std::size_t strings_;
  FunctionVerifier functions_;
  std::uint32_t number_ = Problem::kNone;  // of the prototype that is being checked
  std::optional<Problem> problem_;
  std::vector<bool> has_parent_;           // by prototype
  std::vector<std::uint32_t> key_number_;  // by string: equal for equal strings; empty: the same
  std::vector<std::uint64_t> seen_in_;     // by key number: the last template that had it
  std::uint64_t templates_seen_ = 0;
};

// V8, of the function `prototype` with as many instructions; its lines are in order already.
std::optional<Problem> check_names(const Prototype& p, const std::vector<LocalName>& locals,
                                   std::uint32_t prototype, std::size_t instructions,
                                   std::size_t strings);

}  // namespace perilune::bytecode
