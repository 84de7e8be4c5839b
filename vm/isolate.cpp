#include "vm/isolate.h"
#include "vm/tier/tiering.h"

#include <algorithm>
#include <string>

#include "vm/call.h"
#include "vm/debug.h"
#include "vm/error.h"
#include "vm/string.h"
#include "vm/table.h"
#include "vm/trace.h"

namespace perilune {

namespace {

constexpr std::uint32_t kInitialStack = 64 + kFrameSlack;
constexpr std::uint32_t kInitialCoroutineStack = kFrameSlack + 12;
constexpr std::uint32_t kGuardSlots = 4;  // beyond the limit

}  // namespace

void resize_stack(State* L, std::uint32_t slots) {
  const std::size_t all = std::size_t{slots} + kGuardSlots;
  auto* block = allocate<ValueArray>(*L->isolate, true, sizeof(gc::Object) + all * sizeof(Value));
  block->flags = 0;
  block->aux = 0;  // traced from the State, up to the frame's extent
  Value* stack = block->values;
  if (L->stack != nullptr) {
    const std::size_t old = std::min<std::size_t>(L->stack_size + kGuardSlots, all);
    // Whole slots: padding and extra of headers and pending variables move along.
    std::memcpy(static_cast<void*>(stack), L->stack, old * sizeof(Value));
  }
  publish(block, ObjectType::ValueArray);
  const std::ptrdiff_t base = L->stack == nullptr ? 1 : L->base - L->stack;
  const std::ptrdiff_t top = L->stack == nullptr ? 1 : L->top - L->stack;
  L->stack_block = block;
  L->stack = stack;
  L->base = stack + base;
  L->top = stack + top;
  L->stack_size = slots;
  L->stack_limit = stack + slots;
}

State* make_coroutine(Isolate& isolate) {
  auto* L = allocate<State>(isolate, true, sizeof(State));
  L->flags = 0;
  L->gc::Object::aux = 0;
  L->isolate = &isolate;
  L->status = CoroutineStatus::Suspended;
  publish(L, ObjectType::Coroutine);
  resize_stack(L, isolate.main == nullptr ? kInitialStack : kInitialCoroutineStack);
  // The bottom slot is the header of no function.
  FrameHeader::set(L->stack[0], FrameHeader::word(Tag::Nil, FrameKind::Base, 0, 0));
  return L;
}

Isolate::Isolate(std::unique_ptr<Host> system)
    : collector(heap, interrupts, interrupt::kFinalizers, interrupt::kCollected),
      host(std::move(system)) {}

std::unique_ptr<Isolate> Isolate::create(std::unique_ptr<Host> host, const char** error) {
  if (!gc::initialise(vm_hooks(), error)) return nullptr;
  std::unique_ptr<Isolate> isolate(new Isolate(std::move(host)));
  Isolate& i = *isolate;
  CollectorState& c = i.collector;
  c.add_root(i.current);
  c.add_root(i.main);
  c.add_root(i.entry_state);
  c.add_root(i.restart_with);
  c.add_root(i.globals);
  c.add_root(i.registry);
  c.add_root(i.loaded);
  c.add_root(i.bundled);
  c.add_roots(i.type_metatables, std::size(i.type_metatables));
  c.add_roots(i.metamethod_names, kMetamethodCount);
  c.add_root(i.memory_message);
  c.add_roots(i.type_names, std::size(i.type_names));
  c.add_root(i.next_function);
  c.add_root(i.ipairs_iterator);
  c.add_root(i.pcall_function);
  c.add_root(i.xpcall_function);
  c.add_roots(i.roots, kShapeRoots);

  std::uint64_t seed = 0;
  if (i.host->random_bytes(&seed, sizeof seed)) seed = 0x5eed;
  i.hash_seed = static_cast<std::uint32_t>(seed);

  i.main = make_coroutine(i);
  i.main->status = CoroutineStatus::Running;
  i.current = i.main;
  i.memory_message = make_string(i, "not enough memory");
  for (int tag = 0; tag <= static_cast<int>(Tag::Thread); ++tag)
    i.type_names[tag] = make_string(i, type_name(Value::make(static_cast<Tag>(tag))));
  int n = 0;
#define METAMETHOD(name) i.metamethod_names[n++] = make_string(i, "__" #name);
#include "metamethods.def"
#undef METAMETHOD
  c.mode_name = i.metamethod_names[static_cast<int>(Metamethod::mode)];
  i.globals = make_table(i, root_shape(i, 0), 0);
  i.registry = make_table(i);
  i.loaded = make_table(i);
  return isolate;
}

Isolate::~Isolate() {
  if (main != nullptr) close_program(main);
  delete tier.tiering;
}

Table* loaded_modules(State* L) {
  return L->isolate->loaded;
}
Host& host_of(State* L) {
  return *L->isolate->host;
}

void warn(State* L, std::string_view message) {
  if (!L->isolate->warnings_on) return;
  HostFile& error = L->isolate->host->standard_stream(StandardStream::Error);
  (void)error.write("Lua warning: " + std::string(message) + "\n");
  (void)error.flush();
}

// ================================================================ finalizers

namespace {

void warn_of_finalizer_error(State* L, Value message) {
  warn(L, "error in __gc (" +
              (message.tag == Tag::String ? std::string(message.string()->view())
                                          : "error object is not a string") +
              ")");
}

// Calls the finalizer of one object, if it has one still.
void finalize(State* L, gc::Object* object) {
  const Value v = Value::of(
      object->type == static_cast<std::uint8_t>(ObjectType::Table) ? Tag::Table : Tag::Userdata,
      object);
  const Value handler = metafield_event(L, v, Metamethod::gc);
  if (handler.is_nil()) return;
  const auto top = L->top - L->stack;
  // Hooks do not see finalizers, and a finalizer's error does not concern the program.
  const std::uint32_t mask = L->hook_mask;
  L->hook_mask = 0;
  const Instruction* pc = L->pc;
  try {
    ensure_stack(L, std::max(L->top, frame_end(L)), 8);
    L->top = std::max(L->top, frame_end(L));
    if (!handler.is_function() && metafield_event(L, handler, Metamethod::call).is_nil())
      raise_operand_error(L, "call", handler, Name{"metamethod", "__gc"});
    push(L, handler);
    push(L, v);
    if (protected_call(L, 1, 0, Value::nil(), frame_flags::kFinalizer) != CallStatus::Ok)
      warn_of_finalizer_error(L, L->top[-1]);
  } catch (const Error&) {  // it cannot be called, or there was no room for the call
    warn_of_finalizer_error(L, L->error_value);
  }
  L->pc = pc;
  L->hook_mask = mask;
  L->top = L->stack + top;
}

}  // namespace

void run_finalizers_may_call(State* L) {
  Isolate& isolate = *L->isolate;
  if (isolate.finalizing) return;
  isolate.finalizing = true;
  while (gc::Object* object = isolate.collector.next_to_finalize()) finalize(L, object);
  isolate.finalizing = false;
}

void close_program(State* L) {
  Isolate& isolate = *L->isolate;
  State* main = isolate.main;
  isolate.current = main;
  main->top = std::max(main->top, main->stack + 1);
  // Pending variables of the main program, then every finalizer. Those mark no more objects.
  close_coroutine_may_call(main, main);
  main->status = CoroutineStatus::Running;
  main->non_yieldable = 0;
  main->native_depth = 0;
  main->protected_depth = 0;
  isolate.finalizing = false;
  isolate.collector.finalize_all();
  run_finalizers_may_call(main);
}

NumberArray* new_block(Isolate& isolate, std::size_t bytes) {
  auto* block = allocate<NumberArray>(isolate, false, sizeof(gc::Object) + bytes);
  block->flags = 0;
  block->aux = 0;
  return publish(block, ObjectType::NumberArray);
}

}  // namespace perilune
