#include "vm/call.h"

#include <algorithm>

#include "vm/call_detail.h"
#include "vm/debug.h"
#include "vm/error.h"
#include "vm/slow_paths.h"
#include "vm/table.h"
#include "vm/tier/runtime.h"

namespace perilune {

using bytecode::Opcode;

namespace {

// Results of these continuations that only drive() understands.
constexpr int kCloseStep = -100;  // close the next pending variable at or above slot request_count
constexpr int kHandlerDone =
    -101;  // the message handler made L->error_value; unwind to slot request_count

int xpcall_continuation(State* L, CallStatus status, Value* first, std::uint32_t) {
  const auto count = static_cast<std::uint32_t>(L->top - first);
  // The record's own slot takes the status.
  first[-1] = Value::boolean(status == CallStatus::Ok);
  return static_cast<int>(count) + 1;
}

int pcall_continuation(State* L, CallStatus status, Value* first, std::uint32_t context) {
  return xpcall_continuation(L, status, first, context);
}

// A __close called while unwinding has returned, or failed: its error replaces the one in flight.
int close_step_continuation(State* L, CallStatus status, Value* first, std::uint32_t context) {
  L->error_value = status == CallStatus::Error ? *first : first[-2];
  L->request_count = context;
  return kCloseStep;
}

// The message handler has returned. Its own errors do not end here, see start_unwinding.
int handler_continuation(State* L, CallStatus, Value* first, std::uint32_t context) {
  L->error_value = first < L->top ? *first : Value::nil();
  L->request_count = context;
  return kHandlerDone;
}

void set_record(State* L, Value* slot, Continuation then, std::uint32_t context, bool protect) {
  if (protect) ++L->protected_depth;
  slot->bits = reinterpret_cast<std::uintptr_t>(then);
  slot->tag = protect ? Tag::ProtectedContinuation : Tag::Continuation;
  slot->extra = context;
}
Continuation record_function(const Value* slot) {
  return reinterpret_cast<Continuation>(static_cast<std::uintptr_t>(slot->bits));
}

// The xpcall whose message handler sees an error that stops at `record`: its own, or one around a
// __close that its unwinding calls, or around the handler itself. Null when there is none.
Value* handling_record(State* L, Value* record) {
  while (record_function(record) == close_step_continuation ||
         record_function(record) == handler_continuation)
    record = L->stack + record->extra;
  return record_function(record) == xpcall_continuation ? record : nullptr;
}

// The handler of an xpcall stands behind its function.
Value handler_of(State* L, const Value* xpcall_record) {
  const Value* base = L->base;
  while (base > xpcall_record) base -= FrameHeader::delta(header_word(base));
  return base[1];
}

}  // namespace

bool is_message_handler(const Value* base) {
  return FrameHeader::kind(header_word(base)) == FrameKind::Native &&
         record_function(base - 2) == handler_continuation;
}

namespace {

// ================================================================ finding where an error goes

struct Catcher {
  enum class Kind { Protected, Entry, Coroutine } kind;
  Value* record = nullptr;  // Protected
};

// The innermost place at or below the current frame of L where an error stops.
Catcher find_catcher(Isolate& isolate, State* L) {
  Value* base = L->base;
  if (L->entering != 0) {
    // The error came before the callee had a frame: what is called cannot be, or the stack is full.
    Value* record = L->stack + L->entering;
    if (record->tag == Tag::ProtectedContinuation) return {Catcher::Kind::Protected, record};
    if (record->tag != Tag::Continuation) return {Catcher::Kind::Entry};
  }
  while (base > L->stack + 1) {
    const std::uint64_t word = header_word(base);
    switch (FrameHeader::kind(word)) {
      case FrameKind::Native: {
        Value* record = base - 2;
        if (record->tag == Tag::ProtectedContinuation) return {Catcher::Kind::Protected, record};
        break;
      }
      case FrameKind::Entry:
        if (L == isolate.entry_state && slot_number(L, base) == isolate.entry_offset)
          return {Catcher::Kind::Entry};
        break;
      case FrameKind::Base:
        return {Catcher::Kind::Coroutine};
      default:
        break;
    }
    base -= FrameHeader::delta(word);
  }
  return {L->resumer == nullptr ? Catcher::Kind::Entry : Catcher::Kind::Coroutine};
}

// After an error that used the reserve: back to the ordinary limit.
void shrink_after_overflow(State* L) {
  if (L->stack_size > kMaxStack && L->top - L->stack < std::ptrdiff_t{kMaxStack} - 1000) {
    L->stack_size = kMaxStack;
    L->stack_limit = L->stack + kMaxStack;
  }
}

// ================================================================ the driver

// One step of control that is not a plain instruction. Calls, returns, what native functions ask
// for and errors lead to each other in any order and depth; a loop instead of recursion keeps the
// native stack flat (rule D1).
struct Step {
  enum class Kind : std::uint8_t { Enter, Return, NativeResult, Raise, Unwind, Leave };
  Value* at = nullptr;      // Enter: the function. Return: the first result
  std::uint32_t count = 0;  // Enter: arguments. Return: results. Unwind: slot of the record
  int result = 0;           // NativeResult: what the function returned
  Kind kind = Kind::Leave;
  FrameKind frame = FrameKind::Call;
  std::uint8_t flags = 0;  // Enter: frame_flags
  Error error{};           // Raise

