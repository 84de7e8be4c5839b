#include "vm/bytecode/instruction_table.h"

#include "vm/bytecode/instruction.h"

namespace perilune::bytecode {
namespace {

// An empty field of the table stands for a field that the instruction does not use.
std::string_view operand_text(OperandKind kind) {
  switch (kind) {
    case OperandKind::None:
      return "";
    case OperandKind::Read:
      return "read";
    case OperandKind::Write:
      return "write";
    case OperandKind::Base:
      return "base";
    case OperandKind::Cell:
      return "cell";
    case OperandKind::MakeCell:
      return "make cell";
    case OperandKind::MakePending:
      return "make pending";
    case OperandKind::Upvalue:
      return "upvalue";
    case OperandKind::AssignedUpvalue:
      return "assigned upvalue";
    case OperandKind::Count:
      return "count";
    case OperandKind::Flag:
      return "flag";
    case OperandKind::Immediate8:
      return "immediate";
    case OperandKind::Immediate:
      return "immediate";
    case OperandKind::Constant8:
      return "constant";
    case OperandKind::Constant:
      return "constant";
    case OperandKind::StringConstant:
      return "string constant";
    case OperandKind::NumberConstant:
      return "number constant";
    case OperandKind::Jump:
      return "jump";
    case OperandKind::Prototype:
      return "child";
    case OperandKind::Template:
      return "template";
  }
  return "";
}

constexpr std::string_view kHeading =
    "# Instructions\n"
    "\n"
    "Generated from `opcodes.def` by `perilune_instructions`; do not edit. What the operand kinds\n"
    "demand of the registers is in `verifier.md`, how an instruction stands in a file in\n"
    "`bytecode.md`. R[x] is a register, K[x] a constant, U[x] an upvalue cell, P[x] a child\n"
    "prototype, T[x] a table template, `top` the end of an open list.\n"
    "\n"
    "| code | name | a | b | c | d | meaning |\n"
    "|---:|---|---|---|---|---|---|\n";

}  // namespace

std::string instruction_table() {
  std::string text(kHeading);
  for (int code = 0; code < kOpcodeCount; ++code) {
    const OpcodeInfo& row = kOpcodes[static_cast<std::size_t>(code)];
    text.append("| ").append(std::to_string(code)).append(" | ").append(row.name);
    for (OperandKind kind : {row.a, row.b, row.c, row.d}) {
      text.append(" | ").append(operand_text(kind));
    }
    text += " | `";
    for (char c : row.meaning) {
      if (c == '|') text += '\\';
      text += c;
    }
    text += "` |\n";
  }
  return text;
}

}  // namespace perilune::bytecode
