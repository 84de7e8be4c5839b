// How operands and literals look in assembly and disassembly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// The letter before an operand's number, 'R' for registers and so on; 0 where the number stands
// alone.
constexpr char operand_letter(OperandKind kind) {
  switch (kind) {
    case OperandKind::Read:
    case OperandKind::Write:
    case OperandKind::Base:
    case OperandKind::Cell:
    case OperandKind::MakeCell:
    case OperandKind::MakePending:
      return 'R';
    case OperandKind::Upvalue:
    case OperandKind::AssignedUpvalue:
      return 'U';
    case OperandKind::Constant8:
    case OperandKind::Constant:
    case OperandKind::StringConstant:
    case OperandKind::NumberConstant:
      return 'K';
    case OperandKind::Prototype:
      return 'P';
    case OperandKind::Template:
      return 'T';
    case OperandKind::None:
    case OperandKind::Count:
    case OperandKind::Flag:
    case OperandKind::Immediate8:
    case OperandKind::Immediate:
    case OperandKind::Jump:
      break;
  }
  return 0;
}

// A field's number as it is meant: Immediate8 has a sign.
constexpr std::int32_t operand_number(OperandKind kind, std::int32_t field) {
  return kind == OperandKind::Immediate8 && field >= 128 ? field - 256 : field;
}

// An operand that is no jump: "R3", "K0", "-7".
std::string operand_text(OperandKind kind, std::int32_t field);

// The states' names at labels.
std::string_view state_name(RegisterState state);
std::optional<RegisterState> state_named(std::string_view name);

// In double quotes, as Lua and the assembler read it; other bytes than printable ASCII are escaped.
std::string quoted(std::string_view text);

// The shortest decimal that reads back as the same number, always with a '.', an exponent, "inf" or
// "nan(<16 hexadecimal digits of its bits>)"; in no locale.
std::string float_text(double number);

// A constant as a literal: nil, true, 42, 1.5, "text".
std::string constant_text(const Module& module, const Constant& constant);

}  // namespace perilune::bytecode
