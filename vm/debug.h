// What a frame is, where it stands and what its values are called: for messages, tracebacks, the
// debug library and hooks. All of it is derived from the registers and the debug information of the
// code.
#pragma once

#include <string>
#include <string_view>

#include "vm/call.h"
#include "vm/debug_information.h"

namespace perilune {

// An active function.
struct Frame {
  Value* base = nullptr;         // of its registers
  std::uint64_t word = 0;        // tag word of the header that tells how it was called
  Value* header_base = nullptr;  // base of that header: below `base` in a vararg function
  std::int64_t pc = -1;          // number of the instruction it is at; -1 for a native function
  Value function() const { return base[-1]; }
  bool is_lua() const { return base[-1].tag == Tag::Closure && !code()->native_looking; }
  Code* code() const { return base[-1].closure()->code; }
  bool is_tail_call() const { return (FrameHeader::flags(word) & frame_flags::kTailCall) != 0; }
};

// The frame `level` levels up: 0 is the current one. False when there is none. Both leave out
// frames that scripts do not see.
bool frame_at(State* L, int level, Frame* out);
// The frame that called `f`; false at the coroutine's start.
bool caller_of(State* L, const Frame& f, Frame* out);

std::string source_name(const Code* code);  // short, as in messages

// A name and what it names: "global", "local", "method", "field", "upvalue", "constant",
// "metamethod", "for iterator", "hook"; kind is empty when there is none.
struct Name {
  std::string_view kind;
  std::string_view text;
  explicit operator bool() const { return !kind.empty(); }
  bool is_environment() const { return text == "_ENV" && (kind == "local" || kind == "upvalue"); }
};
Name name_of_register(const Code* code, std::int64_t pc, int reg);
Name name_of_upvalue(const Code* code, int index);
// What the instruction at pc calls.
Name name_of_instruction_call(const Code* code, std::int64_t pc);
// How the caller's code names the function that runs in `f`.
Name name_of_call(State* L, const Frame& f);
// Finds the function in package.loaded: "string.rep", "print"; empty when it is not there.
std::string global_function_name(State* L, Value function);

// The n-th (from 1) local variable active at pc; its register in *reg. Empty when there is none.
std::string_view local_name(const Code* code, std::int64_t pc, int n, int* reg);

// What register `reg` holds before instruction `pc`, by what the verifier has proved: never Unset
// where a name or a call says that there is something.
bytecode::RegisterState register_state(const Code* code, std::int64_t pc, int reg);

// luaL_traceback: of L1, from `level` on, behind `message` if it is not null.
std::string traceback(State* L1, const char* message, int level);

// ---------------------------------------------------------------- hooks

bool is_inside_hook(const State* L);  // whether a frame of L is that of a hook
void run_call_hook_may_call(State* L, bool tail_call);
// The results may move; returns where they are.
Value* run_return_hook_may_call(State* L, Value* first, std::uint32_t count);

}  // namespace perilune
