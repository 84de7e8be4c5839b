#include "cli/session.h"

#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "cli/terminal.h"
#include "stdlib/libraries.h"
#include "vm/heap_check.h"
#include "vm/isolate.h"

namespace perilune::cli {

namespace {

constexpr const char* kHandlerField = "perilune.message_handler";  // of the registry

// ---------------------------------------------------------------- SIGINT

std::atomic<Isolate*> interruptible{nullptr};

extern "C" void on_interrupt(int) {
  std::signal(SIGINT, SIG_DFL);  // a second one ends the process
  if (Isolate* const isolate = interruptible.load()) isolate->interrupt();
}

// While it lives, SIGINT stops the isolate's program.
class InterruptScope {
 public:
  explicit InterruptScope(Isolate& isolate)
      : outer_(interruptible.exchange(&isolate)),
        outer_handler_(std::signal(SIGINT, on_interrupt)) {}
  ~InterruptScope() {
    std::signal(SIGINT, outer_handler_);
    // One that came too late is not for the next program.
    interruptible.load()->interrupts.fetch_and(~interrupt::kStop);
    interruptible.store(outer_);
  }
  InterruptScope(const InterruptScope&) = delete;
  InterruptScope& operator=(const InterruptScope&) = delete;

 private:
  Isolate* outer_;
  void (*outer_handler_)(int);
};

// ---------------------------------------------------------------- messages

// Makes a message of an error value. Upvalue: debug.traceback, as it was when the libraries were
// opened.
int message_handler(State* L) {
  const Value error = argument(L, 1);
  if (error.is(Tag::String) || error.is_number()) {
    check_string(L, 1);
  } else {
    const Value to_string = metafield(L, error, "__tostring");
    if (!to_string.is_nil()) {
      push(L, to_string);
      push(L, error);
      call_may_call(L, 1, 1);
      if (L->top[-1].is(Tag::String)) return 1;
    }
    push_format(L, "(error object is a %s value)", type_name(error));
    L->base[0] = *--L->top;
  }
  const Value message = L->base[0];
  if (!upvalue(L, 1).is_function()) {
    push(L, message);
    return 1;
  }
  constexpr std::int64_t kRaisingFunction = 2;  // levels: 0 traceback, 1 this function
  push(L, upvalue(L, 1));
  push(L, message);
  push_integer(L, kRaisingFunction);
  call_may_call(L, 2, 1);
  return 1;
}

void open_libraries(State* L, bool use_environment) {
  if (!use_environment) raw_set(L, registry(L), "LUA_NOENV", Value::boolean(true));
  stdlib::open_all(L);
  Native* const handler = new_native(L, message_handler, nullptr, 1);
  const Value debug = raw_get(L, loaded_modules(L), "debug");
  handler->upvalues[0] =
      debug.is(Tag::Table) ? raw_get(L, debug.table(), "traceback") : Value::nil();
  raw_set(L, registry(L), kHandlerField, Value::of(handler));
}

// ---------------------------------------------------------------- stress modes

// What tests ask for through the environment (tests/README.md).
std::uint64_t stress_setting(const char* name) {
  const char* const text = std::getenv(name);
  return text == nullptr ? 0 : std::strtoull(text, nullptr, 10);
}

void set_stress_modes(gc::Heap& heap) {
  if (const auto period = stress_setting("PERILUNE_GC_STRESS"))
    heap.set_stress(static_cast<std::uint32_t>(period));
  if (const auto n = stress_setting("PERILUNE_FAIL_ALLOCATION_AT_START")) heap.fail_allocation(n);
  if (const auto bytes = stress_setting("PERILUNE_MEMORY_LIMIT")) heap.set_limit(bytes);
}

void set_stress_modes_of_program(gc::Heap& heap) {
  if (const auto n = stress_setting("PERILUNE_FAIL_ALLOCATION")) heap.fail_allocation(n);
}

constexpr int kBrokenHeap = 3;  // exit code

bool is_heap_sound(Isolate& isolate, const char* name) {
  if (stress_setting("PERILUNE_CHECK_HEAP") == 0) return true;
  const HeapCheck check = check_heap(isolate.collector);
  if (!check.good()) report_message(*isolate.host, name, "broken heap: " + check.first_error);
  return check.good();
}

int run_body(State* L) {
  const auto& body = *static_cast<const std::function<bool(State*)>*>(argument(L, 1).light);
  push_boolean(L, body(L));
  return 1;
}

}  // namespace

int run_in_isolate(std::unique_ptr<Host> host, const char* name, bool use_environment,
                   const tier::Options& jit, const std::function<bool(State*)>& body) {
  const char* message = nullptr;
  const std::unique_ptr<Isolate> isolate = Isolate::create(std::move(host), &message);
  if (!isolate) {
    std::fprintf(stderr, "%s: %s\n", name, message);
    return EXIT_FAILURE;
  }
  State* const L = isolate->main_state();
  bool success = false;
  try {
    set_stress_modes(isolate->heap);
    open_libraries(L, use_environment);  // protected calls need the base library
    set_stress_modes_of_program(isolate->heap);
    tier::enable(*isolate, jit);
    push(L, Value::of(new_native(L, run_body, nullptr)));
    push(L, Value::pointer(const_cast<std::function<bool(State*)>*>(&body)));
    if (protected_call(L, 1, 1, Value::nil()) == CallStatus::Ok)
      success = (--L->top)->truthy();
    else
      report_message(L, name);
  } catch (const Error&) {
    push(L, L->error_value);
    report_message(L, name);
  }
  if (!is_heap_sound(*isolate, name)) return kBrokenHeap;
  return success ? EXIT_SUCCESS : EXIT_FAILURE;
}

void end_process(int exit_code) {
  std::fflush(nullptr);
  std::_Exit(exit_code);
}

bool call_program(State* L, int arguments, int results) {
  const InterruptScope scope(*L->isolate);
  const Value handler = raw_get(L, registry(L), kHandlerField);
  return protected_call(L, arguments, results, handler) == CallStatus::Ok;
}

void report_message(Host& host, const char* name, std::string_view message) {
  host.standard_stream(StandardStream::Output).flush();
  const Style style = style_for(host, StandardStream::Error);
  std::string text;
  if (name != nullptr)
    text.append(style.error).append(name).append(":").append(style.plain).append(" ");
  text.append(message).append("\n");
  HostFile& error = host.standard_stream(StandardStream::Error);
  error.write(text);
  error.flush();
}

void report_message(State* L, const char* name) {
  const Value message = L->top[-1];
  // The handler makes a string of everything; what it did not see may be anything.
  const std::string_view text = message.is(Tag::String)
                                    ? message.string()->view()
                                    : std::string_view("(error object is not a string)");
  report_message(host_of(L), name, text);
  --L->top;
}

void set_arg_table(State* L, const std::vector<std::string>& words, std::size_t script) {
  if (script == words.size()) script = 0;
  Table* const arg = new_table(L, static_cast<std::uint32_t>(words.size() - script),
                               static_cast<std::uint32_t>(script) + 1);
  for (std::size_t i = 0; i < words.size(); ++i)
    raw_set(L, arg, static_cast<std::int64_t>(i) - static_cast<std::int64_t>(script),
            Value::of(new_string(L, words[i])));
  raw_set(L, globals(L), "arg", Value::of(arg));
}

int push_script_arguments(State* L) {
  const Value arg = raw_get(L, globals(L), "arg");
  if (!arg.is(Tag::Table)) raise_message(L, "'arg' is not a table");
  const std::int64_t count = length_may_call(L, arg);
  check_stack(L, static_cast<std::size_t>(count), "too many arguments to script");
  for (std::int64_t i = 1; i <= count; ++i) push(L, raw_get(L, arg.table(), i));
  return static_cast<int>(count);
}

}  // namespace perilune::cli
