// Which functions and loops of an isolate are hot, and what became of them.
//
// The interpreter counts taken jumps and calls. Each time the budget is used up, what it runs just
// then is a little hotter (tick); the second or third time it is compiled, in the background. The
// compiler gets a copy of all it needs to know, and the finished code is installed at a safepoint.
// Code that is left too often is compiled again with what has been learned since.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vm/isolate.h"
#include "vm/tier/runtime.h"

namespace perilune::tier {

enum class Mode : std::uint8_t { Off, On, Eager };

struct Options {
  Mode mode = Mode::Off;
  // Opens the compiler; null with a message when there is none. Called once, in any thread.
  std::function<Compiler*(std::string* problem)> open;
  // One line for each thing that happens; null: none.
  std::function<void(const std::string&)> log;
  // Every so many guards one fails, whatever is true; 0: never.
  std::uint32_t random_exits = 0;
};

struct FunctionTier;

// One entry of a function, and the code for it.
struct Version {
  FunctionTier* function = nullptr;
  std::uint32_t pc = 0;         // 0: the function; else where an iteration of a loop ends
  bytecode::Opcode original{};  // the instruction there
  enum class State : std::uint8_t { Cold, Requested, Ready, Failed } state = State::Cold;
  std::uint8_t heat = 0;
  std::uint16_t compilations = 0;
  std::uint32_t exits = 0;  // since the last compilation
  std::uint32_t refusals = 0;
  std::uint32_t uses = 0;  // a loop: entries. A function: calls from compiled code while it is none
  Entry entry = nullptr;
  Compiled compiled;
  std::vector<std::uint32_t> exit_counts;
  std::vector<Tag> tags;               // that the code expects at its entry
  std::vector<bool> guessed_wrong;     // registers at the entry: no more guesses
  std::vector<std::uint8_t> failures;  // see Job
};

struct FunctionTier : CodeWatch {
  explicit FunctionTier(Code* watched) : CodeWatch{watched} { entry.function = this; }
  Version entry;
  std::vector<std::unique_ptr<Version>> loops;

  // The loop whose iterations end at `pc`, made cold if it is new.
  Version* loop_at(std::uint32_t pc);
};

// A compilation under way, shared by the isolate and the compile thread.
struct Request {
  Job job;
  Version* version;
  Compiled compiled;
  double milliseconds = 0;
};

// Where finished compilations wait for their isolate.
struct Mailbox {
  std::mutex mutex;
  std::atomic<std::uint32_t>* interrupts;  // null when the isolate is gone
  std::vector<std::unique_ptr<Request>> finished;
};

class Tiering {
 public:
  Tiering(Isolate& isolate, Options options);
  ~Tiering();

  // The budget is used up, before a jump (`jump` is its instruction, and L->pc the next one) or
  // when a function was entered (null; L->pc its first).
  void tick(State* L, const Instruction* jump);
  // A function was made ready for its first call.
  void function_is_new(State* L, Code* code);
  // Installs what the compile thread has finished (interrupt::kCompiled).
  void take_finished();
  void note_exit(Version* version, std::uint32_t exit);
  void note_refusal(State* L, Version* version);
  // The function was called from compiled code, which had to be left for it. L->base is its frame.
  void note_call_from_compiled(State* L, Code* code);
  // The loop was entered.
  void note_entry(State* L, Version* loop);
  // A collection found functions dead: their code is freed.
  void release_dead();

 private:
  FunctionTier* tier_of(Code* code);
  void request(State* L, Version* version);
  void install(Request& request);
  void learn(Version* version);
  void uninstall(Version* version);
  void reset_budget();
  void free_retired();
  void log(const Version& version, const std::string& text);

  Isolate& isolate_;
  Options options_;
  std::shared_ptr<Mailbox> mailbox_;
  std::vector<void*> retired_;  // replaced code, in which native frames may still be
};

// From now on the isolate compiles what is hot. Before it runs anything, and only once.
void enable(Isolate& isolate, Options options);

// A copy of what the compiler needs to know of a function.
FunctionSnapshot snapshot_of(const Isolate& isolate, const Code* code);

}  // namespace perilune::tier
