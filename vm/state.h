// A coroutine: the registers, frames and pending variables of one thread of Lua execution (rule D1:
// all that is needed to go on from a safepoint is here, nothing on the native stack).
//
// Frames stand in the register stack, found by position. A frame's header is the slot below its
// first register, where the caller put the function value:
//
//   ... caller's registers ... | header: function | R[0] R[1] ... | (free)
//                                                   ^ base
//
// The header's payload is the function (Closure or Native) and its tag word packs, from the low
// end:
//   tag 8 bits, FrameKind 4 bits, delta 20 bits (base - caller's base), return pc 28 bits (number
//   of the instruction after the call, in the caller's code), flags 4 bits (FrameFlag).
// A vararg frame keeps its extra arguments below a second header: see FrameKind::Vararg.
#pragma once

#include <bit>
#include <cstring>

#include "vm/object.h"

namespace perilune {

// How a frame returns: what its caller is and what becomes of the results.
enum class FrameKind : std::uint8_t {
  Call,     // to a CALL: results to its R[a]..., as many as its c wants
  ForCall,  // to a TFORCALL: results to the function's place, c of them
  Value,    // to an instruction whose metamethod this is: first result to its R[a]
  Compare,  // likewise a comparison: truth of the first result decides its jump
  Discard,  // likewise, results are dropped (__newindex)
  Concat,   // likewise CONCAT: the result replaces two operands, then it goes on
  Return,   // to a TAILCALL of a native function: its results are those of the calling frame
  Close,    // a __close: results are dropped, the instruction is executed again
  Native,   // to a native function that waits in a continuation (the slot below the header)
  Entry,    // to the C++ caller of a nested run of the interpreter
  Base,     // the first frame of a coroutine: its results go to who resumed it
  Vararg,   // not a call: the header of a vararg function's moved frame. `delta` slots below its
           // base is the original base; the extra arguments stand between. That base's header tells
           // the rest
};

namespace frame_flags {
inline constexpr std::uint32_t kTailCall = 1;   // entered by a tail call
inline constexpr std::uint32_t kFinalizer = 2;  // hidden, and calls a __gc metamethod
inline constexpr std::uint32_t kHook = 4;       // a hook
inline constexpr std::uint32_t kHidden = 8;     // the VM's own: not in tracebacks, counts no level
}  // namespace frame_flags

// Packs and unpacks the tag word of a header slot.
struct FrameHeader {
  static std::uint64_t word(Tag tag, FrameKind kind, std::uint32_t delta, std::uint32_t pc,
                            std::uint32_t flags = 0) {
    return static_cast<std::uint64_t>(tag) | static_cast<std::uint64_t>(kind) << 8 |
           static_cast<std::uint64_t>(delta) << 12 | static_cast<std::uint64_t>(pc) << 32 |
           static_cast<std::uint64_t>(flags) << 60;
  }
  static FrameKind kind(std::uint64_t word) { return static_cast<FrameKind>(word >> 8 & 15); }
  static std::uint32_t delta(std::uint64_t word) {
    return static_cast<std::uint32_t>(word >> 12 & 0xfffff);
  }
  static std::uint32_t pc(std::uint64_t word) {
    return static_cast<std::uint32_t>(word >> 32 & 0xfffffff);
  }
  static std::uint32_t flags(std::uint64_t word) { return static_cast<std::uint32_t>(word >> 60); }

  // The word covers the tag, padding and extra of the slot. On a little-endian machine they lie in
  // memory as in the word, and one move does it.
  static void set(Value& slot, std::uint64_t word) {
    if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(reinterpret_cast<char*>(&slot) + sizeof slot.bits, &word, sizeof word);
    } else {
      slot.tag = static_cast<Tag>(word & 0xff);
      slot.padding[0] = static_cast<std::uint8_t>(word >> 8);
      slot.padding[1] = static_cast<std::uint8_t>(word >> 16);
      slot.padding[2] = static_cast<std::uint8_t>(word >> 24);
      slot.extra = static_cast<std::uint32_t>(word >> 32);
    }
  }
  static std::uint64_t get(const Value& slot) {
    if constexpr (std::endian::native == std::endian::little) {
      std::uint64_t word;
      std::memcpy(&word, reinterpret_cast<const char*>(&slot) + sizeof slot.bits, sizeof word);
      return word;
    }
    return static_cast<std::uint64_t>(slot.tag) | static_cast<std::uint64_t>(slot.padding[0]) << 8 |
           static_cast<std::uint64_t>(slot.padding[1]) << 16 |
           static_cast<std::uint64_t>(slot.padding[2]) << 24 |
           static_cast<std::uint64_t>(slot.extra) << 32;
  }
};

