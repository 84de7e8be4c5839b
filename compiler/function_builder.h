// One function's instructions in the making: registers as a stack, constants, jumps and their
// labels, names. It knows instructions and the verifier's rules, but nothing of the language's
// tree.
//
// Registers below free() hold something that lives: Values, but for those listed as exceptions.
// That is what a label at this point says, and so labels cost no analysis.
//
// Instructions that cannot be reached are dropped: after a jump or return, until a label that
// something jumps to, emit() does nothing. Callers need not care.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "compiler/context.h"
#include "compiler/jump_list.h"
#include "vm/bytecode/module.h"

namespace perilune::compiler {

class FunctionBuilder {
 public:
  explicit FunctionBuilder(Context& context) : context_(context) {}

  // Starts a function that has what `prototype` says so far; finish() returns it complete.
  void start(bytecode::Prototype prototype);
  bytecode::Prototype finish();

  // --- registers
  int free() const { return free_; }
  // Makes the registers below `count` part of the frame; fails when there are not so many.
  void ensure(int count) {
    if (count > frame_size_) grow_frame(count);
  }
  int reserve(int count) {
    const int first = free_;
    ensure(free_ + count);
    free_ += count;
    return first;
  }
  // Registers at and above `height` hold nothing any more.
  void release_to(int height) {
    free_ = height;
    while (!exceptions_.empty() && exceptions_.back().reg >= height) exceptions_.pop_back();
  }
  // A live Value register's state from here on.
  void set_state(int reg, bytecode::RegisterState state);
  bool has_pending(int from_register = 0) const;

  // --- instructions
  bool reachable() const { return reachable_; }
  std::uint32_t pc() const { return static_cast<std::uint32_t>(prototype_.code.size()); }
  void emit(bytecode::Opcode op, int a, int b, int c, std::int64_t d, std::uint32_t line) {
    if (!reachable_) return;
    context_.append(
        prototype_.code,
        bytecode::Instruction{op, static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b),
                              static_cast<std::uint8_t>(c), static_cast<std::int32_t>(d)});
    context_.append(prototype_.lines, line);
    if (ends_flow(op)) reachable_ = false;
  }
  // The line of the last instruction.
  std::uint32_t line() const {
    return prototype_.lines.empty() ? prototype_.line_defined : prototype_.lines.back();
  }
  void load_nil(int first, int count, std::uint32_t line);
  // The instructions from `first` to before `end` get the line of the one at `end`: making the
  // cells of parameters and loop variables is no line of the program.
  void join_line(std::uint32_t first, std::uint32_t end) {
    if (first == end) return;
    std::vector<std::uint32_t>& lines = prototype_.lines;
    if (end < lines.size()) std::fill(lines.begin() + first, lines.begin() + end, lines[end]);
  }
  // Turns the CALL just emitted into a TAILCALL.
  void make_tail_call();

  // --- jumps
  void jump(JumpList& list, std::uint32_t line) {
    branch(bytecode::Opcode::JMP, 0, 0, 0, list, line);
  }
  void branch(bytecode::Opcode op, int a, int b, int c, JumpList& list, std::uint32_t line);
  void join(JumpList& list, const JumpList& more);
  // Makes the list's jumps come here, where the registers below `height` live.
  void place(JumpList& list, int height);
  // A label here for jumps from below; returns its pc. Unless `force`, only if it can be reached.
  std::uint32_t place_loop(int height, bool force);
  void patch_back(const JumpList& list, std::uint32_t target);

  // --- constants
  std::uint32_t constant(bytecode::Constant::Kind kind);  // nil and booleans
  std::uint32_t constant(std::int64_t value);
  std::uint32_t constant(double value);
  std::uint32_t string_constant(std::uint32_t string);
  std::uint32_t table_template(std::vector<std::uint32_t> keys);
  // A closure's prototype, by its number in the module.
  std::uint32_t child(std::uint32_t prototype);

  // --- names of registers
  std::uint32_t begin_name(std::uint32_t name, int reg);  // from here on; returns its number
  void end_name(std::uint32_t number) { prototype_.locals[number].end = pc(); }

  [[noreturn]] void fail(const char* message);

 private:
  struct NumberSlot {
    std::uint64_t bits = 0;
    bytecode::Constant::Kind kind = bytecode::Constant::Kind::Nil;
    std::uint32_t function = 0;  // by its number; another one's slot is free
    std::uint32_t constant = 0;
  };
  struct StringSlot {
    std::uint32_t function = 0;
    std::uint32_t constant = 0;
  };

  static bool ends_flow(bytecode::Opcode op);
  bool has_label_here() const {
    return !prototype_.labels.empty() && prototype_.labels.back().pc == pc();
  }
  bool begins_line() const;
  void grow_frame(int count);
  void place_label(int height);
  std::uint32_t number_constant(const bytecode::Constant& constant, std::uint64_t bits);
  NumberSlot& find_number(std::uint64_t bits, bytecode::Constant::Kind kind);

  Context& context_;
  bytecode::Prototype result_;     // what start() was given
  bytecode::Prototype prototype_;  // what has been generated so far
  bool reachable_ = true;
  int free_ = 0;
  int frame_size_ = 0;
  std::vector<bytecode::Label::Exception> exceptions_;  // of live registers, ascending

  std::uint32_t function_ = 0;       // counts the functions that were started
  std::vector<StringSlot> strings_;  // by the string's number
  std::vector<NumberSlot> numbers_;  // open addressing; its size is a power of two
  std::size_t number_count_ = 0;     // of this function
};

}  // namespace perilune::compiler
