// The contract between the VM and the optimising compiler, a plug-in (folder jit) that is opened
// when the first function gets hot.
//
// Compiled code stands for the interpreter on a stretch of bytecode. Its native frames are a cache
// (rule D1): registers of the VM live in processor registers between calls, but
//   - frame headers, L->base and everything below the current frame are always right in memory;
//   - before anything that may look at the frame, enter another one or collect, every register of
//     the VM that is live, or has a name, is in its place.
// So compiled code can be left at any call by returning kUnwind through all native frames, with
// nothing more to write, and an exit writes the registers of one frame. The interpreter goes on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "vm/field_cache.h"
#include "vm/object.h"
#include "vm/state.h"

namespace perilune::tier {

// Counted up with every change of this file, of a layout in vm/object.h, vm/state.h or vm/value.h,
// or of the instruction set: another plug-in is refused.
inline constexpr std::uint32_t kInterfaceVersion = 3;

// What compiled code returns. `tag` is that of the one result, or one of these:
struct Result {
  std::uint64_t bits;
  std::uint64_t tag;
};
inline constexpr std::uint64_t kUnwind = 0xf0;   // the frames go on in the interpreter
inline constexpr std::uint64_t kNothing = 0xf1;  // no results
inline constexpr std::uint64_t kList = 0xf2;     // the last `bits` values below L->top
inline constexpr std::uint64_t kRefused =
    0xf3;  // a loop's entry: not these types, nothing happened

// At an Entry, L->base is `base`, and the frame's header stands below it. A function returns with
// L->base as it was at its entry (but for moves of the stack), and its results are not placed yet.

// ---------------------------------------------------------------- what compiled code calls

// Before each, the frame is complete in memory. `next` is the instruction after the one at work.
// Null or kUnwind: leave, and touch nothing: the frame may be gone.
struct Runtime {
  // By opcode: does the instruction as the interpreter would, whatever the types. The frame's base.
  using Execute = Value* (*)(State* L, const Instruction* next)PERILUNE_COMPILED_ABI;
  Execute execute[bytecode::kOpcodeCount];
  // Likewise for instructions that jump; 0: it did not, 1: it did, 2: leave. L->base may have
  // moved. TFORCALL includes the TFORLOOP behind it, and its jump.
  using Branch = std::uint64_t (*)(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
  Branch branch[bytecode::kOpcodeCount];
  // TAILCALL: where to go on, with the callee in the frame's place; or null.
  Entry (*tail_call)(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
  // RETURN of anything.
  Result (*return_values)(State* L, const Instruction* next) PERILUNE_COMPILED_ABI;
  // After the compiled callee of a CALL: places its results. The caller's base.
  Value* (*place_results)(State* L, const Instruction* next, std::uint64_t bits,
                          std::uint64_t tag)PERILUNE_COMPILED_ABI;
  // A guard has failed: the interpreter goes on at `at`. `version` is Job::version.
  void (*leave)(State* L, const Instruction* at, void* version,
                std::uint64_t exit) PERILUNE_COMPILED_ABI;
  // Likewise, and no guess was wrong: a safepoint, or the end of a loop.
  void (*go_on)(State* L, const Instruction* at) PERILUNE_COMPILED_ABI;
  // Arithmetic that processors do not have.
  double (*float_mod)(double a, double b) PERILUNE_COMPILED_ABI;
  double (*float_pow)(double a, double b) PERILUNE_COMPILED_ABI;

  // Offsets in Isolate.
  std::size_t interrupts;
  std::size_t prototype_epoch;
  std::size_t native_stack_end;  // compiled code may not go below
  std::size_t exit_countdown;    // random exits: the guard that makes it 0 fails
};

// ---------------------------------------------------------------- a job

// What a site of a field access was known to find.
struct FieldFacts {
  FieldCache cache;  // a copy
  Tag own_tag;       // own_shape: the only tag that the slot has held, or kAnyTag
  bool own_has_metatable;
};

// All that the compiler needs of a function: a copy, so that it races with nobody.
struct FunctionSnapshot {
  std::string name;                       // for the log: source:line
  std::vector<Instruction> instructions;  // with what feedback they held
  // Strings by address only: they may be gone when the function is compiled.
  std::vector<Value> constants;
  std::vector<bool> short_constants;  // by constant: a short string, equal to no other
  std::vector<FieldFacts> fields;     // by the number in an instruction's d
  struct Name {
    std::uint8_t reg;
    std::uint32_t start, end;  // instructions
  };
  std::vector<Name> names;               // registers that debug.getlocal can see
  const Instruction* address = nullptr;  // of the instructions themselves
  std::uint8_t parameters = 0;
  std::uint8_t frame_size = 0;
  bool is_vararg = false;
};

// An instruction that left so many versions of its code makes no more guesses.
inline constexpr std::uint8_t kGeneric = 2;

struct Job {
  FunctionSnapshot function;
  // Where it is entered: 0 as a function; else as a loop, at the instruction that ends an
  // iteration.
  std::uint32_t entry = 0;
  // What the registers held when the job was made, as tags; kAnyTag: not known.
  std::vector<Tag> tags;
  // By instruction: how many versions before this one it left.
  std::vector<std::uint8_t> failures;
  void* version = nullptr;  // for Runtime::leave
  bool random_exits = false;
};

struct Compiled {
  Entry entry = nullptr;
  void* handle = nullptr;  // for Compiler::release
  std::size_t bytes = 0;   // of the object file
  // Until LLVM began; its optimiser; its code generation, and linking.
  double build_milliseconds = 0, optimise_milliseconds = 0, emit_milliseconds = 0;
  std::vector<std::uint32_t> exit_pcs;  // by the number of the exit
  std::string problem;                  // why there is no entry
};

// Used by one thread at a time, but for release.
class Compiler {
 public:
  virtual ~Compiler() = default;
  virtual Compiled compile(const Job& job) = 0;
  // The compilation under way, and those to come, are of no use any more: they end soon, without a
  // result. Any thread.
  virtual void give_up() = 0;
  // Frees the code, in which no thread may be.
  virtual void release(void* handle) = 0;
};

// What the plug-in exports under the name kCreateName. Null with a message, for example for another
// version.
using CreateCompiler = Compiler* (*)(std::uint32_t version, const Runtime* runtime,
                                     std::string* problem);
inline constexpr const char* kCreateName = "perilune_create_compiler";

}  // namespace perilune::tier
