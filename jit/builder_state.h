// Internal to the builder: its state, and what its parts share.
#pragma once

#include <map>
#include <optional>

#include "jit/builder.h"

namespace perilune::jit {

// What is guessed of a register at a loop's header.
struct Guess {
  TypeSet type;
  bool clean = true;
};
// By header's block and register.
using Guesses = std::map<std::pair<std::uint32_t, std::uint32_t>, Guess>;

struct RegisterMap {
  std::vector<NodeId> nodes;  // kNoNode: only in memory, or nothing
  Registers clean;            // the register is right in memory
};

class Builder {
 public:
  Builder(const tier::Job& job, const ControlFlow& flow, Guesses& guesses)
      : job_(job), f_(job.function), flow_(flow), guesses_(guesses) {}

  // False: some guess was too narrow, and is wider now.
  bool run();
  Graph take() { return std::move(g_); }

 private:
  // --- nodes (builder.cpp)
  NodeId add(Op op, Rep rep, TypeSet type, NodeId a = kNoNode, NodeId b = kNoNode,
             NodeId c = kNoNode, std::int64_t imm = 0);
  NodeId add_value(Op op, TypeSet type, NodeId a = kNoNode, NodeId b = kNoNode,
                   std::int64_t imm = 0) {
    return add(op, rep_of(type), type, a, b, kNoNode, imm);
  }
  NodeId add_bit(Op op, NodeId a, NodeId b = kNoNode, std::int64_t imm = 0) {
    return add(op, Rep::Bit, {}, a, b, kNoNode, imm);
  }
  NodeId add_integer(Op op, NodeId a = kNoNode, NodeId b = kNoNode, std::int64_t imm = 0) {
    return add(op, Rep::Integer, TypeSet::of(Tag::Integer), a, b, kNoNode, imm);
  }
  NodeId add_float(Op op, NodeId a, NodeId b = kNoNode) {
    return add(op, Rep::Float, TypeSet::of(Tag::Float), a, b);
  }
  NodeId constant(Value v);
  NodeId integer(std::int64_t i) { return constant(Value::of(i)); }
  TypeSet type(NodeId id) const { return g_[id].type; }

  // --- guards: what they say holds from then on, and after one that cannot hold nothing is built
  NodeId check(NodeId value, TypeSet type);
  NodeId check(NodeId value, Tag tag) { return check(value, TypeSet::of(tag)); }
  void guard(NodeId bit);
  NodeId refine(NodeId value, TypeSet type);
  void leave(bool as_planned);

  // Where guesses failed before, what does not fit takes a slow path instead of leaving: between
  // begin_slow_path and enter_slow_path guards lead there. False: nothing does.
  void begin_slow_path();
  bool enter_slow_path();
  void join_paths();

  // --- registers
  NodeId read(std::uint32_t reg);
  void write(std::uint32_t reg, NodeId value);
  void forget(std::uint32_t reg) {
    map_.nodes[reg] = kNoNode;
    map_.clean.set(reg);
  }
  // The registers that must be right in memory when the instruction at pc is executed.
  Registers needed_at(std::uint32_t pc) const;
  std::uint32_t state_at(std::uint32_t pc);
  std::uint32_t state() { return state_at(pc_); }
  void store_registers();

  // --- blocks
  struct Edge {
    std::uint32_t from;
    RegisterMap map;
  };
  std::uint32_t new_block(bool cold = false);
  void begin(std::uint32_t block);
  void end_with(Op op, NodeId a = kNoNode, std::uint32_t s0 = kNoNode, std::uint32_t s1 = kNoNode);
  // The current block goes on at the bytecode block; from now on nothing is built here.
  void jump_to(std::uint32_t bytecode_block);
  void branch(NodeId bit, std::uint32_t if_one, std::uint32_t if_zero);
  void enter_bytecode_block(std::uint32_t b);
  void merge(const Registers& needed, const std::vector<Edge>& edges, std::uint32_t header);
  void load_where_missing(std::vector<Edge>& edges, const Registers& needed, bool always);
  NodeId load_at_end(std::uint32_t block, std::uint32_t reg);
  void find_order();
  void check_guesses();
  void build_entry();
  void build_instructions(std::uint32_t from, std::uint32_t b);

