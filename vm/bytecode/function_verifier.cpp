// The walk over a function's code. Its invariant: before each instruction, state_ holds for every
// path that leads there. It holds at the first instruction by the calling convention, behind an
// instruction that falls through by that instruction's effect, and at a label because every edge to
// it is compared with what the label says. So one pass is enough, and no fixed point is needed.
#include "vm/bytecode/function_verifier.h"

#include <algorithm>

#include "vm/bytecode/register_names.h"

namespace perilune::bytecode {

std::optional<Problem> FunctionVerifier::verify(std::uint32_t prototype) {
  start(prototype);
  check_code();
  for (const Label& label : prototype_->labels) label_at_[label.pc] = 0;
  return std::move(problem_);
}

bool FunctionVerifier::fail(const char* rule, std::string message) {
  problem_ = Problem{rule, std::move(message), number_, pc_};
  return false;
}

void FunctionVerifier::start(std::uint32_t prototype) {
  number_ = prototype;
  prototype_ = &module_.prototypes[prototype];
  pc_ = 0;
  problem_.reset();
  unset_from(0);
  set_range(0, prototype_->parameters, Known::Value);
  falls_through_ = true;
  next_open_list_ = next_tforcall_ = kNone;
  set_limits();
  if (label_at_.size() < prototype_->code.size()) label_at_.resize(prototype_->code.size(), 0);
  std::uint32_t number = 0;
  for (const Label& label : prototype_->labels) label_at_[label.pc] = ++number;
}

namespace {

// What check_instruction() asks of an opcode, close together.
struct Step {
  bool has_effect;   // besides its operands
  bool place_rules;  // it may not stand just anywhere
  Known written;     // what R[a] becomes; Unset when a is not written
  bool makes_pending;
};

constexpr auto kSteps = [] {
  std::array<Step, kOpcodeCount> all{};
  for (std::size_t op = 0; op < kOpcodes.size(); ++op) {
    const OpcodeInfo& row = kOpcodes[op];
    // NEWTABLE is the one Plain instruction whose count is bounded (V36).
    all[op].has_effect = row.effect != Effect::Plain || static_cast<Opcode>(op) == Opcode::NEWTABLE;
    all[op].place_rules = row.effect == Effect::TForLoop || row.effect == Effect::VarargPrep;
    all[op].written = row.a == OperandKind::Write      ? Known::Value
                      : row.a == OperandKind::MakeCell ? Known::Cell
                                                       : Known::Unset;
    all[op].makes_pending = row.a == OperandKind::MakePending;
  }
  return all;
}();

}  // namespace

bool FunctionVerifier::check_code() {
  const std::vector<Instruction>& code = prototype_->code;
  if (code.empty()) return fail("V9", "the function has no instruction");
  if (code.size() > kMaxInstructions) return fail("V9", "the function has too many instructions");
  for (const Instruction& instruction : code) {
    if (!check_instruction(instruction)) return false;
    ++pc_;
  }
  --pc_;
  if (falls_through_) return fail("V23", "the code falls off its end");
  return true;
}

bool FunctionVerifier::check_instruction(const Instruction& i) {
  if (static_cast<std::size_t>(i.op) >= kOpcodes.size()) {
    return fail("V10", "unknown opcode " + std::to_string(static_cast<int>(i.op)));
  }
  const Step& step = kSteps[static_cast<std::size_t>(i.op)];
  const bool placed_plainly = label_at_[pc_] == 0 && falls_through_ && next_open_list_ == kNone &&
                              next_tforcall_ == kNone && !step.place_rules && pc_ != 0;
  if (placed_plainly) {
    open_list_ = tforcall_ = kNone;
  } else if (!enter(i)) {
    return false;
  }
  if (!check_operands(i)) return false;
  if (step.has_effect && !check_effect(i)) return false;
  if (step.written != Known::Unset) {
    set(i.a, step.written);
  } else if (step.makes_pending) {
    make_pending(i.a);
  }
  return true;
}

const Label* FunctionVerifier::label_here() const {
  const std::uint32_t number = label_at_[pc_];
  return number == 0 ? nullptr : &prototype_->labels[number - 1];
}

// What must hold of an instruction by its place alone, and the state before it, where it does not
// just follow another.
bool FunctionVerifier::enter(const Instruction& instruction) {
  open_list_ = next_open_list_;
  tforcall_ = next_tforcall_;
  next_open_list_ = next_tforcall_ = kNone;

  const Label* label = label_here();
  const Effect effect = info(instruction.op).effect;
  const bool is_tforloop = effect == Effect::TForLoop;
  const bool is_varargprep = effect == Effect::VarargPrep;
  if (open_list_ != kNone) {
    const bool consumes =
        effect == Effect::SetList
            ? instruction.c == 0
            : (effect == Effect::Call || effect == Effect::TailCall || effect == Effect::Return) &&
                  instruction.b == 0;
    if (!consumes) return fail("V28", "the open list before this instruction is not consumed");
    if (label != nullptr) return fail("V28", "the consumer of an open list has a label");
  }
  if (tforcall_ != kNone && !(is_tforloop && instruction.a == tforcall_)) {
    return fail("V38", "TFORCALL is not followed by its TFORLOOP");
  }
  if (is_tforloop && tforcall_ == kNone) return fail("V38", "TFORLOOP does not follow TFORCALL");
  if (is_tforloop && label != nullptr) return fail("V38", "TFORLOOP has a label");

  if (is_varargprep != (pc_ == 0 && prototype_->is_vararg)) {
    return fail("V33", is_varargprep ? "VARARGPREP does not begin a vararg function"
                                     : "the vararg function does not begin with VARARGPREP");
  }
  if (is_varargprep && label != nullptr) return fail("V33", "VARARGPREP has a label");

  if (label == nullptr) {
    return falls_through_ || fail("V24", "the instruction cannot be reached and has no label");
  }
  if (falls_through_ && !agrees_with(*label)) return false;
  take_state_of(*label);
  falls_through_ = true;
  return true;
}

// The jump of an instruction, with the state that it takes along.
bool FunctionVerifier::edge(const Instruction& i) {
  const std::int64_t target = std::int64_t{pc_} + 1 + i.d;
  if (target < 0 || target >= static_cast<std::int64_t>(prototype_->code.size())) {
    return fail("V20", "the jump to " + std::to_string(target) + " leaves the function");
  }
  const std::uint32_t label = label_at_[static_cast<std::size_t>(target)];
  if (label == 0) return fail("V20", "the jump to " + std::to_string(target) + " meets no label");
  return agrees_with(prototype_->labels[label - 1]);
}

namespace {

// What a label says of its exceptional registers, in ascending order; the third of a loop's words
// follows from the length of the run.
class LabelStates {
 public:
  Known next(const Label::Exception& exception) {
    switch (exception.state) {
      case RegisterState::Unset:
        return Known::Unset;
      case RegisterState::Value:
        return Known::Value;
      case RegisterState::Cell:
        return Known::Cell;
      case RegisterState::Pending:
        return Known::Pending;
      case RegisterState::Loop:
        break;
    }
    run_ = exception.reg == last_loop_ + 1 ? (run_ + 1) % 3 : 0;
    last_loop_ = exception.reg;
    return static_cast<Known>(bit(Known::Loop0) << run_);
  }

