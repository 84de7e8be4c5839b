// Readable listings of modules, for people; assembler.h has the form that can be read back.
#pragma once

#include <string>
#include <string_view>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

struct DisassembleOptions {
  // The module's source text: each line is printed before its first instructions. Empty for none.
  std::string_view source_text = {};
  // The number of each instruction in its function.
  bool addresses = false;
};

// The listing of a module that the verifier accepts.
std::string disassemble(const Module& module, const DisassembleOptions& options = {});

}  // namespace perilune::bytecode
