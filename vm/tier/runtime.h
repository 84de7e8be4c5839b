// What compiled code calls in the VM, and how the interpreter enters compiled code.
#pragma once

#include "vm/tier/interface.h"

namespace perilune::tier {

const Runtime& runtime();

// Code::entry of functions that are not compiled: the interpreter goes on with the frame.
Result interpret_frame(State* L, Value* base) PERILUNE_COMPILED_ABI;

// The opcode at the begin of compiled functions (Code::first) and the one that stands at the end of
// compiled loops: no opcodes of files.
inline constexpr auto kEnterFunction = static_cast<bytecode::Opcode>(bytecode::kOpcodeCount + 1);
inline constexpr auto kEnterLoop = static_cast<bytecode::Opcode>(bytecode::kOpcodeCount + 2);

// The interpreter met kEnterFunction: the frame is complete, its code compiled. The state to go on
// with, as vm/call.h says.
State* enter_function(State* L);

// The interpreter met kEnterLoop before L->pc. True when the loop was entered: *after is the state
// to go on with. Else the instruction before L->pc is to be done as what it was: in this frame, or
// in that of another such instruction, where the loop was left.
bool enter_loop(State* L, State** after);

// The instruction, as it was before a compiled loop took its place.
Instruction instruction_at(const Code* code, std::uint32_t pc);

}  // namespace perilune::tier
