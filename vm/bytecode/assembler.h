// The complete textual form of a module, for tests and for reading diffs.
//
// One statement a line, words separated by blanks, comments from ';' on:
//
//   .module "name"                   .source "@file.lua"           .string "text"   in order
//   .function 3                      begins prototype 3; what follows belongs to it
//   .parameters 2   .vararg   .frame 5   .defined 10 20            first and last line
//   .upvalue local 3 constant "x"    or `outer 3`; `constant` and the name may be missing
//   .constant 42                     nil, true, false, 1.5, inf, -inf, nan(<bits>), "text"
//   .child 4                         .template K0 K2
//   .local "x" R0 3 9                name, register, start, end
//   .label L1 4 R1=cell R3=pending   height and exceptions of the label before the next instruction
//   .line 12                         the line of the next instructions
//   ADDK R0 R1 0 K5                  the fields that the opcode's row uses, in the order a b c d
//   JMP L1                           a jump names a label, or gives its distance: JMP +3
//
// A text stands for the first `.string` that is equal, or is added to the strings; #3 names
// string 3.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

struct AssemblyError {
  std::size_t line = 0;  // in the text, from 1
  std::string message;
};

// The module that the text describes; it need not be one that the verifier accepts.
std::variant<Module, AssemblyError> assemble(std::string_view text);

// The text of a module that the verifier accepts: assemble(to_assembly(m)) is m.
std::string to_assembly(const Module& module);

}  // namespace perilune::bytecode
