// Coroutines (manual §6.2).
#include "stdlib/libraries.h"
#include "vm/coroutine.h"

namespace perilune::stdlib {

namespace {

// Pushes a new coroutine that will run the function in argument 1.
State* create(State* L) {
  const Value function = argument(L, 1);
  if (!function.is_function()) type_error(L, 1, "function");
  State* co = make_coroutine(*L->isolate);
  push(co, function);
  push(L, Value::of(co));
  return co;
}

int coroutine_create(State* L) {
  create(L);
  return 1;
}

// Why the coroutine cannot be resumed; null when it can.
const char* cannot_resume(State* L, State* co) {
  if (co->status != CoroutineStatus::Suspended) {
    return co->status == CoroutineStatus::Dead || co->status == CoroutineStatus::Failed
               ? "cannot resume dead coroutine"
               : "cannot resume non-suspended coroutine";
  }
  if (is_too_deep(call_depth(L) + 1)) return "C stack overflow";
  return nullptr;
}

int coroutine_resume(State* L) {
  State* co = check_thread(L, 1);
  if (const char* reason = cannot_resume(L, co)) {
    push_boolean(L, false);
    push_string(L, reason);
    return 2;
  }
  return request_resume(L, co, static_cast<std::uint32_t>(argument_count(L)) - 1, false);
}

int wrap_call(State* L) {
  State* co = upvalue(L, 1).thread();
  if (const char* reason = cannot_resume(L, co)) raise_message(L, "%s", reason);
  return request_resume(L, co, static_cast<std::uint32_t>(argument_count(L)), true);
}

int coroutine_wrap(State* L) {
  State* co = create(L);
  Native* f = new_native(L, wrap_call, nullptr, 1);
  f->upvalues[0] = Value::of(co);
  push(L, Value::of(f));
  return 1;
}

int coroutine_yield(State* L) {
  return request_yield(L, static_cast<std::uint32_t>(argument_count(L)));
}

int coroutine_isyieldable(State* L) {
  const State* co = is_none(L, 1) ? L : check_thread(L, 1);
  push_boolean(L, is_yieldable(co));
  return 1;
}

int coroutine_running(State* L) {
  push(L, Value::of(L));
  push_boolean(L, L == L->isolate->main);
  return 2;
}

const char* status_name(const State* co) {
  switch (co->status) {
    case CoroutineStatus::Suspended:
      return "suspended";
    case CoroutineStatus::Running:
      return "running";
    case CoroutineStatus::Normal:
      return "normal";
    case CoroutineStatus::Dead:
    case CoroutineStatus::Failed:
      return "dead";
  }
  return "dead";
}

int coroutine_status(State* L) {
  push_string(L, status_name(check_thread(L, 1)));
  return 1;
}

int coroutine_close(State* L) {
  State* co = check_thread(L, 1);
  if (co->status == CoroutineStatus::Running || co->status == CoroutineStatus::Normal)
    raise_message(L, "cannot close a %s coroutine", status_name(co));
  if (close_coroutine_may_call(L, co)) {
    push_boolean(L, true);
    return 1;
  }
  push_boolean(L, false);
  push(L, co->error_value);
  return 2;
}

constexpr LibraryFunction kFunctions[] = {
    {"close", coroutine_close},
    {"create", coroutine_create},
    {"isyieldable", coroutine_isyieldable},
    {"resume", coroutine_resume},
    {"running", coroutine_running},
    {"status", coroutine_status},
    {"wrap", coroutine_wrap},
    {"yield", coroutine_yield},
};

}  // namespace

void open_coroutine(State* L) {
  Table* t = new_table(L, 0, 8);
  set_functions(L, t, kFunctions);
  add_library(L, "coroutine", t);
}

}  // namespace perilune::stdlib
