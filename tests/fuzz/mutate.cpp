#include "tests/fuzz/mutate.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

#include "vm/bytecode/verifier.h"

namespace perilune::fuzzing {

namespace {

using namespace bytecode;

constexpr int kAttempts = 12;  // to find a change that the verifier accepts

template <class T>
T& pick(std::vector<T>& from, Random& random) {
  return from[random.below(from.size())];
}

bool is_jump(const Instruction& i) {
  return info(i.op).d == OperandKind::Jump;
}

// ---------------------------------------------------------------- instructions

std::uint8_t other_byte(std::uint8_t byte, Random& random) {
  switch (random.below(4)) {
    case 0:
      return static_cast<std::uint8_t>(byte + 1);
    case 1:
      return static_cast<std::uint8_t>(byte - 1);
    case 2:
      return static_cast<std::uint8_t>(random.below(8));
    default:
      return static_cast<std::uint8_t>(random.next());
  }
}

std::int32_t other_number(std::int32_t d, Random& random) {
  static constexpr std::int32_t kNumbers[] = {0,     1,     -1,      2,         127,      128,
                                              32767, 65536, 1 << 26, INT32_MAX, INT32_MIN};
  switch (random.below(4)) {
    case 0:
      return static_cast<std::int32_t>(static_cast<std::uint32_t>(d) + 1);
    case 1:
      return static_cast<std::int32_t>(static_cast<std::uint32_t>(d) - 1);
    case 2:
      return static_cast<std::int32_t>(random.below(16));
    default:
      return kNumbers[random.below(std::size(kNumbers))];
  }
}

void change_field(Prototype& p, Random& random) {
  Instruction& i = pick(p.code, random);
  const OpcodeInfo& row = info(i.op);
  switch (random.below(4)) {
    case 0:
      if (row.a != OperandKind::None) i.a = other_byte(i.a, random);
      break;
    case 1:
      if (row.b != OperandKind::None) i.b = other_byte(i.b, random);
      break;
    case 2:
      if (row.c == OperandKind::Flag) {
        i.c ^= 1;
      } else if (row.c != OperandKind::None) {
        i.c = other_byte(i.c, random);
      }
      break;
    default:
      if (row.d != OperandKind::None) i.d = other_number(i.d, random);
  }
}

// Fields that the new row does not have become zero.
void change_opcode(Prototype& p, Random& random) {
  Instruction& i = pick(p.code, random);
  const OpcodeInfo& old = info(i.op);
  Opcode op = i.op;
  for (int n = 0; n < 40; ++n) {
    op = static_cast<Opcode>(random.below(kOpcodeCount));
    const OpcodeInfo& row = info(op);
    if (row.a == old.a && row.b == old.b && row.c == old.c && row.d == old.d) break;
  }
  const OpcodeInfo& row = info(op);
  i.op = op;
  if (row.a == OperandKind::None) i.a = 0;
  if (row.b == OperandKind::None) i.b = 0;
  if (row.c == OperandKind::None) i.c = 0;
  if (row.c == OperandKind::Flag) i.c &= 1;
  if (row.d == OperandKind::None) i.d = 0;
}

// Jumps, labels and names keep their places in the code when `count` instructions come (or -count
// go) at `at`.
void shift(Prototype& p, std::uint32_t at, std::int32_t count) {
  const auto moved = [&](std::int64_t pc) { return pc >= at ? pc + count : pc; };
  for (std::size_t pc = 0; pc < p.code.size(); ++pc) {
    Instruction& i = p.code[pc];
    if (!is_jump(i)) continue;
    const std::int64_t next = static_cast<std::int64_t>(pc) + 1;
    // The instruction itself moves as well; what jumps to `at` jumps to what is new there.
    const std::int64_t target = next + i.d;
    const std::int64_t new_target = target > at ? target + count : target;
    i.d = static_cast<std::int32_t>(new_target - (moved(next - 1) + 1));
  }
  for (Label& label : p.labels) {
    if (label.pc > at) label.pc = static_cast<std::uint32_t>(label.pc + count);
  }
  for (LocalName& local : p.locals) {
    if (local.start > at) local.start = static_cast<std::uint32_t>(local.start + count);
    if (local.end > at) local.end = static_cast<std::uint32_t>(local.end + count);
  }
}

void insert_instruction(Prototype& p, Random& random) {
  const Instruction copy = pick(p.code, random);
  const std::uint32_t at = random.below(p.code.size());
  shift(p, at, 1);
  p.code.insert(p.code.begin() + at, copy);
  if (!p.lines.empty()) p.lines.insert(p.lines.begin() + at, p.lines[at]);
}

void remove_instruction(Prototype& p, Random& random) {
  if (p.code.size() < 2) return;
  const std::uint32_t at = random.below(p.code.size());
  shift(p, at, -1);
  p.code.erase(p.code.begin() + at);
  if (!p.lines.empty()) p.lines.erase(p.lines.begin() + at);
}

void swap_instructions(Prototype& p, Random& random) {
  if (p.code.size() < 2) return;
  const std::uint32_t at = random.below(p.code.size() - 1);
  std::swap(p.code[at], p.code[at + 1]);
}

void change_jump(Prototype& p, Random& random) {
  if (p.labels.empty()) return;
  for (int n = 0; n < 20; ++n) {
    const std::uint32_t at = random.below(p.code.size());
    if (!is_jump(p.code[at])) continue;
    const std::uint32_t target = pick(p.labels, random).pc;
    p.code[at].d = static_cast<std::int32_t>(target) - static_cast<std::int32_t>(at) - 1;
    return;
  }
}

// ---------------------------------------------------------------- what instructions name

void change_constant(Module& module, Prototype& p, Random& random) {
  if (p.constants.empty()) return;
  static constexpr std::int64_t kIntegers[] = {0,
                                               1,
                                               -1,
                                               3,
                                               255,
                                               std::int64_t{1} << 53,
                                               std::numeric_limits<std::int64_t>::max(),
                                               std::numeric_limits<std::int64_t>::min()};
  static constexpr double kFloats[] = {0.0,
                                       -0.0,
                                       0.5,
                                       1e308,
                                       9007199254740993.0,
                                       std::numeric_limits<double>::infinity(),
                                       std::numeric_limits<double>::quiet_NaN()};
  Constant& c = pick(p.constants, random);
  if (random.one_in(2) && c.kind != Constant::Kind::String)
    c.kind = static_cast<Constant::Kind>(random.below(6));
  c.integer = 0;
  if (c.kind == Constant::Kind::Integer) c.integer = kIntegers[random.below(std::size(kIntegers))];
  if (c.kind == Constant::Kind::Float) c.number = kFloats[random.below(std::size(kFloats))];
  if (c.kind == Constant::Kind::String) c.string = random.below(module.strings.size());
}

void change_string(Module& module, Random& random) {
  static constexpr const char* kNames[] = {"__index",
                                           "__newindex",
                                           "__gc",
                                           "__close",
                                           "__mode",
                                           "k",
                                           "v",
                                           "__eq",
                                           "__lt",
                                           "__concat",
                                           "__call",
                                           "__len",
                                           "__add",
                                           "pcall",
                                           "error",
                                           "string",
                                           "table",
                                           "coroutine",
                                           "wrap",
                                           "yield",
                                           "insert",
                                           "sort",
                                           "concat",
                                           "gsub",
                                           "setmetatable",
                                           "getmetatable",
                                           "load",
                                           "select",
                                           "format",
                                           "unpack",
                                           "next",
                                           "collectgarbage",
                                           "debug",
                                           "sethook",
                                           "getlocal",
                                           "rawset",
                                           "rawlen",
                                           "close",
                                           "resume",
                                           "x",
                                           "",
                                           "%d+",
                                           "tostring",
                                           "getinfo",
                                           "move",
                                           "remove",
                                           "traceback",
                                           "dump"};
  if (module.strings.empty()) return;
  pick(module.strings, random) = kNames[random.below(std::size(kNames))];
}

void change_label(Prototype& p, Random& random) {
  if (p.labels.empty()) return;
  Label& label = pick(p.labels, random);
  switch (random.below(4)) {
    case 0:
      label.height = other_byte(label.height, random);
      break;
    case 1:
      if (!label.exceptions.empty())
        label.exceptions.erase(label.exceptions.begin() + random.below(label.exceptions.size()));
      break;
    case 2:
      if (!label.exceptions.empty())
        pick(label.exceptions, random).state = static_cast<RegisterState>(random.below(5));
      break;
    default: {
      const auto reg = static_cast<std::uint8_t>(random.below(label.height));
      const auto at = std::find_if(label.exceptions.begin(), label.exceptions.end(),
                                   [&](const auto& e) { return e.reg >= reg; });
      if (at == label.exceptions.end() || at->reg != reg)
        label.exceptions.insert(at, {reg, static_cast<RegisterState>(random.below(5))});
    }
  }
}

void change_upvalue(Prototype& p, Random& random) {
  if (p.upvalues.empty()) return;
  UpvalueDescriptor& u = pick(p.upvalues, random);
  switch (random.below(3)) {
    case 0:
      u.from_local = !u.from_local;
      break;
    case 1:
      u.constant = !u.constant;
      break;
    default:
      u.index = other_byte(u.index, random);
  }
}

void change_header(Prototype& p, Random& random) {
  switch (random.below(3)) {
    case 0:
      p.frame_size = other_byte(p.frame_size, random);
      break;
    case 1:
      p.parameters = other_byte(p.parameters, random);
      break;
    default:
      if (p.children.size() > 1) std::swap(pick(p.children, random), pick(p.children, random));
  }
}

void change_template(Prototype& p, Random& random) {
  if (p.templates.empty()) return;
  TableTemplate& t = pick(p.templates, random);
  if (!t.keys.empty()) pick(t.keys, random) = random.below(p.constants.size());
}

void change_local_name(Module& module, Prototype& p, Random& random) {
  if (p.locals.empty()) return;
  LocalName& local = pick(p.locals, random);
  switch (random.below(3)) {
    case 0:
      local.reg = other_byte(local.reg, random);
      break;
    case 1:
      local.start = random.below(local.end + 1);
      break;
    default:
      local.name = random.below(module.strings.size());
  }
}

}  // namespace

void mutate(Program& program, Random& random) {
  if (program.modules.empty()) return;
  Module& module = program.modules.front();
  if (module.prototypes.empty()) return;
  Prototype& p = pick(module.prototypes, random);
  if (p.code.empty()) return;
  switch (random.below(20)) {
    case 0:
    case 1:
      return change_opcode(p, random);
    case 2:
    case 3:
      return insert_instruction(p, random);
    case 4:
      return remove_instruction(p, random);
    case 5:
      return swap_instructions(p, random);
    case 6:
    case 7:
      return change_jump(p, random);
    case 8:
      return change_constant(module, p, random);
    case 9:
      return change_string(module, random);
    case 10:
      return change_label(p, random);
    case 11:
      return change_upvalue(p, random);
    case 12:
      return change_header(p, random);
    case 13:
      return change_template(p, random);
    case 14:
      return change_local_name(module, p, random);
    default:
      return change_field(p, random);
  }
}

void mutate_verified(Program& program, Random& random, int changes) {
  for (int n = 0; n < changes; ++n) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      Program changed = program;
      mutate(changed, random);
      // Some changes need a second one to fit.
      if (random.one_in(4)) mutate(changed, random);
      if (verify(changed)) continue;
      program = std::move(changed);
      break;
    }
  }
}

}  // namespace perilune::fuzzing
