// Coroutines, and calls from C++.
#include "vm/coroutine.h"

#include <algorithm>

#include "vm/call_detail.h"
#include "vm/error.h"

namespace perilune {

// ================================================================ switching

namespace {

// Whether the current frame of `to` is a native function that a Lua function called, with room for
// `count` results.
bool called_from_lua(const State* to, std::uint32_t count) {
  const FrameKind kind = FrameHeader::kind(header_word(to->base));
  return (kind == FrameKind::Call || kind == FrameKind::ForCall) && to->hook_mask == 0 &&
         to->stack_limit - to->base >= static_cast<std::ptrdiff_t>(count + 2 * kFrameSlack);
}

// The values from `first` on are the results of that function, behind `true` if `with_status`.
void return_to_lua(State* to, const Value* first, std::uint32_t count, bool with_status) {
  const std::uint64_t word = header_word(to->base);
  Value* at = to->base - 1;
  to->base -= FrameHeader::delta(word);
  restore_pc(to, FrameHeader::pc(word));
  const std::uint8_t c = to->pc[-1].c;
  int wanted = FrameHeader::kind(word) == FrameKind::Call ? c - 1 : c;
  if (with_status) {
    if (wanted == 0) return;
    *at++ = Value::boolean(true);
    if (wanted > 0) --wanted;
  }
  place(to, at, first, count, wanted);
}

void switch_to(State* to, State* from, CoroutineStatus from_status) {
  from->status = from_status;
  to->status = CoroutineStatus::Running;
  to->isolate->current = to;
}

}  // namespace

State* switch_directly(State* L, int result) {
  if (L->hook_mask != 0) return nullptr;
  const std::uint32_t count = L->request_count;
  if (result == kYieldRequest) {
    State* to = L->resumer;
    if (!called_from_lua(to, count)) return nullptr;
    L->resumer = nullptr;
    switch_to(to, L, CoroutineStatus::Suspended);
    return_to_lua(to, L->top - count, count, !L->wrapped);
    return to;
  }
  State* co = L->request_target;
  if (co->base == co->stack + 1 || !called_from_lua(co, count)) return nullptr;
  L->request_target = nullptr;
  co->resumer = L;
  co->native_depth = call_depth(L) + 1;
  switch_to(co, L, CoroutineStatus::Normal);
  L->top -= count;
  return_to_lua(co, L->top, count, false);
  return co;
}

// ================================================================ requests

int request_resume(State* L, State* co, std::uint32_t arguments, bool wrapped) {
  co->wrapped = wrapped;
  L->request_target = co;
  L->request_count = arguments;
  return kResumeRequest;
}

namespace {

// Library code that is written in Lua must not be yielded across, as if it were in C; nor must a
// message handler.
bool inside_unyieldable_code(const State* L) {
  if (!L->may_be_unyieldable) return false;
  for (const Value* b = L->base; b > L->stack + 1; b -= FrameHeader::delta(header_word(b))) {
    if (is_lua_frame(b) && code_of(b)->native_looking) return true;
    if (is_message_handler(b)) return true;
  }
  return false;
}

}  // namespace

void mark_unyieldable(State* L) {
  L->may_be_unyieldable = true;
}

bool is_yieldable(const State* L) {
  return L != L->isolate->main && L->non_yieldable == 0 && !inside_unyieldable_code(L);
}

int request_yield(State* L, std::uint32_t count) {
  if (L == L->isolate->main) raise_runtime(L, "attempt to yield from outside a coroutine");
  if (!is_yieldable(L)) raise_runtime(L, "attempt to yield across a C-call boundary");
  L->request_count = count;
  return kYieldRequest;
}

bool close_coroutine_may_call(State* L, State* co) {
  const bool failed = co->status == CoroutineStatus::Failed;
  bool ok = !failed;
  Value error = failed ? co->error_value : Value::nil();
  // The handlers run in the closed coroutine, which has no frames any more.
  const CoroutineStatus status = L->status;
  co->base = co->stack + 1;
  co->native_depth = call_depth(L);
  co->protected_depth = 0;
  L->status = CoroutineStatus::Normal;
  co->status = CoroutineStatus::Running;
  L->isolate->current = co;
  while (co->pending != 0) {
    const Value* variable = pop_pending(co);
    const Value value = *variable;
    co->top = co->stack + slot_number(co, variable) + 1;
    try {
      ensure_stack(co, co->top, 3);
      push(co, metafield_event(co, value, Metamethod::close));
      push(co, value);
      push(co, error);
      if (protected_call(co, 2, 0, Value::nil()) != CallStatus::Ok) {
        ok = false;
        error = co->top[-1];
      }
    } catch (const Error&) {  // there was no room for the call
      ok = false;
      error = co->error_value;
    }
  }
  L->isolate->current = L;
  L->status = status;
  co->status = CoroutineStatus::Dead;
  co->top = co->stack + 1;
  co->error_value = error;
  return ok;
}

CallStatus protected_call(State* L, int arguments, int results, Value handler,
                          std::uint32_t flags) {
  // As a call of pcall or xpcall, so there is one mechanism.
  Isolate& isolate = *L->isolate;
  const RunScope scope(isolate.collector);
  Value* function = L->top - arguments - 1;
  ensure_stack(L, L->top, 4);
  function = L->top - arguments - 1;
  const auto offset = slot_number(L, function);
  const bool with_handler = !handler.is_nil();
  const int shift = with_handler ? 2 : 1;
  for (Value* v = L->top - 1; v > function; --v) v[shift] = *v;
  if (with_handler) {
    function[2] = handler;
    function[1] = *function;
    *function = Value::of(isolate.xpcall_function);
  } else {
    function[1] = *function;
    *function = Value::of(isolate.pcall_function);
  }
  L->top += shift;
  run(L, function, static_cast<std::uint32_t>(arguments + shift), flags | frame_flags::kHidden);
  Value* first = L->stack + offset;
  if (first->truthy()) {
    const auto count = static_cast<std::uint32_t>(L->top - first) - 1;
    place(L, first, first + 1, count, results);
    if (results >= 0) L->top = first + results;
    return CallStatus::Ok;
  }
  *first = first[1];
  L->top = first + 1;
  return CallStatus::Error;
}

void call_may_call(State* L, int arguments, int results) {
  Value* function = L->top - arguments - 1;
  const auto offset = slot_number(L, function);
  run(L, function, static_cast<std::uint32_t>(arguments));
  if (results >= 0) {
    ensure_stack(L, L->top, static_cast<std::size_t>(results));
    Value* wanted = L->stack + offset + results;
    while (L->top < wanted) push_nil(L);
    L->top = wanted;
  }
}

}  // namespace perilune
