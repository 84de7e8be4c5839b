#include "jit/control_flow.h"

#include <algorithm>

namespace perilune::jit {

using bytecode::Effect;
using bytecode::Opcode;
using bytecode::OperandKind;

namespace {

// Where the instruction at pc may go on: first where it jumps to, then the next one.
std::vector<std::uint32_t> successors_of(const tier::FunctionSnapshot& f, std::uint32_t pc) {
  const Instruction& i = f.instructions[pc];
  const auto target = static_cast<std::uint32_t>(static_cast<std::int64_t>(pc) + 1 + i.d);
  switch (bytecode::info(i.op).effect) {
    case Effect::Jump:
    case Effect::TForPrep:
      return {target};
    case Effect::Branch:
    case Effect::ForPrep:
    case Effect::ForLoop:
    case Effect::TForLoop:
      return {target, pc + 1};
    case Effect::TForCall: {
      // With the TFORLOOP behind it.
      const Instruction& loop = f.instructions[pc + 1];
      return {static_cast<std::uint32_t>(static_cast<std::int64_t>(pc) + 2 + loop.d), pc + 2};
    }
    case Effect::TailCall:
    case Effect::Return:
    case Effect::Return0:
      return {};
    default:
      return {pc + 1};
  }
}

bool ends_block(const Instruction& i) {
  switch (bytecode::info(i.op).effect) {
    case Effect::Jump:
    case Effect::Branch:
    case Effect::ForPrep:
    case Effect::ForLoop:
    case Effect::TForPrep:
    case Effect::TForCall:
    case Effect::TForLoop:
    case Effect::TailCall:
    case Effect::Return:
    case Effect::Return0:
      return true;
    default:
      return false;
  }
}

void set_range(Registers* set, std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t r = first; r < first + count && r < 256; ++r) set->set(r);
}

}  // namespace

void registers_of(const tier::FunctionSnapshot& f, std::uint32_t pc, Registers* read,
                  Registers* written) {
  const Instruction& i = f.instructions[pc];
  const bytecode::OpcodeInfo& info = bytecode::info(i.op);
  const auto operand = [&](OperandKind kind, std::uint8_t field) {
    switch (kind) {
      case OperandKind::Read:
      case OperandKind::Cell:
        read->set(field);
        break;
      case OperandKind::Write:
        written->set(field);
        break;
      case OperandKind::MakeCell:
        read->set(field);
        written->set(field);
        break;
      case OperandKind::MakePending:
        read->set(field);
        break;
      default:
        break;
    }
  };
  operand(info.a, i.a);
  operand(info.b, i.b);
  operand(info.c, i.c);
  const std::uint32_t above = f.frame_size - std::uint32_t{i.a};
  switch (info.effect) {
    case Effect::WriteRange:
      set_range(written, i.a, i.b + 1u);
      break;
    case Effect::ReadRange:
      set_range(read, i.b, i.c);
      break;
    case Effect::Closure:
      // The cells that it captures may be any: all registers are kept.
      set_range(read, 0, f.frame_size);
      break;
    case Effect::Self:
      written->set(i.a + 1u);
      break;
    case Effect::NewObject:
      // (The template says how many; a register too many does no harm.)
      set_range(read, i.b, f.frame_size - std::uint32_t{i.b});
      break;
    case Effect::SetList:
      set_range(read, i.b, i.c != 0 ? i.c : f.frame_size - std::uint32_t{i.b});
      break;
    case Effect::Call:
      set_range(read, i.a, i.b != 0 ? i.b : above);
      set_range(written, i.a, above);
      break;
    case Effect::TailCall:
      set_range(read, i.a, i.b != 0 ? i.b : above);
      break;
    case Effect::Return:
      set_range(read, i.a, i.b != 0 ? i.b - 1u : above);
      break;
    case Effect::VarargPrep:
      set_range(read, 0, f.parameters);
      set_range(written, 0, f.parameters);
      break;
    case Effect::Vararg:
      set_range(written, i.a, i.c != 0 ? i.c - 1u : above);
      break;
    case Effect::ForPrep:
      set_range(read, i.a, 3);
      set_range(written, i.a, 4);
      break;
    case Effect::ForLoop:
      set_range(read, i.a, 3);
      set_range(written, i.a, 4);
      break;
    case Effect::TForPrep:
      set_range(read, i.a, 4);
      break;
    case Effect::TForCall:
      set_range(read, i.a, 3);
      set_range(written, i.a + 4u, std::max<std::uint32_t>(i.c, 3));
      written->set(i.a + 2u);
      break;
    case Effect::TForLoop:
      read->set(i.a + 4u);
      written->set(i.a + 2u);
      break;
    default:
      break;
  }
}

