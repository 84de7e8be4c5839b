// The portable program as plain data: what the compiler returns, the reader and writer turn from
// and into a file, the verifier checks and the loader builds closures from. It owns all it names
// and knows nothing of the heap.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "vm/bytecode/instruction.h"

namespace perilune::bytecode {

// Bounds that the language or the encoding sets; the compiler reports them, the verifier enforces
// them.
inline constexpr int kMaxRegisters = 254;      // registers of one frame
inline constexpr int kMaxLocals = 200;         // active local variables of one function
inline constexpr int kMaxUpvalues = 255;       // upvalues of one closure
inline constexpr int kMaxTemplateFields = 64;  // fields of one NEWOBJECT
inline constexpr std::uint32_t kMaxInstructions = 1u << 28;  // instructions of one prototype

struct Constant {
  enum class Kind : std::uint8_t { Nil, False, True, Integer, Float, String };
  Kind kind = Kind::Nil;
  union {
    std::int64_t integer = 0;
    double number;
    std::uint32_t string;  // index into Module::strings
  };
};

// Where a closure finds an upvalue when it is made.
struct UpvalueDescriptor {
  bool from_local =
      false;  // a cell in a register of the enclosing function, else one of its upvalues
  bool constant = false;   // no closure assigns it: SETUPVAL on it is rejected (spec/verifier.md)
  std::uint8_t index = 0;  // register or upvalue number in the enclosing function
  std::uint32_t name = kNoName;  // index into Module::strings; debug information

  static constexpr std::uint32_t kNoName = 0xffffffffu;
};

// What is known of a register before an instruction. Registers at and above a label's height are
// Unset.
enum class RegisterState : std::uint8_t {
  Unset,    // must not be read
  Value,    // a Lua value
  Cell,     // a cell: only cell instructions and CLOSURE may touch it
  Loop,     // state of a numeric for loop: only its FORLOOP may touch it
  Pending,  // a Lua value that is a to-be-closed variable
};

// The state of the registers at a jump target. Every target of a jump, and every instruction after
// one that does not fall through, has a label; so one pass verifies a function.
struct Label {
  std::uint32_t pc = 0;
  std::uint8_t height = 0;  // registers below it are Values but for the exceptions
  struct Exception {
    std::uint8_t reg;
    RegisterState state;
  };
  std::vector<Exception> exceptions;  // ascending by register, all below height, none Value
};

// A local variable's name: registers have names in [start, end) of the instructions. Debug
// information.
struct LocalName {
  std::uint32_t name = 0;  // index into Module::strings
  std::uint8_t reg = 0;
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

// The constant string keys of a table constructor, in order, without repetition.
struct TableTemplate {
  std::vector<std::uint32_t> keys;  // indices into Prototype::constants, all strings
};

struct Prototype {
  std::uint8_t parameters = 0;
  bool is_vararg = false;
  std::uint8_t frame_size = 2;     // registers, at least parameters
  std::uint32_t line_defined = 0;  // 0 for a main chunk
  std::uint32_t last_line_defined = 0;
  std::vector<Instruction> code;
  std::vector<Constant> constants;
  std::vector<UpvalueDescriptor> upvalues;
  std::vector<std::uint32_t>
      children;  // indices into Module::prototypes, each greater than this one's,
                 // each prototype but the first the child of exactly one
  std::vector<TableTemplate> templates;
  std::vector<Label> labels;         // ascending by pc
  std::vector<std::uint32_t> lines;  // of each instruction; empty when stripped
  std::vector<LocalName> locals;     // in order of declaration; empty when stripped
};

struct Module {
  std::string name;    // under which `require` finds it; "" for a lone chunk
  std::string source;  // chunk name as load() takes it ("@file", "=name", text); "=?" stripped
  std::vector<std::string> strings;
  std::vector<Prototype> prototypes;  // the main function first
};

// Where a function stands in a program file: offsets from its begin.
struct FunctionPlace {
  std::uint32_t header = 0;
  std::uint32_t body = 0;
  std::uint32_t debug = 0;  // 0 when the module has no debug information
  std::uint32_t instructions = 0;
};

// A whole program, what a .plb file holds.
struct Program {
  std::vector<Module> modules;            // the entry module first
  std::vector<std::string> capabilities;  // that it asks for, by name
  struct Resource {
    std::string name;
    std::string bytes;
  };
  std::vector<Resource> resources;
};

// What is wrong with a file or module, and where.
struct Problem {
  std::string rule;  // "V12", or "F3" for the file's form
  std::string message;
  std::uint32_t prototype = kNone;  // index into Module::prototypes, where it is known
  std::uint64_t offset = kNone;  // of the instruction in the function, or of the byte in the file

  static constexpr std::uint32_t kNone = 0xffffffffu;

  // One line: "V12: <message> (function 3, instruction 17)".
  std::string describe() const;
};

}  // namespace perilune::bytecode
