// Safepoints: what the interpreter does between two instructions when Isolate::interrupts asks for
// it.
#include <algorithm>

#include "vm/call.h"
#include "vm/error.h"
#include "vm/loader.h"
#include "vm/tier/tiering.h"

namespace perilune {

namespace {

// Makes the registers nil that the label at the next instruction calls Unset: values of the past,
// which the collector would take for live. Without a label there nothing is known of them.
void clear_dead_registers(State* L) {
  const Code* code = code_of(L->base);
  const auto pc = static_cast<std::uint32_t>(L->pc - code->instructions);
  const std::vector<bytecode::Label> labels = labels_of(code);
  const auto label = std::lower_bound(
      labels.begin(), labels.end(), pc,
      [](const bytecode::Label& other, std::uint32_t at) { return other.pc < at; });
  if (label == labels.end() || label->pc != pc) return;
  for (const auto& exception : label->exceptions) {
    if (exception.state == bytecode::RegisterState::Unset) L->base[exception.reg].set_nil();
  }
  for (std::uint32_t reg = label->height; reg < code->frame_size; ++reg) L->base[reg].set_nil();
  // Labels stand before no consumer of an open list, so that nothing lives above the frame.
  L->top = frame_end(L);
}

}  // namespace

void raise_interrupted(State* L) {
  L->isolate->interrupts.fetch_and(~interrupt::kStop, std::memory_order_relaxed);
  raise_message(L, "interrupted!");
}

void handle_interrupts_may_call(State* L) {
  Isolate& isolate = *L->isolate;
  const std::uint32_t bits = isolate.interrupts.fetch_and(
      ~(interrupt::kFinalizers | interrupt::kCompiled), std::memory_order_relaxed);
  if ((bits & interrupt::kCompiled) != 0) isolate.tier.tiering->take_finished();
  // While finalizers run, the outer run takes the new ones as well.
  if ((bits & interrupt::kFinalizers) != 0) run_finalizers_may_call(L);
  if ((bits & interrupt::kStop) != 0) raise_interrupted(L);
}

State* safepoint_may_call(State* L) {
  Isolate& isolate = *L->isolate;
  // As if the next instruction were at work: its line is where the program is.
  ++L->pc;
  handle_interrupts_may_call(L);
  --L->pc;
  const std::uint32_t bits =
      isolate.interrupts.fetch_and(~interrupt::kCollected, std::memory_order_relaxed);
  if ((bits & interrupt::kCollected) == 0) return L;
  clear_dead_registers(L);
  isolate.collector.strings.tidy();
  if (isolate.tier.tiering != nullptr) isolate.tier.tiering->release_dead();
  isolate.restart_with = L;
  return nullptr;
}

}  // namespace perilune