ControlFlow::ControlFlow(const tier::FunctionSnapshot& function) : function_(function) {
  find_blocks();
  find_liveness();
}

void ControlFlow::find_blocks() {
  const auto count = static_cast<std::uint32_t>(function_.instructions.size());
  std::vector<bool> leader(count + 1);
  leader[0] = true;
  for (std::uint32_t pc = 0; pc < count; ++pc) {
    if (!ends_block(function_.instructions[pc])) continue;
    for (const std::uint32_t to : successors_of(function_, pc)) leader[to] = true;
    leader[pc + 1] = true;
  }
  block_of_.resize(count);
  for (std::uint32_t pc = 0; pc < count; ++pc) {
    if (leader[pc]) blocks_.push_back({pc, pc, {}, {}});
    blocks_.back().end = pc + 1;
    block_of_[pc] = static_cast<std::uint32_t>(blocks_.size()) - 1;
  }
  for (BytecodeBlock& block : blocks_)
    for (const std::uint32_t to : successors_of(function_, block.end - 1))
      if (to < count) block.successors.push_back(block_of_[to]);
}

void ControlFlow::find_liveness() {
  live_.resize(function_.instructions.size());
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t b = blocks_.size(); b-- > 0;) {
      const Registers live = walk_back(blocks_[b], false);
      if (live == blocks_[b].live_in) continue;
      blocks_[b].live_in = live;
      changed = true;
    }
  }
  for (const BytecodeBlock& block : blocks_) walk_back(block, true);
}

// What is live at the block's begin; `keep`: and before each instruction.
Registers ControlFlow::walk_back(const BytecodeBlock& block, bool keep) {
  Registers live;
  for (const std::uint32_t s : block.successors) live |= blocks_[s].live_in;
  for (std::uint32_t at = block.end; at-- > block.start;) {
    Registers read;
    Registers written;
    registers_of(function_, at, &read, &written);
    live &= ~written;
    live |= read;
    if (keep) live_[at] = live;
  }
  return live;
}

std::vector<bool> ControlFlow::loop(std::uint32_t last) const {
  const std::uint32_t body = blocks_[last].successors[0];
  std::vector<bool> inside(blocks_.size());
  std::vector<std::uint32_t> work;
  if (function_.instructions[blocks_[last].end - 1].op == Opcode::TFORCALL) {
    // It is the loop's header as well: iterations end in what leads to it from the body.
    inside[last] = true;
    for (std::uint32_t from = body; from < last; ++from) {
      const auto& next = blocks_[from].successors;
      if (std::find(next.begin(), next.end(), last) == next.end()) continue;
      inside[from] = true;
      work.push_back(from);
    }
  } else {
    inside[body] = true;
    if (!inside[last]) {
      inside[last] = true;
      work.push_back(last);
    }
  }
  while (!work.empty()) {
    const std::uint32_t to = work.back();
    work.pop_back();
    for (std::uint32_t from = 0; from < blocks_.size(); ++from) {
      const auto& next = blocks_[from].successors;
      if (inside[from] || std::find(next.begin(), next.end(), to) == next.end()) continue;
      inside[from] = true;
      work.push_back(from);
    }
  }
  return inside;
}

}  // namespace perilune::jit
