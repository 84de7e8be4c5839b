// The blocks of a function's bytecode, what is live where, and the part of them that is compiled.
#pragma once

#include <bitset>
#include <cstdint>
#include <vector>

#include "vm/tier/interface.h"

namespace perilune::jit {

using Registers = std::bitset<256>;

struct BytecodeBlock {
  std::uint32_t start;
  std::uint32_t end;                      // one past the last instruction
  std::vector<std::uint32_t> successors;  // numbers of blocks; a branch: jump, then fall through
  Registers live_in;
};

class ControlFlow {
 public:
  explicit ControlFlow(const tier::FunctionSnapshot& function);

  const std::vector<BytecodeBlock>& blocks() const { return blocks_; }
  std::uint32_t block_at(std::uint32_t pc) const { return block_of_[pc]; }
  // Registers whose value is needed when the instruction at `pc` is about to be executed.
  const Registers& live_before(std::uint32_t pc) const { return live_[pc]; }
  // The blocks of the natural loop whose iterations end in this block.
  std::vector<bool> loop(std::uint32_t last) const;

 private:
  void find_blocks();
  void find_liveness();
  Registers walk_back(const BytecodeBlock& block, bool keep);

  const tier::FunctionSnapshot& function_;
  std::vector<BytecodeBlock> blocks_;
  std::vector<std::uint32_t> block_of_;  // by pc
  std::vector<Registers> live_;          // by pc
};

// The registers that an instruction reads and writes; what a call destroys counts as written.
void registers_of(const tier::FunctionSnapshot& function, std::uint32_t pc, Registers* read,
                  Registers* written);

}  // namespace perilune::jit
