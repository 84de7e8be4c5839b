#include "vm/tier/tiering.h"

#include <algorithm>
#include <cstdio>

#include "vm/call.h"
#include "vm/loader.h"
#include "vm/shape.h"
#include "vm/tier/service.h"

namespace perilune::tier {

using bytecode::Opcode;

namespace {

constexpr std::int32_t kBudget = 2000;      // taken jumps and calls from tick to tick
constexpr std::uint8_t kHot = 3;            // ticks
constexpr std::uint32_t kExitsOfLoop = 16;  // then a loop's code is made anew
constexpr std::uint32_t kExitsOfFunction = 64;
constexpr std::uint32_t kRefusals = 16;
constexpr std::uint32_t kCallsFromCompiled = 30;
constexpr std::uint32_t kEntriesOfLoop = 500;
constexpr std::uint16_t kMaxCompilations = 12;  // of one entry
// After so many, each instruction that left code even once gets code without guesses.
constexpr std::uint16_t kPatience = 3;

const Instruction kEnterCompiled = {kEnterFunction};

// The instruction that ends an iteration of the loop that `jump` closes.
std::uint32_t loop_end(const Code* code, const Instruction* jump) {
  const auto pc = static_cast<std::uint32_t>(jump - code->instructions);
  return jump->op == Opcode::TFORLOOP ? pc - 1 : pc;
}

}  // namespace

Version* FunctionTier::loop_at(std::uint32_t pc) {
  for (const auto& loop : loops)
    if (loop->pc == pc) return loop.get();
  auto& loop = loops.emplace_back(std::make_unique<Version>());
  loop->function = this;
  loop->pc = pc;
  loop->original = code->instructions[pc].op;
  return loop.get();
}

Tiering::Tiering(Isolate& isolate, Options options)
    : isolate_(isolate), options_(std::move(options)), mailbox_(std::make_shared<Mailbox>()) {
  mailbox_->interrupts = &isolate.interrupts;
  isolate.tier.exit_countdown = options_.random_exits;
  reset_budget();
}

Tiering::~Tiering() {
  if (options_.log && isolate_.tier.entries != 0)
    options_.log("jit: " + std::to_string(isolate_.tier.entries) +
                 " entries from the interpreter, " + std::to_string(isolate_.tier.unwinds) +
                 " of them ended there again");
  {
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->interrupts = nullptr;
    for (const auto& request : mailbox_->finished) release_code(request->compiled.handle);
  }
  isolate_.tier.tiering = nullptr;
  free_retired();
  CodeWatch* watch = isolate_.collector.watched_codes;
  isolate_.collector.watched_codes = nullptr;
  while (watch != nullptr) {
    auto* function = static_cast<FunctionTier*>(watch);
    watch = watch->next;
    release_code(function->entry.compiled.handle);
    for (const auto& loop : function->loops) release_code(loop->compiled.handle);
    delete function;
  }
}

void Tiering::reset_budget() {
  isolate_.tier.budget = options_.mode == Mode::Eager ? 0 : kBudget;
}

FunctionTier* Tiering::tier_of(Code* code) {
  if (code->tier == nullptr) {
    auto* function = new FunctionTier(code);
    function->next = isolate_.collector.watched_codes;
    std::atomic_signal_fence(std::memory_order_release);
    isolate_.collector.watched_codes = function;
    code->tier = function;
  }
  return code->tier;
}

void Tiering::release_dead() {
  CodeWatch** link = &isolate_.collector.watched_codes;
  while (*link != nullptr) {
    auto* function = static_cast<FunctionTier*>(*link);
    const bool requested =
        function->entry.state == Version::State::Requested ||
        std::any_of(function->loops.begin(), function->loops.end(),
                    [](const auto& loop) { return loop->state == Version::State::Requested; });
    if (function->code != nullptr || requested) {
      link = &function->next;
      continue;
    }
    *link = function->next;
    std::atomic_signal_fence(std::memory_order_release);
    release_code(function->entry.compiled.handle);
    for (const auto& loop : function->loops) release_code(loop->compiled.handle);
    delete function;
  }
}

void enable(Isolate& isolate, Options options) {
  if (options.mode != Mode::Off) isolate.tier.tiering = new Tiering(isolate, std::move(options));
}

// ================================================================ getting hot

void Tiering::tick(State* L, const Instruction* jump) {
  reset_budget();
  if (isolate_.tier.depth == 0) free_retired();
  if (L->hook_mask != 0) return;
  Code* code = code_of(L->base);
  if (jump != nullptr && jump->d >= 0) return;
  FunctionTier* function = tier_of(code);
  Version* version = &function->entry;
  if (jump != nullptr) {
    // A function that is called again and again is compiled as a whole: the loop need not be.
    const bool called_often = function->entry.heat > 0 && options_.mode != Mode::Eager;
    if (called_often && function->entry.state == Version::State::Requested) return;
    if (!called_often || function->entry.state != Version::State::Cold)
      version = function->loop_at(loop_end(code, jump));
  }
  if (version->state != Version::State::Cold) return;
  if (options_.mode != Mode::Eager && ++version->heat < kHot) return;
  request(L, version);
}

void Tiering::function_is_new(State* L, Code* code) {
  if (options_.mode == Mode::Eager && L->hook_mask == 0) request(L, &tier_of(code)->entry);
}

namespace {

// Keeps alive what the code will mention: the shapes of inline caches.
void hold_references(Isolate& isolate, Code* code, const FunctionSnapshot& snapshot) {
  std::vector<gc::Object*> wanted;
  for (const FieldFacts& facts : snapshot.fields) {
    for (const std::uint32_t id :
         {facts.cache.own_shape, facts.cache.shape, facts.cache.new_shape}) {
      if (id != 0 && shape_by_id(isolate, id) != nullptr)
        wanted.push_back(shape_by_id(isolate, id));
    }
    if (facts.cache.holder != nullptr) wanted.push_back(facts.cache.holder);
  }
  const ValueArray* old = code->references;
  if (old != nullptr)
    for (std::uint32_t n = 0; n < old->aux; ++n) wanted.push_back(old->values[n].object);
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  const auto count = static_cast<std::uint32_t>(wanted.size());
  // (The caches and the old array hold them until then.)
  auto* array = allocate<ValueArray>(isolate, true, sizeof(gc::Object) + count * sizeof(Value));
  array->flags = 0;
  array->aux = count;
  for (std::uint32_t n = 0; n < count; ++n) array->values[n] = Value::of(Tag::Cell, wanted[n]);
  code->references = publish(array, ObjectType::ValueArray);
}

}  // namespace

void Tiering::request(State* L, Version* version) {
  Code* code = version->function->code;
  auto request = std::make_unique<Request>();
  request->version = version;
  Job& job = request->job;
  job.function = snapshot_of(isolate_, code);
  job.entry = version->pc;
  job.version = version;
  job.random_exits = options_.random_exits != 0;
  version->guessed_wrong.resize(code->frame_size);
  version->failures.resize(code->instruction_count);
  job.failures = version->failures;
  if (L == nullptr) {
    job.tags = version->tags;
  } else {
    // A function's varargs are not in their place yet.
    const std::uint32_t known = version->pc != 0  ? code->frame_size
                                : code->is_vararg ? 0
                                                  : code->parameters;
    job.tags.assign(code->frame_size, kAnyTag);
    for (std::uint32_t reg = 0; reg < known; ++reg) job.tags[reg] = L->base[reg].tag;
  }
  for (std::size_t reg = 0; reg < job.tags.size(); ++reg)
    if (version->guessed_wrong[reg]) job.tags[reg] = kAnyTag;
  version->tags = job.tags;
  try {
    hold_references(isolate_, code, job.function);
  } catch (const Error&) {  // no memory: another time
    version->heat = 0;
    return;
  }
  version->state = Version::State::Requested;
  ++version->compilations;
  if (options_.mode != Mode::Eager) {
    compile_later(options_.open, std::move(request), mailbox_);
    return;
  }
  std::string problem;
  if (Compiler* compiler = compiler_now(options_.open, &problem)) {
    compile_now(compiler, *request);
  } else {
    request->compiled.problem = problem;
  }
  install(*request);
}

// ================================================================ installing

void Tiering::log(const Version& version, const std::string& text) {
  if (!options_.log) return;
  std::string line = "jit: ";
  if (version.function->code != nullptr) line += snapshot_of(isolate_, version.function->code).name;
  if (version.pc != 0) line += " loop@" + std::to_string(version.pc);
  options_.log(line + ": " + text);
}

void Tiering::free_retired() {
  for (void* handle : retired_) release_code(handle);
  retired_.clear();
}

void Tiering::take_finished() {
  std::vector<std::unique_ptr<Request>> finished;
  {
    const std::lock_guard lock(mailbox_->mutex);
    finished.swap(mailbox_->finished);
  }
  for (const auto& request : finished) install(*request);
}

void Tiering::install(Request& request) {
  Version& version = *request.version;
  Compiled& compiled = request.compiled;
  Code* code = version.function->code;
  if (compiled.entry == nullptr || code == nullptr) {
    log(version, "not compiled: " + compiled.problem);
    version.state = Version::State::Failed;
    release_code(compiled.handle);
    return;
  }
  // Frames of older code may be on the native stack: that waits.
  if (version.compiled.handle != nullptr) retired_.push_back(version.compiled.handle);
  char text[160];
  std::snprintf(
      text, sizeof text,
      "compiled #%u in %.1f ms (%.1f + %.1f + %.1f), %zu instructions, %zu bytes, %zu exits",
      version.compilations, request.milliseconds, compiled.build_milliseconds,
      compiled.optimise_milliseconds, compiled.emit_milliseconds,
      request.job.function.instructions.size(), compiled.bytes, compiled.exit_pcs.size());
  log(version, text);
  version.compiled = std::move(compiled);
  version.entry = version.compiled.entry;
  version.exit_counts.assign(version.compiled.exit_pcs.size(), 0);
  version.exits = 0;
  version.refusals = 0;
  version.state = Version::State::Ready;
  if (version.pc == 0) {
    code->entry = version.entry;
    code->first = &kEnterCompiled;
  } else {
    code->instructions[version.pc].op = kEnterLoop;
  }
}

// ================================================================ leaving too often

void Tiering::learn(Version* version) {
  const Compiled& compiled = version->compiled;
  for (std::size_t n = 0; n < compiled.exit_pcs.size(); ++n) {
    if (version->exit_counts[n] == 0) continue;
    std::uint8_t& failures = version->failures[compiled.exit_pcs[n]];
    failures =
        version->compilations > kPatience ? kGeneric : static_cast<std::uint8_t>(failures + 1);
  }
}

void Tiering::note_exit(Version* version, std::uint32_t exit) {
  if (options_.random_exits != 0) {
    isolate_.tier.exit_countdown = options_.random_exits;
    return;
  }
  ++version->exit_counts[exit];
  const std::uint32_t limit = version->pc == 0 ? kExitsOfFunction : kExitsOfLoop;
  if (++version->exits < limit || version->state != Version::State::Ready ||
      version->compilations >= kMaxCompilations)
    return;
  learn(version);
  log(*version, "leaves too often at " + std::to_string(version->compiled.exit_pcs[exit]));
  uninstall(version);
  request(nullptr, version);
}

// Until there is better code, none is better than this.
void Tiering::uninstall(Version* version) {
  Code* code = version->function->code;
  if (version->pc == 0) {
    code->entry = interpret_frame;
    code->first = code->instructions;
  } else {
    code->instructions[version->pc].op = version->original;
    version->entry = nullptr;
  }
}

void Tiering::note_call_from_compiled(State* L, Code* code) {
  if (code->block == nullptr || L->hook_mask != 0) return;
  Version& version = tier_of(code)->entry;
  if (version.state == Version::State::Cold && ++version.uses == kCallsFromCompiled)
    request(L, &version);
}

void Tiering::note_entry(State* L, Version* loop) {
  Version& function = loop->function->entry;
  if (++loop->uses % kEntriesOfLoop == 0 && function.state == Version::State::Cold)
    request(L, &function);
}

void Tiering::note_refusal(State* L, Version* version) {
  if (++version->refusals < kRefusals || version->state != Version::State::Ready ||
      version->compilations >= kMaxCompilations)
    return;
  for (std::size_t reg = 0; reg < version->tags.size(); ++reg)
    if (version->tags[reg] != kAnyTag && version->tags[reg] != L->base[reg].tag)
      version->guessed_wrong[reg] = true;
  log(*version, "is refused too often");
  uninstall(version);
  request(L, version);
}

}  // namespace perilune::tier