 private:
  int last_loop_ = -2;
  int run_ = 0;
};

}  // namespace

bool FunctionVerifier::agrees_with(const Label& label) {
  const auto dropped = [&](int reg) {
    return fail("V22", register_text(reg) + " is pending and the label at " +
                           std::to_string(label.pc) + " drops it");
  };
  const auto differs = [&](int reg, Known expected) {
    return fail("V21", register_text(reg) + " is " + known_text(known(reg)) + " but " +
                           known_text(expected) + " at the label at " + std::to_string(label.pc));
  };
  int reg = 0;
  LabelStates states;
  for (const Label::Exception& exception : label.exceptions) {
    for (; reg < exception.reg; ++reg) {
      if (known(reg) != Known::Value) return differs(reg, Known::Value);
    }
    const Known expected = states.next(exception);
    if (expected == Known::Unset) {
      if (known(reg) == Known::Pending) return dropped(reg);
    } else if (known(reg) != expected) {
      return differs(reg, expected);
    }
    ++reg;
  }
  for (; reg < label.height; ++reg) {
    if (known(reg) != Known::Value) return differs(reg, Known::Value);
  }
  if (highest_pending() >= label.height) return dropped(highest_pending());
  return true;
}

void FunctionVerifier::take_state_of(const Label& label) {
  unset_from(0);
  set_range(0, label.height, Known::Value);
  LabelStates states;
  for (const Label::Exception& exception : label.exceptions) {
    const Known expected = states.next(exception);
    set(exception.reg, expected);
    if (expected == Known::Pending) make_pending(exception.reg);
  }
}

void FunctionVerifier::set_range(int first, int count, Known known) {
  if (count <= 0) return;
  std::fill_n(state_.begin() + first, count, known);
  set_end_ = std::max(set_end_, first + count);
}

void FunctionVerifier::make_pending(int reg) {
  set(reg, Known::Pending);
  pending_[pending_count_++] = static_cast<std::uint8_t>(reg);
}

// Registers from `first` on are overwritten without a trace (V26).
bool FunctionVerifier::discard_from(int first) {
  for (int reg = first; reg < set_end_; ++reg) {
    if (is(reg, bit(Known::Pending) | kLoop)) {
      return fail("V26", register_text(reg) + " is overwritten but is " + known_text(known(reg)));
    }
  }
  unset_from(first);
  return true;
}

void FunctionVerifier::unset_from(int first) {
  if (first < set_end_) std::fill(state_.begin() + first, state_.begin() + set_end_, Known::Unset);
  set_end_ = std::min(set_end_, first);
  while (highest_pending() >= first) --pending_count_;
}

}  // namespace perilune::bytecode
