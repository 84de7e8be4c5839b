// The compiler's own intermediate form: basic blocks of nodes in SSA form, between bytecode and
// LLVM.
//
// It knows what LLVM cannot: that a node's value is one of some Lua types (TypeSet), what the
// interpreter's registers hold where compiled code is left (FrameState), and that a failed guess
// means "leave" and not "be slow" (guards). A node's representation follows from its types: a value
// whose type is known for sure travels as a machine integer, a double or a pointer, any other as
// payload and tag.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "vm/tier/interface.h"

namespace perilune::jit {

// ---------------------------------------------------------------- types

// A set of tags, bit n for tag n.
struct TypeSet {
  std::uint32_t bits = 0;

  static constexpr TypeSet of(Tag tag) { return {1u << static_cast<unsigned>(tag)}; }
  static constexpr TypeSet any() { return {0xffff}; }
  constexpr bool is(Tag tag) const { return bits == of(tag).bits; }
  constexpr bool may_be(Tag tag) const { return (bits & of(tag).bits) != 0; }
  constexpr bool within(TypeSet other) const { return (bits & ~other.bits) == 0; }
  constexpr bool meets(TypeSet other) const { return (bits & other.bits) != 0; }
  constexpr bool single() const { return bits != 0 && (bits & (bits - 1)) == 0; }
  constexpr bool empty() const { return bits == 0; }
  Tag tag() const;  // of a single one
  friend constexpr TypeSet operator|(TypeSet a, TypeSet b) { return {a.bits | b.bits}; }
  friend constexpr TypeSet operator&(TypeSet a, TypeSet b) { return {a.bits & b.bits}; }
  friend constexpr bool operator==(TypeSet, TypeSet) = default;
};
inline constexpr TypeSet kNumber = TypeSet::of(Tag::Integer) | TypeSet::of(Tag::Float);
inline constexpr TypeSet kBoolean = TypeSet::of(Tag::False) | TypeSet::of(Tag::True);
inline constexpr TypeSet kFalsy = TypeSet::of(Tag::Nil) | TypeSet::of(Tag::False);

// How a value travels.
enum class Rep : std::uint8_t {
  None,     // no value
  Tag,      // nil, false or true: known by its type alone
  Integer,  // i64
  Float,    // double
  Pointer,  // an object
  Boxed,    // payload and tag
  Bit,      // i1: not a Lua value
};
Rep rep_of(TypeSet type);

// ---------------------------------------------------------------- nodes

// "exits": leaves for its frame state when it fails. "memory": the VM's registers must be stored.
enum class Op : std::uint8_t {
  // values
  Constant,       // of a single type; imm: payload
  LoadRegister,   // imm: register
  Phi,            // inputs: one for each predecessor of its block, in their order
  Refine,         // input 0, known to have the node's type
  SelectBoolean,  // input 0 a bit: true or false
  // guards
  CheckType,  // exits unless input 0 has the node's type
  Guard,      // exits unless the bit is 1
  // bits
  IsType,  // input 0's tag is in imm (a TypeSet)
  CompareInteger,
  CompareFloat,  // imm: a Comparison
  CompareUnsigned,
  SameValue,    // same tag and payload
  EqualNumber,  // input 0, of any type, equals the number input 1
  NotBit,
  AndBit,
  OrBit,
  // integers; they wrap. Division by 0 was guarded against
  AddInteger,
  SubInteger,
  MulInteger,
  DivInteger,
  ModInteger,
  AndInteger,
  OrInteger,
  XorInteger,
  ShlInteger,
  ShrInteger,
  // floats
  AddFloat,
  SubFloat,
  MulFloat,
  DivFloat,
  ModFloat,
  PowFloat,
  FloorDivFloat,
  NegFloat,
  ToFloat,
  NumberToFloat,  // of an integer or a float
  // memory
  LoadUpvalue,  // imm: number; the cell, as a pointer
  LoadCell,
  StoreCell,
  LoadShape,  // of a table: an integer
  LoadFlags,  // of any object: an integer
  LoadEpoch,
  LoadLength,  // of a table's elements
  LoadStringLength,
  LoadSlot,       // input 0 a table, imm: bytes
  StoreSlot,      // input 1 into it
  StoreShape,     // imm
  LoadElement,    // inputs: table, index from 0; imm: an ElementKind
  StoreElement,   // inputs: table, index, value
  FindNode,       // input 0 a dictionary: the address of node imm if its key is input 1, else null
  IsAddress,      // a bit: it is not null
  LoadNode,       // the value of a node
  StoreNode,      // input 1 into it
  LoadPending,    // L->pending, an integer
  StoreRegister,  // imm: register
  // calls: memory; registers that they write are loaded anew. They may leave
  Execute,        // the instruction at pc, by the runtime
  ExecuteBranch,  // the same; a bit: it jumps
  Call,           // CALL of input 0; its value if it is to have exactly one
  // control, at the end of a block
  Jump,
  Branch,
  Return,        // input 0 if any
  ReturnValues,  // RETURN of anything, by the runtime
  TailCall,
  Leave,   // goes on in the interpreter at the state; imm 1: no guess was wrong
  Refuse,  // kRefused
  // in the midst of a block
  Poll,  // leaves when the isolate is interrupted
};

enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xffffffff;

struct Node {
  Op op;
  Rep rep = Rep::None;
  TypeSet type;
  std::uint32_t pc = 0;
  NodeId inputs[3] = {kNoNode, kNoNode, kNoNode};
  std::int64_t imm = 0;
  std::uint32_t state = kNoNode;  // a FrameState
  std::vector<NodeId> phi;
};

// What is to be written so that the interpreter can execute the instruction at `pc`. Registers that
// are not named here are right in memory, or dead.
struct FrameState {
  std::uint32_t pc = 0;
  struct Entry {
    std::uint8_t reg;
    NodeId node;
  };
  std::vector<Entry> registers;
};

struct Block {
  std::vector<NodeId> nodes;  // phis first, control last
  std::vector<std::uint32_t> predecessors;
  std::uint32_t successors[2] = {kNoNode, kNoNode};  // Branch: if 1, if 0
  bool cold = false;
};

struct Graph {
  std::vector<Node> nodes;
  std::vector<Block> blocks;
  std::vector<FrameState> states;

  Node& operator[](NodeId id) { return nodes[id]; }
  const Node& operator[](NodeId id) const { return nodes[id]; }
};

const char* name_of(Op op);
// Has no effect but its value.
bool is_pure(Op op);
bool is_control(Op op);
std::string to_string(const Graph& graph);

// The blocks that are reached; each before those that it dominates.
std::vector<std::uint32_t> reverse_postorder(const Graph& graph);

// Drops what is never reached, phis that only pass on one value, and nodes that
// nobody uses.
void simplify(Graph& graph);

// What is wrong with the graph; empty: nothing.
std::string verify(const Graph& graph);

}  // namespace perilune::jit
