#include "compiler/function_builder.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace perilune::compiler {

using bytecode::Constant;
using bytecode::Instruction;
using bytecode::Label;
using bytecode::Opcode;
using bytecode::RegisterState;

void FunctionBuilder::start(bytecode::Prototype prototype) {
  result_ = std::move(prototype);
  reachable_ = true;
  free_ = 0;
  frame_size_ = result_.frame_size;
  exceptions_.clear();
  ++function_;
  number_count_ = 0;
}

bytecode::Prototype FunctionBuilder::finish() {
  if (pc() > bytecode::kMaxInstructions) fail("control structure too long");
  result_.frame_size = static_cast<std::uint8_t>(frame_size_);
  // Copies without slack; the working vectors serve the next function.
  const auto take = [&](auto& from, auto& to) {
    context_.charge(from.size() * sizeof(from[0]));
    to.assign(std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
  };
  take(prototype_.code, result_.code);
  take(prototype_.lines, result_.lines);
  take(prototype_.constants, result_.constants);
  take(prototype_.children, result_.children);
  take(prototype_.templates, result_.templates);
  take(prototype_.labels, result_.labels);
  take(prototype_.locals, result_.locals);
  return std::move(result_);
}

void FunctionBuilder::grow_frame(int count) {
  if (count > bytecode::kMaxRegisters) fail("function or expression needs too many registers");
  frame_size_ = count;
}

void FunctionBuilder::fail(const char* message) {
  context_.fail(prototype_.lines.empty() ? result_.line_defined : prototype_.lines.back(), 0, 0,
                message);
}

void FunctionBuilder::set_state(int reg, RegisterState state) {
  auto place = exceptions_.end();
  while (place != exceptions_.begin() && (place - 1)->reg > reg) --place;
  exceptions_.insert(place, {static_cast<std::uint8_t>(reg), state});
}

bool FunctionBuilder::has_pending(int from_register) const {
  return std::any_of(exceptions_.begin(), exceptions_.end(), [&](const Label::Exception& e) {
    return e.state == RegisterState::Pending && e.reg >= from_register;
  });
}

bool FunctionBuilder::ends_flow(Opcode op) {
  switch (op) {
    case Opcode::JMP:
    case Opcode::TAILCALL:
    case Opcode::RETURN:
    case Opcode::RETURN0:
    case Opcode::RETURN1:
    case Opcode::TFORPREP:
      return true;
    default:
      return false;
  }
}

// Whether the last instruction is the first one of its line.
bool FunctionBuilder::begins_line() const {
  const std::vector<std::uint32_t>& lines = prototype_.lines;
  return lines.size() < 2 || lines.back() != lines[lines.size() - 2];
}

void FunctionBuilder::load_nil(int first, int count, std::uint32_t line) {
  if (reachable_ && !prototype_.code.empty() && !has_label_here()) {
    Instruction& last = prototype_.code.back();
    if (last.op == Opcode::LOADNIL && last.a + last.b + 1 == first) {
      last.b = static_cast<std::uint8_t>(last.b + count);
      return;
    }
  }
  emit(Opcode::LOADNIL, first, count - 1, 0, 0, line);
}

void FunctionBuilder::make_tail_call() {
  if (!reachable_) return;
  Instruction& call = prototype_.code.back();
  call.op = Opcode::TAILCALL;
  call.c = 0;
  reachable_ = false;
}

void FunctionBuilder::branch(Opcode op, int a, int b, int c, JumpList& list, std::uint32_t line) {
  if (!reachable_) return;
  const auto at = static_cast<std::int32_t>(pc());
  emit(op, a, b, c, list.newest, line);
  list.newest = at;
  if (list.oldest < 0) list.oldest = at;
}

void FunctionBuilder::join(JumpList& list, const JumpList& more) {
  if (more.is_empty()) return;
  if (list.is_empty()) {
    list = more;
    return;
  }
  prototype_.code[static_cast<std::size_t>(more.oldest)].d = list.newest;
  list.newest = more.newest;
}

void FunctionBuilder::place(JumpList& list, int height) {
  if (list.is_empty()) return;
  // A jump to the next instruction is of use only for hooks, where it is alone on its line.
  if (list.newest + 1 == static_cast<std::int32_t>(pc()) && !has_label_here() &&
      prototype_.code.back().op == Opcode::JMP && !begins_line()) {
    list.newest = prototype_.code.back().d;
    prototype_.code.pop_back();
    prototype_.lines.pop_back();
    reachable_ = true;
    if (list.is_empty()) {
      list = {};
      return;
    }
  }
  place_label(height);
  patch_back(list, pc());
  list = {};
}

std::uint32_t FunctionBuilder::place_loop(int height, bool force) {
  if (reachable_ || force) place_label(height);
  return pc();
}

// Two labels on one instruction become one that promises what both do.
void FunctionBuilder::place_label(int height) {
  reachable_ = true;
  if (has_label_here()) {
    Label& label = prototype_.labels.back();
    if (label.height <= height) return;
    label.height = static_cast<std::uint8_t>(height);
    while (!label.exceptions.empty() && label.exceptions.back().reg >= height) {
      label.exceptions.pop_back();
    }
    return;
  }
  Label label;
  label.pc = pc();
  label.height = static_cast<std::uint8_t>(height);
  for (const Label::Exception& exception : exceptions_) {
    if (exception.reg < height) label.exceptions.push_back(exception);
  }
  context_.charge(label.exceptions.size() * sizeof(Label::Exception));
  context_.append(prototype_.labels, std::move(label));
}

void FunctionBuilder::patch_back(const JumpList& list, std::uint32_t target) {
  for (std::int32_t at = list.newest; at >= 0;) {
    Instruction& jump = prototype_.code[static_cast<std::size_t>(at)];
    const std::int32_t next = jump.d;
    jump.d = static_cast<std::int32_t>(target) - at - 1;
    if (at == list.oldest) break;
    at = next;
  }
}

std::uint32_t FunctionBuilder::constant(Constant::Kind kind) {
  Constant constant;
  constant.kind = kind;
  return number_constant(constant, 0);
}

std::uint32_t FunctionBuilder::constant(std::int64_t value) {
  Constant constant;
  constant.kind = Constant::Kind::Integer;
  constant.integer = value;
  return number_constant(constant, static_cast<std::uint64_t>(value));
}

std::uint32_t FunctionBuilder::constant(double value) {
  Constant constant;
  constant.kind = Constant::Kind::Float;
  constant.number = value;
  std::uint64_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return number_constant(constant, bits);
}

FunctionBuilder::NumberSlot& FunctionBuilder::find_number(std::uint64_t bits, Constant::Kind kind) {
  const std::uint64_t hash = (bits ^ static_cast<std::uint64_t>(kind)) * 0x9E3779B97F4A7C15u;
  const std::size_t mask = numbers_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash >> 32) & mask;
  while (numbers_[at].function == function_ &&
         (numbers_[at].bits != bits || numbers_[at].kind != kind)) {
    at = (at + 1) & mask;
  }
  return numbers_[at];
}

