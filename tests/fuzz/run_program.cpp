#include "tests/fuzz/run_program.h"

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <mutex>
#include <thread>

#include "stdlib/host/system_host.h"
#include "stdlib/libraries.h"
#include "vm/bytecode/writer.h"
#include "vm/heap_check.h"
#include "vm/isolate.h"
#include "vm/loader.h"

namespace perilune::fuzzing {

namespace {

constexpr std::size_t kMemory = std::size_t{8} << 20;
constexpr auto kTime = std::chrono::milliseconds(20);
constexpr double kPatience = 60;  // seconds of the process's time, with a program that is to end

// Interrupts a program that takes too long, again and again: it may catch the error. A thread for
// the whole process, which the collector does not know: it touches no object.
class Watchdog {
 public:
  static Watchdog& instance() {
    static auto* const watchdog = new Watchdog;  // never destroyed: its thread goes on
    return *watchdog;
  }
  void watch(Isolate* isolate) {
    const std::lock_guard lock(mutex_);
    isolate_ = isolate;
    started_ = std::chrono::steady_clock::now();
    used_ = std::clock();
    changed_.notify_one();
  }

 private:
  Watchdog() {
    std::thread([this] { run(); }).detach();
  }
  void run() {
    std::unique_lock lock(mutex_);
    for (;;) {
      if (isolate_ == nullptr) {
        changed_.wait(lock);
        continue;
      }
      const auto age = std::chrono::steady_clock::now() - started_;
      if (static_cast<double>(std::clock() - used_) / CLOCKS_PER_SEC > kPatience) {
        std::fprintf(stderr, "a program cannot be interrupted (rule D5)\n");
        std::abort();
      }
      if (age > kTime) isolate_->interrupt();
      changed_.wait_for(lock, std::chrono::milliseconds(1));
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  Isolate* isolate_ = nullptr;
  std::chrono::steady_clock::time_point started_;
  std::clock_t used_ = 0;
};

std::unique_ptr<Host> make_denying_host() {
  Policy policy = Policy::nothing();
  for (std::size_t i = 0; i < kCapabilityCount; ++i) policy.deny(static_cast<Capability>(i));
  return stdlib::make_system_host(std::move(policy));
}

void set_stress(gc::Heap& heap, std::uint32_t stress) {
  if (stress % 4 == 1) heap.set_stress(1 + stress / 4 % 8);
  if (stress % 4 == 2) heap.fail_allocation(1 + stress / 4 % 256);
}

int load_and_call(State* L) {
  const auto& program = *static_cast<const bytecode::Program*>(argument(L, 1).light);
  std::string message;
  Closure* const main =
      load_program(*L->isolate, bytecode::write(program, false), "=fuzz", &message);
  if (main == nullptr) {
    std::fprintf(stderr, "accepted as a module, rejected as a file: %s\n", message.c_str());
    std::abort();
  }
  push(L, Value::of(main));
  call_may_call(L, 0, 0);
  return 0;
}

// As the commands run a program (cli/session.cpp).
void run_in(Isolate& isolate, const bytecode::Program& program, std::uint32_t stress) {
  State* const L = isolate.main_state();
  try {
    stdlib::open_all(L);
    set_stress(isolate.heap, stress);
    push(L, Value::of(new_native(L, load_and_call, nullptr)));
    push(L, Value::pointer(const_cast<bytecode::Program*>(&program)));
    protected_call(L, 1, 0, Value::nil());
  } catch (const Error&) {  // no memory
  }
}

}  // namespace

void run_program(const bytecode::Program& program, std::uint32_t stress) {
  const char* message = nullptr;
  const std::unique_ptr<Isolate> isolate = Isolate::create(make_denying_host(), &message);
  if (!isolate) {
    std::fprintf(stderr, "%s\n", message);
    std::abort();
  }
  isolate->heap.set_limit(kMemory);
  Watchdog::instance().watch(isolate.get());
  run_in(*isolate, program, stress);
  close_program(isolate->main_state());
  Watchdog::instance().watch(nullptr);
  if (stress % 8 < 2) {
    const HeapCheck check = check_heap(isolate->collector);
    if (!check.good()) {
      std::fprintf(stderr, "broken heap: %s\n", check.first_error.c_str());
      std::abort();
    }
  }
}

}  // namespace perilune::fuzzing
