// The half of the verifier that follows the instructions of one function, rules V9 to V38 of
// spec/verifier.md.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// What is known of a register: RegisterState, with the three words of a loop's state told apart.
// One bit each, so that a mask says which states an operand accepts.
enum class Known : std::uint8_t {
  Unset = 1,
  Value = 2,
  Cell = 4,
  Pending = 8,
  Loop0 = 16,
  Loop1 = 32,
  Loop2 = 64,
};

constexpr std::uint8_t bit(Known known) {
  return static_cast<std::uint8_t>(known);
}

inline constexpr std::uint8_t kReadable = bit(Known::Value) | bit(Known::Pending);
inline constexpr std::uint8_t kWritable = bit(Known::Unset) | bit(Known::Value) | bit(Known::Cell);
inline constexpr std::uint8_t kLoop = bit(Known::Loop0) | bit(Known::Loop1) | bit(Known::Loop2);
inline constexpr std::uint8_t kAnyState = 0xff;

// Verifies the functions of one module, whose other rules, V1 to V8, hold already.
class FunctionVerifier {
 public:
  explicit FunctionVerifier(const Module& module) : module_(module) {}

  std::optional<Problem> verify(std::uint32_t prototype);

 private:
  static constexpr int kNone = -1;

  // Each check returns whether the rule holds, and keeps the problem when it does not.
  bool fail(const char* rule, std::string message);
  void start(std::uint32_t prototype);
  bool check_code();
  bool check_instruction(const Instruction& instruction);

  // Operands (function_operands.cpp).
  void set_limits();
  bool check_operands(const Instruction& i);
  bool operands_hold(const Instruction& i) const;
  bool check_operand(OperandKind kind, std::int32_t value);
  bool check_effect(const Instruction& i);
  bool in_frame(int reg);
  bool range_in_frame(int first, int count);
  bool check_read(int reg);
  bool check_read_range(int first, int count);
  bool check_write(int reg);
  bool check_take(int reg);
  bool check_take_range(int first, int count);
  bool check_make_pending(int reg);
  bool check_constant(std::int32_t number, OperandKind kind);
  bool check_upvalue(std::int32_t number, bool assigned);

  // Effects (function_effects.cpp).
  bool closure(const Instruction& i);
  bool set_list(const Instruction& i);
  bool call(const Instruction& i);
  bool arguments(const Instruction& i);
  bool return_values(const Instruction& i);
  bool nothing_pending();
  bool vararg(const Instruction& i);
  bool for_prep(const Instruction& i);
  bool for_loop(const Instruction& i);
  bool tfor_prep(const Instruction& i);
  bool tfor_call(const Instruction& i);
  bool tfor_loop(const Instruction& i);
  bool consume_open_list(int first, bool takes);

  // Control flow (function_verifier.cpp).
  bool enter(const Instruction& instruction);
  bool edge(const Instruction& i);
  bool agrees_with(const Label& label);
  void take_state_of(const Label& label);
  const Label* label_here() const;

  // State.
  Known known(int reg) const { return state_[static_cast<std::size_t>(reg)]; }
  bool is(int reg, std::uint8_t mask) const { return (bit(known(reg)) & mask) != 0; }
  void set(int reg, Known known) {
    state_[static_cast<std::size_t>(reg)] = known;
    set_end_ = std::max(set_end_, reg + 1);
  }
  void set_range(int first, int count, Known known);
  void make_pending(int reg);
  bool discard_from(int first);
  void unset_from(int first);
  int highest_pending() const { return pending_count_ == 0 ? kNone : pending_[pending_count_ - 1]; }

  const Module& module_;
  const Prototype* prototype_ = nullptr;
  std::uint32_t number_ = 0;
  std::uint32_t pc_ = 0;
  std::optional<Problem> problem_;

  // By OperandKind: what its field, taken as unsigned, must be below in this function.
  std::array<std::uint64_t, static_cast<std::size_t>(OperandKind::Template) + 1> limits_{};

  std::array<Known, 256> state_ = all_unset();
  int set_end_ = 0;                          // registers at and above it are Unset
  std::array<std::uint8_t, 256> pending_{};  // the Pending registers, ascending
  std::size_t pending_count_ = 0;

  bool falls_through_ = true;   // the instruction before pc_ does
  int open_list_ = kNone;       // the producer's a, when the instruction before pc_ is one
  int next_open_list_ = kNone;  // the same of the instruction at pc_
  int tforcall_ = kNone;        // the a of the TFORCALL before pc_
  int next_tforcall_ = kNone;

  static constexpr std::array<Known, 256> all_unset() {
    std::array<Known, 256> states{};
    states.fill(Known::Unset);
    return states;
  }

  std::vector<std::uint32_t> label_at_;  // by pc: the label's number + 1, or 0
};

}  // namespace perilune::bytecode
