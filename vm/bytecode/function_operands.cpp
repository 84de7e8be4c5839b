// What each kind of operand demands, rules V10 to V19.
#include "vm/bytecode/function_verifier.h"
#include "vm/bytecode/register_names.h"

namespace perilune::bytecode {
namespace {

constexpr std::uint8_t accepted_states(OperandKind kind) {
  switch (kind) {
    case OperandKind::Read:
      return kReadable;
    case OperandKind::Write:
      return kWritable;
    case OperandKind::Cell:
      return bit(Known::Cell);
    case OperandKind::MakeCell:
    case OperandKind::MakePending:
      return bit(Known::Value);
    case OperandKind::Base:
    case OperandKind::None:
    case OperandKind::Upvalue:
    case OperandKind::AssignedUpvalue:
    case OperandKind::Count:
    case OperandKind::Flag:
    case OperandKind::Immediate8:
    case OperandKind::Immediate:
    case OperandKind::Constant8:
    case OperandKind::Constant:
    case OperandKind::StringConstant:
    case OperandKind::NumberConstant:
    case OperandKind::Jump:
    case OperandKind::Prototype:
    case OperandKind::Template:
      break;
  }
  return kAnyState;
}

struct Demands {
  OperandKind kind_a, kind_b, kind_c, kind_d;
  std::uint8_t a, b, c;  // accepted states
  bool string_constant;  // d is one
  bool more;             // than a number below a limit, a register's state and a string constant
};

// Kinds that demand more; of those, only these positions occur.
constexpr bool demands_more(OperandKind kind) {
  return kind == OperandKind::AssignedUpvalue || kind == OperandKind::NumberConstant ||
         kind == OperandKind::MakePending;
}

constexpr auto kDemands = [] {
  std::array<Demands, kOpcodeCount> all{};
  for (std::size_t op = 0; op < kOpcodes.size(); ++op) {
    const OpcodeInfo& row = kOpcodes[op];
    all[op] = {row.a,
               row.b,
               row.c,
               row.d,
               accepted_states(row.a),
               accepted_states(row.b),
               accepted_states(row.c),
               row.d == OperandKind::StringConstant,
               demands_more(row.a) || demands_more(row.d)};
  }
  return all;
}();

static_assert([] {
  for (const OpcodeInfo& row : kOpcodes) {
    for (OperandKind kind : {row.a, row.b, row.c}) {
      if (kind == OperandKind::StringConstant) return false;
    }
    if (demands_more(row.b) || demands_more(row.c)) return false;
    if (row.d == OperandKind::Read || row.d == OperandKind::Write || row.d == OperandKind::Cell ||
        row.d == OperandKind::MakeCell || row.d == OperandKind::MakePending) {
      return false;
    }
  }
  return true;
}());

}  // namespace

void FunctionVerifier::set_limits() {
  const auto set_limit = [this](OperandKind kind, std::uint64_t limit) {
    limits_[static_cast<std::size_t>(kind)] = limit;
  };
  limits_.fill(std::uint64_t{1} << 32);  // any number
  set_limit(OperandKind::None, 1);
  set_limit(OperandKind::Flag, 2);
  set_limit(OperandKind::Count, std::uint64_t{1} << 31);
  for (OperandKind kind : {OperandKind::Read, OperandKind::Write, OperandKind::Cell,
                           OperandKind::MakeCell, OperandKind::MakePending}) {
    set_limit(kind, prototype_->frame_size);
  }
  for (OperandKind kind : {OperandKind::Constant8, OperandKind::Constant,
                           OperandKind::StringConstant, OperandKind::NumberConstant}) {
    set_limit(kind, prototype_->constants.size());
  }
  set_limit(OperandKind::Upvalue, prototype_->upvalues.size());
  set_limit(OperandKind::AssignedUpvalue, prototype_->upvalues.size());
  set_limit(OperandKind::Prototype, prototype_->children.size());
  set_limit(OperandKind::Template, prototype_->templates.size());
}

bool FunctionVerifier::check_operands(const Instruction& i) {
  if (operands_hold(i)) return true;
  const OpcodeInfo& row = info(i.op);
  return check_operand(row.a, i.a) && check_operand(row.b, i.b) && check_operand(row.c, i.c) &&
         check_operand(row.d, i.d);
}

// With few branches, for speed, what holds of nearly all instructions; when it is false
// check_operand finds the reason, if there is one.
bool FunctionVerifier::operands_hold(const Instruction& i) const {
  const Demands& demands = kDemands[static_cast<std::size_t>(i.op)];
  const auto fits = [this](OperandKind kind, std::uint32_t value) -> unsigned {
    return value < limits_[static_cast<std::size_t>(kind)];
  };
  const auto accepted = [this](std::uint8_t reg, std::uint8_t mask) -> unsigned {
    return is(reg, mask);
  };
  const unsigned holds =
      fits(demands.kind_a, i.a) & fits(demands.kind_b, i.b) & fits(demands.kind_c, i.c) &
      fits(demands.kind_d, static_cast<std::uint32_t>(i.d)) & accepted(i.a, demands.a) &
      accepted(i.b, demands.b) & accepted(i.c, demands.c);
  if (holds == 0 || demands.more) return false;
  return !demands.string_constant ||
         prototype_->constants[static_cast<std::size_t>(i.d)].kind == Constant::Kind::String;
}

bool FunctionVerifier::check_operand(OperandKind kind, std::int32_t value) {
  switch (kind) {
    case OperandKind::None:
      return value == 0 || fail("V10", "an unused field is " + std::to_string(value));
    case OperandKind::Read:
      return check_read(value);
    case OperandKind::Write:
      return check_write(value);
    case OperandKind::Base:  // the effect knows the range
    case OperandKind::Jump:  // and the state that the jump takes along
    case OperandKind::Immediate8:
    case OperandKind::Immediate:
      return true;
    case OperandKind::Cell:
      return in_frame(value) && (known(value) == Known::Cell ||
                                 fail("V14", register_text(value) + " must be a cell but is " +
                                                 known_text(known(value))));
    case OperandKind::MakeCell:
      return check_take(value);
    case OperandKind::MakePending:
      return check_take(value) && check_make_pending(value);
    case OperandKind::Upvalue:
      return check_upvalue(value, false);
    case OperandKind::AssignedUpvalue:
      return check_upvalue(value, true);
    case OperandKind::Count:
      return value >= 0 || fail("V10", "a count is " + std::to_string(value));
    case OperandKind::Flag:
      return value <= 1 || fail("V10", "a flag is " + std::to_string(value));
    case OperandKind::Constant8:
    case OperandKind::Constant:
    case OperandKind::StringConstant:
    case OperandKind::NumberConstant:
      return check_constant(value, kind);
    case OperandKind::Prototype:
      return (value >= 0 && static_cast<std::size_t>(value) < prototype_->children.size()) ||
             fail("V19", "there is no child " + std::to_string(value));
    case OperandKind::Template:
      return (value >= 0 && static_cast<std::size_t>(value) < prototype_->templates.size()) ||
             fail("V19", "there is no template " + std::to_string(value));
  }
  return false;
}

bool FunctionVerifier::in_frame(int reg) {
  return reg < prototype_->frame_size ||
         fail("V11", register_text(reg) + " is outside the frame of " +
                         std::to_string(prototype_->frame_size));
}

bool FunctionVerifier::range_in_frame(int first, int count) {
  return first + count <= prototype_->frame_size ||
         fail("V11", register_text(first + count - 1) + " is outside the frame of " +
                         std::to_string(prototype_->frame_size));
}

bool FunctionVerifier::check_read(int reg) {
  if (!in_frame(reg)) return false;
  if (is(reg, kReadable)) return true;
  if (known(reg) == Known::Unset) {
    return fail("V12", register_text(reg) + " is read before it is set");
  }
  return fail("V12", register_text(reg) + " is read but is " + known_text(known(reg)));
}

bool FunctionVerifier::check_read_range(int first, int count) {
  if (!range_in_frame(first, count)) return false;
  for (int reg = first; reg < first + count; ++reg) {
    if ((bit(known(reg)) & kReadable) == 0) return check_read(reg);
  }
  return true;
}

bool FunctionVerifier::check_write(int reg) {
  if (!in_frame(reg)) return false;
  return is(reg, kWritable) ||
         fail("V13", register_text(reg) + " is written but is " + known_text(known(reg)));
}

// A register whose value the instruction takes over, so that it must be nothing else at the same
// time.
bool FunctionVerifier::check_take(int reg) {
  if (!in_frame(reg)) return false;
  return known(reg) == Known::Value ||
         fail("V15", register_text(reg) + " must be a value but is " + known_text(known(reg)));
}

bool FunctionVerifier::check_take_range(int first, int count) {
  if (!range_in_frame(first, count)) return false;
  for (int reg = first; reg < first + count; ++reg) {
    if (known(reg) != Known::Value) return check_take(reg);
  }
  return true;
}

bool FunctionVerifier::check_make_pending(int reg) {
  return reg > highest_pending() ||
         fail("V16", register_text(reg) + " becomes pending below " +
                         register_text(highest_pending()) + ", which is pending");
}

bool FunctionVerifier::check_constant(std::int32_t number, OperandKind kind) {
  if (number < 0 || static_cast<std::size_t>(number) >= prototype_->constants.size()) {
    return fail("V18", "there is no constant " + std::to_string(number));
  }
  const Constant::Kind is = prototype_->constants[static_cast<std::size_t>(number)].kind;
  if (kind == OperandKind::StringConstant && is != Constant::Kind::String) {
    return fail("V18", "constant " + std::to_string(number) + " is not a string");
  }
  if (kind == OperandKind::NumberConstant && is != Constant::Kind::Integer &&
      is != Constant::Kind::Float) {
    return fail("V18", "constant " + std::to_string(number) + " is not a number");
  }
  return true;
}

bool FunctionVerifier::check_upvalue(std::int32_t number, bool assigned) {
  if (static_cast<std::size_t>(number) >= prototype_->upvalues.size()) {
    return fail("V17", "there is no upvalue " + std::to_string(number));
  }
  return !assigned || !prototype_->upvalues[static_cast<std::size_t>(number)].constant ||
         fail("V17", "upvalue " + std::to_string(number) + " is constant and assigned");
}

}  // namespace perilune::bytecode
