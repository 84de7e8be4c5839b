// What the compiler's tests share.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "compiler/compile.h"
#include "vm/bytecode/verifier.h"

namespace perilune::compiler {

// The module of a source that must compile; it must be acceptable to the verifier, too.
inline bytecode::Module compile_valid(std::string_view source, const Options& options = {}) {
  auto result = compile(source, options);
  if (const auto* diagnostic = std::get_if<Diagnostic>(&result)) {
    ADD_FAILURE() << diagnostic->message << "\n" << source;
    return {};
  }
  auto& module = std::get<bytecode::Module>(result);
  if (const auto problem = bytecode::verify(module)) {
    ADD_FAILURE() << problem->describe() << "\n" << source;
  }
  return std::move(module);
}

// A function's instructions, separated by "; ": the opcode and the fields that its row uses.
inline std::string listing(const bytecode::Prototype& prototype) {
  using bytecode::OperandKind;
  std::string text;
  for (const bytecode::Instruction& instruction : prototype.code) {
    const bytecode::OpcodeInfo& info = bytecode::info(instruction.op);
    if (!text.empty()) text += "; ";
    text += info.name;
    if (info.a != OperandKind::None) text += " " + std::to_string(instruction.a);
    if (info.b != OperandKind::None) text += " " + std::to_string(instruction.b);
    if (info.c != OperandKind::None) text += " " + std::to_string(instruction.c);
    if (info.d != OperandKind::None) text += " " + std::to_string(instruction.d);
  }
  return text;
}

// The instructions of `function(a, b, c) <body> end` without the RETURN0 that may end it.
inline std::string body_listing(std::string_view body) {
  const bytecode::Module module =
      compile_valid("return function(a, b, c) " + std::string(body) + " end");
  if (module.prototypes.size() < 2) return "";
  std::string text = listing(module.prototypes[1]);
  constexpr std::string_view kEnd = "; RETURN0";
  if (text.ends_with(kEnd)) text.resize(text.size() - kEnd.size());
  return text;
}

}  // namespace perilune::compiler
