// Opcodes, operand kinds and the 8-byte instruction, all read off spec/opcodes.def.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace perilune::bytecode {

enum class Opcode : std::uint8_t {
#define OP(name, a, b, c, d, effect, meaning) name,
#include "opcodes.def"
#undef OP
};

inline constexpr int kOpcodeCount = 0
#define OP(name, a, b, c, d, effect, meaning) +1
#include "opcodes.def"
#undef OP
    ;

// What a field of an instruction names.
enum class OperandKind : std::uint8_t {
  None,             // unused, zero
  Read,             // a register that is read
  Write,            // a register that is written
  Base,             // the first of a range of registers; the effect says which are read and written
  Cell,             // a register that holds a cell
  MakeCell,         // a register whose value moves into a new cell
  MakePending,      // a register that becomes a to-be-closed variable
  Upvalue,          // an upvalue of the function
  AssignedUpvalue,  // an upvalue that is not marked constant
  Count,            // a number, unsigned
  Flag,             // 0 or 1
  Immediate8,       // a signed number in an 8-bit field
  Immediate,        // a signed number
  Constant8,        // a constant whose number fits 8 bits
  Constant,         // a constant
  StringConstant,   // a string constant
  NumberConstant,   // an integer or float constant
  Jump,             // a distance in instructions from the next one
  Prototype,        // a child prototype
  Template,         // a table template
};

// What an instruction does beyond its operands; see the rules of the same names in
// spec/verifier.md.
enum class Effect : std::uint8_t {
  Plain,
  WriteRange,
  ReadRange,
  Closure,
  Self,
  NewObject,
  SetList,
  Jump,
  Branch,
  Call,
  TailCall,
  Return,
  Return0,
  VarargPrep,
  Vararg,
  ForPrep,
  ForLoop,
  TForPrep,
  TForCall,
  TForLoop,
  Close,
};

struct OpcodeInfo {
  std::string_view name;
  OperandKind a, b, c, d;
  Effect effect;
  std::string_view meaning;
};

inline constexpr std::array<OpcodeInfo, kOpcodeCount> kOpcodes = {{
#define OP(name, a, b, c, d, effect, meaning) \
  {#name, OperandKind::a, OperandKind::b, OperandKind::c, OperandKind::d, Effect::effect, meaning},
#include "opcodes.def"
#undef OP
}};

constexpr const OpcodeInfo& info(Opcode op) {
  return kOpcodes[static_cast<std::size_t>(op)];
}

// The arithmetic on two registers of which the opcode is the form with a constant operand; other
// opcodes as they are.
constexpr Opcode plain_form(Opcode op) {
  switch (op) {
    case Opcode::ADDI:
    case Opcode::ADDK:
      return Opcode::ADD;
    case Opcode::SUBI:
    case Opcode::SUBK:
      return Opcode::SUB;
    case Opcode::MULK:
      return Opcode::MUL;
    case Opcode::MODK:
      return Opcode::MOD;
    case Opcode::POWK:
      return Opcode::POW;
    case Opcode::DIVK:
      return Opcode::DIV;
    case Opcode::IDIVK:
      return Opcode::IDIV;
    case Opcode::BANDK:
      return Opcode::BAND;
    case Opcode::BORK:
      return Opcode::BOR;
    case Opcode::BXORK:
      return Opcode::BXOR;
    case Opcode::SHLI:
      return Opcode::SHL;
    case Opcode::SHRI:
      return Opcode::SHR;
    default:
      return op;
  }
}

struct Instruction {
  Opcode op;
  std::uint8_t a = 0;
  std::uint8_t b = 0;
  std::uint8_t c = 0;
  std::int32_t d = 0;

  friend bool operator==(const Instruction&, const Instruction&) = default;
};
static_assert(sizeof(Instruction) == 8);

}  // namespace perilune::bytecode