inline constexpr std::uint32_t kMaxStack = 1000000;  // slots of one coroutine
inline constexpr std::uint32_t kStackReserve = 200;  // more, for error handling
// Steps of a chain of __index, __newindex or __call, so that one in a circle is an error.
inline constexpr int kMaxMetamethodChain = 2000;
// Free slots above any frame: for metamethod calls, and the stack that a native function is
// promised.
inline constexpr std::uint32_t kFrameSlack = 40;
// Nested runs of the interpreter, protected calls and coroutines: what lua5.4 nests on its native
// stack. The level kMaxNativeDepth is an error; those above it are for handling that.
inline constexpr std::uint32_t kMaxNativeDepth = 200;
inline constexpr std::uint32_t kHandlerReserve = 20;

inline bool is_too_deep(std::uint32_t depth) {
  return depth == kMaxNativeDepth || depth >= kMaxNativeDepth + kHandlerReserve;
}

enum class CoroutineStatus : std::uint8_t {
  Suspended,  // not started, or in a yield
  Running,
  Normal,  // resumed another one
  Dead,    // finished
  Failed,  // ended by an error; its frames stay for tracebacks until it is closed
};

enum class HookEvent : std::uint8_t { Call, Return, Line, Count, TailCall };

struct State : gc::Object {
  Isolate* isolate;
  Value* base;            // first register of the current frame
  Value* top;             // native frame: end of its values. Lua frame: end of an open list
  const Instruction* pc;  // Lua frame: next instruction, saved before anything that may look at it
  Value* stack_limit;     // a frame may not reach beyond it
  Value* stack;
  ValueArray* stack_block;
  State* resumer;               // who resumed this one, while Running or Normal
  State* request_target;        // of a kResumeRequest
  std::uint32_t request_count;  // values of the request that a native function returned
  std::uint32_t entering;    // of a call that is being entered: slot of its continuation record, or
                             // of the function if the frame's kind is to be Entry; else 0
  std::uint32_t stack_size;  // slots up to stack_limit
  std::uint32_t pending;     // slot number of the topmost pending variable, 0: none; chained by
                             // `extra` of the slots (distance to the next one below)
  CoroutineStatus status;
  bool may_be_unyieldable;        // ran Lua code that cannot be yielded across, see is_yieldable
  bool wrapped;                   // resumed by a function of coroutine.wrap
  std::uint16_t non_yieldable;    // C++ frames between here and the coroutine's start; 0: may yield
  std::uint32_t native_depth;     // levels below this stack, and runs on it
  std::uint32_t protected_depth;  // protected continuation records on this stack
  // debug.sethook
  Value hook;               // function, or nil
  std::uint32_t hook_mask;  // bit n: HookEvent n
  std::int32_t hook_period;
  std::int32_t hook_countdown;
  std::uint32_t hook_line_pc;  // the instruction that hooks last saw, or one of these:
  static constexpr std::uint32_t kFunctionEntered = 0xffffffff;
  static constexpr std::uint32_t kInstructionAgain = 0xfffffffe;  // was seen, goes on after a call
  bool hook_running;
  // In a call or return hook: which of the function's values are passed, from 1; else 0.
  std::uint32_t transfer_first;
  std::uint32_t transfer_count;
  Value error_value;  // in flight, or why a Failed coroutine ended
};

inline Value Value::of(State* s) {
  return of(Tag::Thread, s);
}
inline State* Value::thread() const {
  return static_cast<State*>(object);
}

inline std::uint32_t call_depth(const State* L) {
  return L->native_depth + L->protected_depth;
}

// ---------------------------------------------------------------- looking at frames

inline std::uint64_t header_word(const Value* base) {
  return FrameHeader::get(base[-1]);
}

}  // namespace perilune