std::uint32_t FunctionBuilder::number_constant(const Constant& constant, std::uint64_t bits) {
  if ((number_count_ + 1) * 2 > numbers_.size()) {
    const std::size_t size = std::max<std::size_t>(64, numbers_.size() * 2);
    context_.charge(size * sizeof(NumberSlot));
    std::vector<NumberSlot> old(size);
    old.swap(numbers_);
    for (const NumberSlot& slot : old) {
      if (slot.function == function_) find_number(slot.bits, slot.kind) = slot;
    }
    context_.release(old.size() * sizeof(NumberSlot));
  }
  NumberSlot& slot = find_number(bits, constant.kind);
  if (slot.function != function_) {
    slot = {bits, constant.kind, function_,
            static_cast<std::uint32_t>(prototype_.constants.size())};
    ++number_count_;
    context_.append(prototype_.constants, constant);
  }
  return slot.constant;
}

std::uint32_t FunctionBuilder::string_constant(std::uint32_t string) {
  if (string >= strings_.size()) {
    const std::size_t size = context_.string_count();  // all strings are known by now, or nearly
    context_.charge((size - strings_.size()) * sizeof(StringSlot));
    strings_.resize(size);
  }
  StringSlot& slot = strings_[string];
  if (slot.function != function_) {
    slot = {function_, static_cast<std::uint32_t>(prototype_.constants.size())};
    Constant constant;
    constant.kind = Constant::Kind::String;
    constant.string = string;
    context_.append(prototype_.constants, constant);
  }
  return slot.constant;
}

std::uint32_t FunctionBuilder::table_template(std::vector<std::uint32_t> keys) {
  context_.charge(keys.size() * sizeof(std::uint32_t));
  context_.append(prototype_.templates, bytecode::TableTemplate{std::move(keys)});
  return static_cast<std::uint32_t>(prototype_.templates.size() - 1);
}

std::uint32_t FunctionBuilder::child(std::uint32_t prototype) {
  context_.append(prototype_.children, prototype);
  return static_cast<std::uint32_t>(prototype_.children.size() - 1);
}

std::uint32_t FunctionBuilder::begin_name(std::uint32_t name, int reg) {
  context_.append(prototype_.locals,
                  bytecode::LocalName{name, static_cast<std::uint8_t>(reg), pc(), pc()});
  return static_cast<std::uint32_t>(prototype_.locals.size() - 1);
}

}  // namespace perilune::compiler