  Step() = default;
  Step(const Step&) = default;
  // Field by field, as it was written: a vector move would wait for the stores.
  Step& operator=(const Step& s) {
    at = s.at;
    count = s.count;
    result = s.result;
    kind = s.kind;
    frame = s.frame;
    flags = s.flags;
    error = s.error;
    return *this;
  }
};

Step enter(Value* function, std::uint32_t arguments, FrameKind frame, std::uint32_t flags = 0) {
  Step s;
  s.kind = Step::Kind::Enter;
  s.at = function;
  s.count = arguments;
  s.frame = frame;
  s.flags = static_cast<std::uint8_t>(flags);
  return s;
}
Step give_back(Value* first, std::uint32_t count) {
  Step s;
  s.kind = Step::Kind::Return;
  s.at = first;
  s.count = count;
  return s;
}
Step native_result(int result) {
  Step s;
  s.kind = Step::Kind::NativeResult;
  s.result = result;
  return s;
}
Step raise_step(Error error) {
  Step s;
  s.kind = Step::Kind::Raise;
  s.error = error;
  return s;
}
Step unwind_step(std::uint32_t record_slot) {
  Step s;
  s.kind = Step::Kind::Unwind;
  s.count = record_slot;
  return s;
}

// Puts the callable's __call in front of the arguments until there is a function.
void resolve_call_metamethod(State* L, Value*& function, std::uint32_t& arguments) {
  for (int depth = 0; !function->is_function(); ++depth) {
    if (depth == kMaxMetamethodChain) raise_runtime(L, "'__call' chain too long; possible loop");
    const Value handler = metafield_event(L, *function, Metamethod::call);
    if (handler.is_nil()) raise_call_error(L, function);
    const auto offset = slot_number(L, function);
    ensure_stack(L, function + arguments + 1, 1);
    function = L->stack + offset;
    L->top = function + arguments + 2;
    for (std::uint32_t n = arguments + 1; n > 0; --n) function[n] = function[n - 1];
    *function = handler;
    ++arguments;
  }
}

// Results of coroutine L go to who resumed it, whose current frame is the native function that did.
Step deliver_to_resumer(State*& L, const Value* first, std::uint32_t count, bool ok,
                        CoroutineStatus status) {
  State* co = L;
  State* to = co->resumer;
  co->status = status;
  co->resumer = nullptr;
  to->status = CoroutineStatus::Running;
  to->isolate->current = to;
  if (slot_number(to, to->top) + count + 1 + kFrameSlack > kMaxStack) {
    to->error_value = Value::of(new_string(to, "too many results to resume"));
    if (co->wrapped) {
      L = to;
      prefix_position(to);
      return raise_step({Error::Kind::Runtime});
    }
    first = &to->error_value;
    count = 1;
    ok = false;
  }
  ensure_stack(to, to->top, count + 1);
  Value* start = to->top;
  if (!co->wrapped) push_boolean(to, ok);
  for (std::uint32_t i = 0; i < count; ++i) push(to, first[i]);
  L = to;
  return give_back(start, static_cast<std::uint32_t>(to->top - start));
}

Step enter_frame(State*& L, Step& s, bool* lua) {
  const bool is_entry = s.frame == FrameKind::Entry;
  L->entering = is_entry || s.frame == FrameKind::Native ? slot_number(L, s.at) - !is_entry : 0;
  // The published extent must cover the function and its arguments before anything is allocated.
  L->top = s.at + 1 + s.count;
  resolve_call_metamethod(L, s.at, s.count);
  const auto offset = slot_number(L, s.at);
  const bool is_lua = s.at->tag == Tag::Closure;
  const std::size_t need =
      is_lua ? std::max<std::size_t>(s.count, s.at->closure()->code->frame_size) : s.count;
  ensure_stack(L, s.at + 1, need + kFrameSlack);
  L->entering = 0;
  Value* function = L->stack + offset;
  Value* base = function + 1;
  FrameHeader::set(*function, FrameHeader::word(function->tag, s.frame,
                                                static_cast<std::uint32_t>(base - L->base),
                                                return_pc(L), s.flags));
  if (is_lua) {
    Code* code = function->closure()->code;
    for (std::uint32_t n = s.count; n < code->parameters; ++n) base[n].set_nil();
    L->top = base + s.count;
    L->base = base;
    L->pc = L->hook_mask == 0 ? code->first : code->instructions;
    if (L->hook_mask != 0) [[unlikely]]
      run_call_hook_may_call(L, (s.flags & frame_flags::kTailCall) != 0);
    *lua = true;
    return s;
  }
  L->base = base;
  L->top = base + s.count;
  if (L->hook_mask != 0) [[unlikely]]
    run_call_hook_may_call(L, false);
  *lua = false;
  return native_result(L->base[-1].native()->function(L));
}

// Returns from the current frame. *done: the current frame is a Lua frame again (or the run is
// over, L null).
Step return_from_frame(State*& L, Value* first, std::uint32_t count, bool* done) {
  if (L->hook_mask != 0) [[unlikely]]
    first = run_return_hook_may_call(L, first, count);
  std::uint64_t word = header_word(L->base);
  if (FrameHeader::kind(word) == FrameKind::Vararg) {
    L->base -= FrameHeader::delta(word);
    word = header_word(L->base);
  }
  Value* to = L->base - 1;
  const std::uint32_t pc = FrameHeader::pc(word);
  const FrameKind kind = FrameHeader::kind(word);
  *done = true;
  if (kind == FrameKind::Base) {
    L->base = L->stack + 1;
    L->top = first + count;
    *done = false;
    return deliver_to_resumer(L, first, count, true, CoroutineStatus::Dead);
  }
  L->base -= FrameHeader::delta(word);
  restore_pc(L, pc);
  // The caller is still in the line of its call: going on there is no new line.
  if (L->hook_mask != 0 && is_lua_frame(L->base)) [[unlikely]]
    L->hook_line_pc = kind == FrameKind::Close ? State::kInstructionAgain : pc - 1;
  switch (kind) {
    case FrameKind::Call:
      place(L, to, first, count, L->pc[-1].c - 1);
      break;
    case FrameKind::ForCall:
      place(L, to, first, count, L->pc[-1].c);
      break;
    case FrameKind::Value:
      L->base[L->pc[-1].a] = count > 0 ? *first : Value::nil();
      break;
    case FrameKind::Compare:
      if ((count > 0 && first->truthy()) == (L->pc[-1].c != 0)) L = jump_may_call(L);
      break;
    case FrameKind::Discard:
      break;
    case FrameKind::Return:
      *done = false;
      return give_back(first, count);
    case FrameKind::Concat: {
      const Value result = count > 0 ? *first : Value::nil();
      const auto left = static_cast<std::uint32_t>(to[-1].integer);
      L = slow::continue_concat(L, L->pc[-1], left, result);
      break;
    }
    case FrameKind::Close:
      --L->pc;
      if (L->pc->op == Opcode::RETURN && L->pc->b == 0) L->top = to;
      break;
    case FrameKind::Native: {
      Value* record = to - 1;
      if (record->tag == Tag::ProtectedContinuation) --L->protected_depth;
      std::copy(first, first + count, record + 1);
      L->top = record + 1 + count;
      *done = false;
      return native_result(record_function(record)(L, CallStatus::Ok, record + 1, record->extra));
    }
    case FrameKind::Entry:
      std::copy(first, first + count, to);
      L->top = to + count;
      L = nullptr;
      break;
    case FrameKind::Base:
    case FrameKind::Vararg:
      break;
  }
  return {};
}

// What a native function returned.
Step take_native_result(State*& L, int result) {
  switch (result) {
    case kCallRequest:
      return enter(L->top - L->request_count - 1, L->request_count, FrameKind::Native);
    case kReloadRequest:
      return give_back(L->top, 0);
    case kCollectRequest: {
      // Not from here: the interpreter's frame on the native stack holds values of the past, which
      // the collector would take for live. The run around it collects, and goes on with L.
      L->isolate->restart_with = L;
      L = nullptr;
      return {};
    }
    case kYieldRequest:
      return deliver_to_resumer(L, L->top - L->request_count, L->request_count, true,
                                CoroutineStatus::Suspended);
    case kResumeRequest: {
      State* co = L->request_target;
      const std::uint32_t count = L->request_count;
      const bool fresh = co->base == co->stack + 1;
      ensure_stack(co, co->top, count);
      Value* first = co->top;
      L->top -= count;
      for (std::uint32_t i = 0; i < count; ++i) push(co, L->top[i]);
      L->request_target = nullptr;
      co->resumer = L;
      co->native_depth = call_depth(L) + 1;
      L->status = CoroutineStatus::Normal;
      co->status = CoroutineStatus::Running;
      L->isolate->current = co;
      L = co;
      if (fresh) return enter(co->stack + 1, count, FrameKind::Base);
      return give_back(first, count);
    }
    case kErrorRequest:
      return raise_step({Error::Kind::Runtime});
    case kCloseStep:
    case kHandlerDone:
      return unwind_step(L->request_count);
    default:
      return give_back(L->top - result, static_cast<std::uint32_t>(result));
  }
}

// An error in L->error_value is raised at L's current frame.
Step start_unwinding(State*& L, Error error) {
  Isolate& isolate = *L->isolate;
  const Catcher catcher = find_catcher(isolate, L);
  switch (catcher.kind) {
    case Catcher::Kind::Entry:
      throw error;
    case Catcher::Kind::Coroutine: {
      // Its frames stay for tracebacks; its pending variables wait for coroutine.close.
      State* co = L;
      if (co->wrapped) {
        State* to = co->resumer;
        co->status = CoroutineStatus::Failed;
        co->resumer = nullptr;
        to->status = CoroutineStatus::Running;
        isolate.current = to;
        L = to;
        close_coroutine_may_call(to, co);
        to->error_value = co->error_value;
        if (error.kind == Error::Kind::Runtime) prefix_position(to);
        return raise_step(error);
      }
      return deliver_to_resumer(L, &co->error_value, 1, false, CoroutineStatus::Failed);
    }
    case Catcher::Kind::Protected:
      break;
  }
  const bool nested = record_function(catcher.record) == handler_continuation;
  const std::uint32_t target = nested ? catcher.record->extra : slot_number(L, catcher.record);
  const Value* const handling = handling_record(L, catcher.record);
  if (handling == nullptr || error.kind != Error::Kind::Runtime) return unwind_step(target);
  // The handler runs on top of the frames where the error is. An error in the handler is an error
  // like any other: the same handler gets it, up to a depth.
  const bool room = kMaxStack + kStackReserve - slot_number(L, frame_end(L)) > 2 * kFrameSlack;
  if (call_depth(L) >= kMaxNativeDepth + kHandlerReserve || !room) {
    L->error_value = Value::of(new_string(L, "error in error handling"));
    return unwind_step(target);
  }
  const Value handler = handler_of(L, handling);
  ensure_stack(L, std::max(frame_end(L), L->top), 4);
  Value* at = std::max(frame_end(L), is_lua_frame(L->base) ? L->base : L->top);
  set_record(L, at, handler_continuation, target, true);
  at[1] = handler;
  at[2] = L->error_value;
  L->top = at + 3;
  mark_unyieldable(L);
  return enter(at + 1, 1, FrameKind::Native);
}

// Drops the frames above the slot of a record, which itself stays.
void drop_frames_above(State* L, const Value* record) {
  const auto drop = [&](const Value* other) {
    if (other > record && other->tag == Tag::ProtectedContinuation) --L->protected_depth;
  };
  if (L->entering != 0) drop(L->stack + L->entering);
  L->entering = 0;
  while (L->base > record) {
    const std::uint64_t word = header_word(L->base);
    if (FrameHeader::kind(word) == FrameKind::Native) drop(L->base - 2);
    L->base -= FrameHeader::delta(word);
  }
}

// Frames above record slot `target` are gone; pending variables there are closed one by one, then
// the record's continuation runs with the error.
Step unwind_to(State* L, std::uint32_t target) {
  Value* record = L->stack + target;
  drop_frames_above(L, record);
  if (L->hook_running) [[unlikely]]
    L->hook_running = is_inside_hook(L);
  if (L->pending > target) {
    Value* variable = pop_pending(L);
    const Value value = *variable;
    const Value close = metafield_event(L, value, Metamethod::close);
    *variable = L->error_value;
    const auto offset = slot_number(L, variable);
    ensure_stack(L, variable, 6);
    Value* at = L->stack + offset + 1;
    set_record(L, at, close_step_continuation, target, true);
    at[1] = close;
    at[2] = value;
    at[3] = L->error_value;
    L->top = at + 4;
    return enter(at + 1, 2, FrameKind::Native);
  }
  --L->protected_depth;
  record[1] = L->error_value;
  L->top = record + 2;
  shrink_after_overflow(L);
  return native_result(record_function(record)(L, CallStatus::Error, record + 1, record->extra));
}

State* drive(State* L, Step step) {
  for (;;) {
    switch (step.kind) {
      case Step::Kind::Enter: {
        bool lua;
        step = enter_frame(L, step, &lua);
        if (lua) return L;
        break;
      }
      case Step::Kind::Return: {
        bool done;
        step = return_from_frame(L, step.at, step.count, &done);
        if (done) return L;
        break;
      }
      case Step::Kind::NativeResult:
        step = take_native_result(L, step.result);
        break;
      case Step::Kind::Raise:
        step = start_unwinding(L, step.error);
        break;
      case Step::Kind::Unwind:
        step = unwind_to(L, step.count);
        break;
      case Step::Kind::Leave:
        return L;
    }
  }
}

}  // namespace

// ================================================================ the public face

void grow_stack(State* L, const Value* top, std::size_t slots) {
  const std::size_t used = static_cast<std::size_t>(top - L->stack);
  const std::size_t needed = used + slots + kFrameSlack;
  if (needed > kMaxStack) {
    if (L->stack_size <= kMaxStack) {
      resize_stack(L, kMaxStack + kStackReserve);
      raise_message(L, "stack overflow");
    }
    if (needed > kMaxStack + kStackReserve) {
      L->error_value = Value::of(new_string(L, "error in error handling"));
      throw Error{Error::Kind::HandlerFailed};
    }
    return;
  }
  resize_stack(L, static_cast<std::uint32_t>(std::min<std::size_t>(
                      kMaxStack, std::max(needed, 2 * std::size_t{L->stack_size}))));
}

State* enter_call(State* L, Value* function, std::uint32_t arguments, FrameKind kind,
                  std::uint32_t flags) {
  if (function->tag == Tag::Closure && L->hook_mask == 0) [[likely]] {
    Code* code = function->closure()->code;
    Value* base = function + 1;
    if (L->stack_limit - base >=
        static_cast<std::ptrdiff_t>(std::max<std::uint32_t>(arguments, code->frame_size) +
                                    kFrameSlack)) [[likely]] {
      for (std::uint32_t n = arguments; n < code->parameters; ++n) base[n].set_nil();
      FrameHeader::set(*function, FrameHeader::word(Tag::Closure, kind,
                                                    static_cast<std::uint32_t>(base - L->base),
                                                    return_pc(L), flags));
      L->top = base + arguments;
      L->base = base;
      L->pc = code->first;
      return L;
    }
  }
  return drive(L, enter(function, arguments, kind, flags));
}

State* finish_return(State* L, Value* first, std::uint32_t count) {
  bool done;
  State* now = L;
  const Step step = return_from_frame(now, first, count, &done);
  return done ? now : drive(now, step);
}

State* finish_native(State* L, int result) {
  if (result == kYieldRequest || result == kResumeRequest) {
    if (State* now = switch_directly(L, result)) return now;
  }
  return drive(L, native_result(result));
}

State* call_metamethod(State* L, FrameKind kind, Value function, Value a, Value b) {
  ensure_stack(L, frame_end(L), 4);
  Value* at = frame_end(L);
  at[0] = function;
  at[1] = a;
  at[2] = b;
  return enter_call(L, at, 2, kind);
}

State* call_metamethod(State* L, Value function, Value a, Value b, Value c) {
  ensure_stack(L, frame_end(L), 4);
  Value* at = frame_end(L);
  at[0] = function;
  at[1] = a;
  at[2] = b;
  at[3] = c;
  return enter_call(L, at, 3, FrameKind::Discard);
}

State* tail_call(State* L, Value* function, std::uint32_t arguments) {
  resolve_call_metamethod(L, function, arguments);
  // A native function keeps its caller: it may look at it.
  if (function->tag == Tag::Native) return drive(L, enter(function, arguments, FrameKind::Return));
  std::uint64_t word = header_word(L->base);
  Value* base = L->base;
  if (FrameHeader::kind(word) == FrameKind::Vararg) {
    base -= FrameHeader::delta(word);
    word = header_word(base);
  }
  // The callee takes this frame's place, and its caller's expectations.
  std::copy(function, function + arguments + 1, base - 1);
  L->base = base - FrameHeader::delta(word);
  restore_pc(L, FrameHeader::pc(word));
  return drive(L, enter(base - 1, arguments, FrameHeader::kind(word),
                        FrameHeader::flags(word) | frame_flags::kTailCall));
}

bool close_one(State* L, const Value* level, Value* at, State** after) {
  if (L->pending == 0 || L->stack + L->pending < level) return false;
  const Value value = *pop_pending(L);
  const auto offset = slot_number(L, at);
  ensure_stack(L, at, 4);
  at = L->stack + offset;
  at[0] = metafield_event(L, value, Metamethod::close);
  at[1] = value;
  at[2] = Value::nil();
  *after = drive(L, enter(at, 2, FrameKind::Close));
  return true;
}

void mark_pending(State* L, Value* variable) {
  if (!variable->truthy()) {
    variable->extra = 0;
    return;
  }
  if (metafield_event(L, *variable, Metamethod::close).is_nil()) raise_close_error(L, variable);
  const std::uint32_t slot = slot_number(L, variable);
  variable->extra = L->pending == 0 ? 0 : slot - L->pending;
  L->pending = slot;
}

namespace {

// Overwrites what returned functions left on the native stack: the collector's own frames, which it
// scans, would lie over it.
[[gnu::noinline]] void clear_native_stack() {
  constexpr std::size_t kBytes = 32768;
  volatile char bytes[kBytes];
  for (std::size_t i = 0; i < kBytes; i += sizeof(std::uint64_t))
    *reinterpret_cast<volatile std::uint64_t*>(bytes + i) = 0;
}

}  // namespace

void run(State* L, Value* function, std::uint32_t arguments, std::uint32_t flags) {
  Isolate& isolate = *L->isolate;
  // A protected call's level is that of its record.
  const std::uint32_t levels = (flags & frame_flags::kHidden) != 0 ? 0 : 1;
  if (levels != 0 && is_too_deep(call_depth(L) + levels)) raise_runtime(L, "C stack overflow");
  // Restores on both ways out what belongs to the run around this one.
  struct Guard {
    Isolate& isolate;
    State* L;
    State* entry_state;
    std::size_t entry_offset;
    std::uint32_t levels;
    ~Guard() {
      isolate.entry_state = entry_state;
      isolate.entry_offset = entry_offset;
      L->native_depth -= levels;
      --L->non_yieldable;
    }
  } guard{isolate, L, isolate.entry_state, isolate.entry_offset, levels};
  L->native_depth += levels;
  ++L->non_yieldable;
  if (isolate.entry_state == nullptr) tier::begin_run(isolate.tier);
  isolate.entry_state = L;
  isolate.entry_offset = slot_number(L, function) + 1;
  State* now = L;
  Step next = enter(function, arguments, FrameKind::Entry, flags);
  bool step_first = true;
  for (;;) {
    try {
      if (step_first) {
        step_first = false;
        now = drive(now, next);
      }
      if (now != nullptr) interpret(now);
      if (isolate.restart_with == nullptr) return;
      now = isolate.restart_with;
      isolate.restart_with = nullptr;
      clear_native_stack();
      if (is_lua_frame(now->base)) continue;
      isolate.heap.collect();
      run_finalizers_may_call(now);
      next = give_back(now->top - 1, 1);
      step_first = true;
    } catch (const Error& error) {
      now = isolate.current;
      if (find_catcher(isolate, now).kind == Catcher::Kind::Entry) {
        now->entering = 0;
        throw;
      }
      next = raise_step(error);
      step_first = true;
    }
  }
}

Value message_handler(State* L) {
  for (Value* base = L->base; base > L->stack + 1; base -= FrameHeader::delta(header_word(base))) {
    if (FrameHeader::kind(header_word(base)) != FrameKind::Native) continue;
    Value* const record = base - 2;
    if (record->tag != Tag::ProtectedContinuation) continue;
    const Value* const handling = handling_record(L, record);
    return handling == nullptr ? Value::nil() : handler_of(L, handling);
  }
  return Value::nil();
}

int call_then(State* L, int arguments, Continuation then, std::uint32_t context, bool protect) {
  Value* function = L->top - arguments - 1;
  for (Value* v = L->top; v > function; --v) *v = v[-1];
  ++L->top;
  set_record(L, function, then, context, protect);
  L->request_count = static_cast<std::uint32_t>(arguments);
  return kCallRequest;
}

int request_protected_call(State* L, std::uint32_t arguments, bool with_handler) {
  const int request = call_then(L, static_cast<int>(arguments),
                                with_handler ? xpcall_continuation : pcall_continuation, 0, true);
  if (!is_too_deep(call_depth(L))) return request;
  L->entering = slot_number(L, L->top - arguments - 2);
  L->error_value = Value::of(new_string(L, "C stack overflow"));
  return kErrorRequest;
}

}  // namespace perilune