  // --- instructions
  const Instruction& instruction() const { return f_.instructions[pc_]; }
  // How often the instruction has left earlier code; from kGeneric on it has a slow path.
  std::uint8_t failures() const { return job_.failures[pc_]; }
  bool is_generic() const { return failures() >= tier::kGeneric; }
  // Builds the fast path by `body`, and what does not fit as failures() says.
  template <class Body>
  void with_fast_path(Body body) {
    if (is_generic()) begin_slow_path();
    body();
    if (!is_generic()) return;
    if (enter_slow_path()) execute();
    join_paths();
  }
  void build_instruction();
  void build_last_instruction();
  // By the runtime; registers that it writes are in memory then.
  void execute();
  NodeId execute_branch();
  void call();
  void forget_written();
  void write_typed(std::uint32_t reg, TypeSet type);

  // --- builder_arithmetic.cpp
  void arithmetic(bytecode::Opcode op, NodeId x, NodeId y, std::int32_t seen);
  NodeId arithmetic_value(bytecode::Opcode op, NodeId x, NodeId y, std::int32_t seen);
  NodeId integer_value(bytecode::Opcode op, NodeId x, NodeId y);
  NodeId float_value(bytecode::Opcode op, NodeId x, NodeId y);
  NodeId either_value(bytecode::Opcode op, NodeId x, NodeId y);
  NodeId to_float(NodeId x);
  void bitwise(bytecode::Opcode op, NodeId x, NodeId y);
  void unary_minus();
  void build_number_instruction();
  // A bit: whether the comparison holds.
  NodeId order(Comparison comparison, NodeId x, NodeId y);
  NodeId equality(NodeId x, NodeId y);
  bool is_short_constant(NodeId id) const;
  void build_comparison();
  void for_prepare();
  void for_loop();

  // --- builder_tables.cpp
  NodeId held_value(const FieldCache& cache);
  NodeId check_final(NodeId value, std::uint32_t epoch);
  NodeId own_value(NodeId object, const tier::FieldFacts& facts);
  NodeId other_value(NodeId object, const FieldCache& cache);
  NodeId node_of(NodeId object, const FieldCache& cache);
  void store_slot(NodeId table, NodeId value, std::uint32_t offset, bool has_metatable);
  void add_key(NodeId table, NodeId value, const FieldCache& cache);
  NodeId field_value(NodeId object, const tier::FieldFacts& facts);
  template <class Write>
  void with_field(NodeId object, Write write_results);
  void get_field(NodeId object);
  void set_field(NodeId object, NodeId value);
  void self();
  void get_element(NodeId object, NodeId key, std::int32_t seen);
  void set_element(NodeId object, NodeId key, NodeId value, std::int32_t seen);
  void length();

  const tier::Job& job_;
  const tier::FunctionSnapshot& f_;
  const ControlFlow& flow_;
  Guesses& guesses_;
  Graph g_;
  RegisterMap map_;
  std::uint32_t block_ = kNoNode;  // the current one; kNoNode: the last one has ended
  std::uint32_t pc_ = 0;
  std::uint32_t slow_block_ = kNoNode;
  RegisterMap slow_map_;
  std::uint32_t fast_end_ = kNoNode;
  RegisterMap fast_map_;
  std::uint32_t cached_state_ = kNoNode;  // of pc_, while the map has not changed
  std::vector<std::uint32_t> order_;      // bytecode blocks
  std::vector<std::uint32_t> rank_;       // by bytecode block; kNoNode: not compiled
  std::vector<std::uint32_t> block_of_;   // by bytecode block
  std::vector<std::vector<Edge>> edges_;  // into bytecode blocks
  std::vector<std::vector<Edge>> back_edges_;
  std::vector<bool> is_header_;
  std::vector<bool> built_;
  bool guessed_right_ = true;
};

}  // namespace perilune::jit
